// Explains the signs in a text for people.
import { ageSigns, blankSign, qualifierSigns } from './format-cell.ts';

/** Explains the signs that occur in the text, once. */
export function legend(text: string, unicode: boolean): readonly string[] {
  const signs = ageSigns[unicode ? 'unicode' : 'ascii'];
  const blank = blankSign(unicode);
  const standsAlone = (sign: string): boolean =>
    text.split('\n').some(line => line.split(/\s+/u).includes(sign));
  const endsWord = (sign: string): boolean => text.includes(`${sign} `) || text.includes(`${sign}\n`);
  const meanings: string[] = [];
  if (standsAlone(blank)) meanings.push(`${blank} not published`);
  if (endsWord(signs.undated)) meanings.push(`${signs.undated} the page shows no year`);
  if (endsWord(signs.past)) meanings.push(`${signs.past} past its time`);
  for (const [key, words] of [
    ['upTo', 'up to'],
    ['atLeast', 'at least'],
  ] as const) {
    const sign = qualifierSigns[unicode ? 'unicode' : 'ascii'][key];
    if (new RegExp(`(?:^|\\s)${sign}\\d`, 'mu').test(text)) meanings.push(`${sign} ${words}`);
  }
  return meanings.length === 0 ? [] : [`Legend: ${meanings.join(', ')}.`];
}
