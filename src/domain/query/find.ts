// Finds programs by what people type: id, code, name, alias, institution, hospital, city, with a typing error.
import type { Program } from '../../schema/program.ts';
import { fold } from '../record/text.ts';
import { isNearly, mayMean } from './suggest.ts';

/** How a program was found, best first; a code of ACGME or NRMP is as sure as an id. */
const matchRanks = ['id', 'name', 'prefix', 'words', 'elsewhere', 'fuzzy'] as const;
type MatchRank = (typeof matchRanks)[number];

export interface Match {
  readonly program: Program;
  readonly rank: MatchRank;
}

/** What an ID argument names: one program, or the candidates among which a person must choose. */
export type Resolution =
  | { readonly kind: 'found'; readonly program: Program; readonly rank: MatchRank }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Program[] }
  | { readonly kind: 'unknown'; readonly candidates: readonly Program[] };

/** Programs that match a query, best rank first and in catalog order within a rank. */
export function findPrograms(programs: readonly Program[], query: string): readonly Match[] {
  const folded = fold(query);
  if (folded === '') return [];
  const found: Match[] = [];
  for (const program of programs) {
    const rank = rankOf(program, query.trim().toLowerCase(), folded);
    if (rank !== undefined) found.push({ program, rank });
  }
  const exact = found.filter(({ rank }) => rank !== 'fuzzy');
  return (exact.length > 0 ? exact : found).sort(
    (a, b) => matchRanks.indexOf(a.rank) - matchRanks.indexOf(b.rank),
  );
}

/** The one program that a query names, or why there is none; never a guess among several. */
export function resolveProgram(programs: readonly Program[], query: string): Resolution {
  const named = programs.find(({ id }) => id === query);
  if (named !== undefined) return { kind: 'found', program: named, rank: 'id' };
  const matches = findPrograms(programs, query);
  const [best] = matches;
  if (best === undefined) return { kind: 'unknown', candidates: nearest(programs, query) };
  const rivals = matches.filter(({ rank }) => isRival(rank, best.rank)).map(({ program }) => program);
  if (rivals.length > 1) return { kind: 'ambiguous', candidates: rivals };
  return { kind: 'found', program: best.program, rank: best.rank };
}

/** "washington" begins one name and stands inside others: a person may mean any of them. */
const isRival = (rank: MatchRank, best: MatchRank): boolean =>
  rank === best || (best === 'prefix' && rank === 'words');

function rankOf(program: Program, typed: string, folded: string): MatchRank | undefined {
  if (program.id === typed || hasCode(program, typed)) return 'id';
  const names = foldAll(program.id, program.name, program.aliases);
  if (names.includes(folded)) return 'name';
  if (
    names.some(name => name.startsWith(`${folded} `)) ||
    (folded.length > 2 && names.some(name => name.startsWith(folded)))
  ) {
    return 'prefix';
  }
  const typedWords = folded.split(' ');
  if (names.some(name => matchesWords(typedWords, name.split(' '), isBeginning))) return 'words';
  const all = [...names, ...foldAll(program.institution, program.city, program.hospitals)];
  if (matchesWords(typedWords, wordsOf(all), isBeginning)) return 'elsewhere';
  if (all.some(text => matchesWords(typedWords, text.split(' '), isBeginningOrNearly))) return 'fuzzy';
  return undefined;
}

/** Whether a track has the code; `typed` is in small letters. */
const hasCode = ({ tracks: { dr, irIntegrated, irIndependent } }: Program, typed: string): boolean =>
  [dr, irIntegrated, irIndependent].some(
    track =>
      track?.acgmeCode === typed || track?.nrmpCodes?.some(code => code.toLowerCase() === typed) === true,
  );

/** Whether all words of a text search begin words of the program's names, place or recorded texts. */
export function matchesText(program: Program, text: string): boolean {
  const { name, institution, city, aliases, hospitals, highlights, procedures, fellowships } = program;
  const folded = fold(text);
  const known = foldAll(
    ...[name, institution, city, aliases, hospitals, procedures, fellowships],
    highlights?.map(highlight => highlight.text),
    program.rotations?.services,
    program.education?.resources,
    program.pediatrics?.site,
  );
  return folded !== '' && matchesWords(folded.split(' '), wordsOf(known), isBeginning);
}

/** Texts and lists of texts as one list, folded, without what is not recorded. */
const foldAll = (...texts: readonly (string | readonly string[] | undefined)[]): readonly string[] =>
  texts
    .flat()
    .filter(text => text !== undefined)
    .map(fold);

const wordsOf = (folded: readonly string[]): readonly string[] => folded.flatMap(text => text.split(' '));

type WordTest = (typed: string, known: string) => boolean;

const isBeginning: WordTest = (typed, known) => known.startsWith(typed);
const isBeginningOrNearly: WordTest = (typed, known) =>
  (typed.length > 3 && known.startsWith(typed)) || isNearly(typed, known);

const matchesWords = (typed: readonly string[], known: readonly string[], test: WordTest): boolean =>
  typed.every(word => known.some(each => test(word, each)));

/** Programs whose short id is one slip away, and those that share words with a query which as a whole matches nothing. */
function nearest(programs: readonly Program[], query: string): readonly Program[] {
  const words = fold(query)
    .split(' ')
    .filter(word => word.length > 2 && !commonWords.has(word));
  const scored = programs.map(program => {
    const { id, name, aliases, institution, city, hospitals } = program;
    const known = wordsOf(foldAll(id, name, aliases, institution, city, hospitals));
    const isSlip = id.length <= longestShortId && mayMean(query.trim().toLowerCase(), id);
    const shared = words.filter(word => known.some(each => isBeginningOrNearly(word, each))).length;
    return { program, shared: shared + Number(isSlip) };
  });
  return scored
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ program }) => program);
}

/** Longer ids are recognized with a typing error anyway. */
const longestShortId = 4;

const commonWords: ReadonlySet<string> = new Set([
  'the',
  'and',
  'university',
  'hospital',
  'medical',
  'center',
  'health',
  'school',
]);
