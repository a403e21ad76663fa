// What an NRMP code says: four digits of the institution, three of the specialty, a letter, a digit (nrmp.org/program-codes-and-types).

/** Where the first postgraduate year of a position is: in it, or found apart; reserved ones are for physicians. */
export type PositionKind = 'categorical' | 'advanced' | 'reserved';

/** The specialty numbers of the tracks with a Match of their own; ACGME codes begin with them, too. */
export const specialtyNumbers = { dr: '420', irIntegrated: '416', irIndependent: '415' } as const;

/** The specialty number of a code. */
export const specialtyOf = (code: string): string => code.slice(4, 7);

const kindsByLetter: Readonly<Record<string, PositionKind>> = {
  C: 'categorical',
  A: 'advanced',
  R: 'reserved',
};

/** What the letter of a code says; undefined for the letters of other positions. */
export const kindOfCode = (code: string): PositionKind | undefined => kindsByLetter[code.charAt(7)];
