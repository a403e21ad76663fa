// Explains the signs in a text for people.
import { type Ages, marksFor } from './age-marks.ts';
import { ageSigns, blankSign, qualifierSigns } from './format-cell.ts';

/** Explains the signs that occur in the text, once; what age the facts have is known from their cells. */
export function legend(text: string, ages: Ages, unicode: boolean): readonly string[] {
  const signs = ageSigns[unicode ? 'unicode' : 'ascii'];
  const marks = marksFor(ages);
  const blank = blankSign(unicode);
  const standsAlone = (sign: string): boolean =>
    text.split('\n').some(line => line.split(/\s+/u).includes(sign));
  const meanings: string[] = [];
  if (standsAlone(blank)) meanings.push(`${blank} not recorded`);
  if (ages.undated > 0 && marks === 'undated') meanings.push(`${signs.undated} the page shows no year`);
  if (ages.past > 0) meanings.push(`${signs.past} past its time`);
  for (const [key, words] of [
    ['upTo', 'up to'],
    ['atLeast', 'at least'],
  ] as const) {
    const sign = qualifierSigns[unicode ? 'unicode' : 'ascii'][key];
    if (new RegExp(`(?:^|\\s)${sign}\\d`, 'mu').test(text)) meanings.push(`${sign} ${words}`);
  }
  return [
    ...(marks === 'dated' ? [undatedWords(text, ages, signs.dated)] : []),
    ...(/stored\s+copy,\s+read/u.test(text)
      ? ['A stored copy of a page may be older than the day on which it was read.']
      : []),
    ...(meanings.length === 0 ? [] : [`Legend: ${meanings.join(', ')}.`]),
  ];
}

/** Says once what a sign on most of the facts would repeat, and how the others are marked. */
function undatedWords(text: string, { current, past }: Ages, sign: string): string {
  if (current + past === 0) return 'No page behind these facts shows a year.';
  const most = 'Most facts here are from pages that show no year';
  const endsWord = new RegExp(`\\S[${sign}](?=\\s|$)`, 'mu');
  if (endsWord.test(text)) return `${most}; ${sign} marks one whose page does (--years shows it).`;
  return /[(;] ?(?:19|20)\d\d/u.test(text)
    ? `${most}; where a page does, it stands in brackets.`
    : `${most}.`;
}
