// The families of interventional procedures by which the breadth of a list is counted.

/** One entry of a list may belong to several. */
export const procedureFamilies: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'tumor treatment',
    /oncolog|tumor|chemoembol|radioembol|yttrium|\bY-?90|\bTA[CR]E\b|cryo|microwave|radiofreq|\bRFA\b|\bIRE\b|electropor|selective internal/iu,
  ],
  ['embolization', /\bemboli[sz]|embolother|fibroid|bleeding|artery embol|women's health/iu],
  ['portal hypertension', /\bTIPS|\bBRTO|\bBATO|portal|balloon-occluded/iu],
  ['biliary', /bili|\bPTC\b/iu],
  ['urinary', /genitourin|nephrost|\bPCN\b|renal|ureter/iu],
  [
    'arterial disease',
    /angioplast|arteri(?:al|o)|angiogr|atherect|aort|endoleak|endograft|limb|^vascular$/imu,
  ],
  ['venous disease', /vein|venous (?!access)|varicose|\bIVC\b|thromb|\bDVT\b|embolism/iu],
  ['dialysis and access', /dialysis|fistula|access\b|port placement/iu],
  ['biopsy, drainage, feeding tubes', /biops|drain|gastrost|feeding|non-vascular/iu],
  ['spine and bones', /vertebr|kyphopl|musculoskel|skeletal/iu],
];

/** How many families a list names; its entries are looked at together, one a line. */
export function countFamilies(procedures: readonly string[]): number {
  const lines = procedures.join('\n');
  return procedureFamilies.filter(([, words]) => words.test(lines)).length;
}
