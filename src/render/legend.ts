// Explains the signs that the cells of a text for people carry.
import { qualifierWords } from '../view/words.ts';
import { type Ages, marksFor } from './age-marks.ts';
import {
  ageSigns,
  ageWords,
  blankSign,
  qualifierSigns,
  type Sign,
  starSigns,
  starWords,
} from './format-cell.ts';

/**
 * Explains each of the signs once, and says how old the facts are where a sign on most would say nothing. A page names no
 * options, because whoever reads it has none.
 */
export function legend(
  signs: ReadonlySet<Sign>,
  ages: Ages,
  unicode: boolean,
  isPage = false,
): readonly string[] {
  const alphabet = unicode ? 'unicode' : 'ascii';
  const { past, undated } = ageSigns[alphabet];
  const qualifiers = qualifierSigns[alphabet];
  const meanings: readonly (readonly [Sign, string])[] = [
    ['blank', `${blankSign(unicode)} not recorded`],
    ['undated', `${undated} ${ageWords.undated}`],
    ['past', `${past} ${ageWords.past}`],
    ['upTo', `${qualifiers.upTo} ${qualifierWords.upTo.trim()}`],
    ['atLeast', `${qualifiers.atLeast} ${qualifierWords.atLeast.trim()}`],
    ['about', `${qualifiers.about} ${qualifierWords.about.trim()}`],
    ['starred', `${starSigns[alphabet]} ${starWords}`],
  ];
  const shown = meanings.flatMap(([sign, words]) => (signs.has(sign) ? [words] : []));
  return [
    ...(marksFor(ages) === 'dated'
      ? [
          undatedWords(
            signs,
            ages,
            `${ageSigns[alphabet].dated} marks one whose page does${isPage ? '' : ' (--years shows it)'}`,
          ),
        ]
      : []),
    ...(shown.length === 0 ? [] : [`Legend: ${shown.join(', ')}.`]),
  ];
}

/** Says once what a sign on most of the facts would repeat, and how the others are marked. */
function undatedWords(signs: ReadonlySet<Sign>, { current, past }: Ages, datedWords: string): string {
  if (current + past === 0) return 'The pages behind these facts show no year, unless one is named.';
  const most = 'Most facts here are from pages that show no year';
  if (signs.has('dated')) return `${most}; ${datedWords}.`;
  return signs.has('year') ? `${most}; where a page does, it stands in brackets.` : `${most}.`;
}
