// Reads a query: which of its words are a place, tracks, a setting, a visa or graduates abroad, and which are part of a name.
import type { TrackKey } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { type Answer, answer, some } from '../record/answer.ts';
import { anyOf, type Condition, equals, offersAny } from './filter.ts';
import { findPrograms } from './find.ts';
import { mendStates } from './misspelled.ts';
import { holdsWords, splitPhrases } from './phrases.ts';
import { foldPlace } from './places.ts';
import { inRegions } from './regions.ts';
import { isNearly } from './suggest.ts';
import { type Meaning, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Some words of a query with all that they mean. */
export interface Term {
  /** Folded. */
  readonly words: string;
  /** What was typed instead, where that is nearly the name of a state and nothing else. */
  readonly typed: string | undefined;
  readonly meanings: readonly Meaning[];
  /** They are also part of the name of a program that none of the meanings covers. */
  readonly isName: boolean;
  /** Holds where any of the meanings does, or the name. */
  readonly condition: Condition;
}

/** A query in which something else than a name is understood. */
export interface Reading {
  readonly terms: readonly Term[];
  /** The tracks that are asked about. */
  readonly tracks: readonly TrackKey[];
  /** What is left, as part of a name; empty where everything is understood. */
  readonly rest: string;
  /** "or" stands between the words. */
  readonly isEither: boolean;
}

/**
 * Reads a query against the programs of a catalog; undefined where it is nothing but a name or a part of one. A word with
 * several meanings keeps all of them. Where some words mean nothing, a name goes first: "university of iowa". Words that
 * nothing is called are read as the state that they nearly name.
 */
export function readQuery(query: string, programs: readonly Program[]): Reading | undefined {
  const typed = foldPlace(query).split(' ');
  // Nothing of this length is a place, and each word is looked up with those that follow.
  if (typed.length > maxWords) return undefined;
  const vocabulary = vocabularyOf(programs);
  const { words, misspelled } = mendStates(typed, each => isKnown(each, vocabulary, programs));
  const { found, rest, isWhole, isEither } = splitPhrases(words, vocabulary, programs.flatMap(namesOf));
  if (found.length === 0) return undefined;
  const isName =
    isWhole && found.length > 1
      ? programs.some(program => isPartOfName(words.join(' '), program))
      : !isWhole && (namesWith(programs, query, found) || (rest !== '' && !finds(programs, rest)));
  if (isName) return undefined;
  const terms = found.map(phrase => ({
    ...termOf(phrase, vocabulary, programs),
    typed: misspelled.get(phrase),
  }));
  const [first] = terms;
  if (first !== undefined && isWhole && terms.length === 1 && addsNothing(first, programs)) return undefined;
  const tracks = terms.flatMap(({ meanings }) => meanings.flatMap(tracksOf));
  const reading = { terms, tracks: [...new Set(tracks)], rest, isEither };
  return leavesNothing(reading, programs) && finds(programs, query) ? undefined : reading;
}

/** Whether a program is called by the words; a code, or the name of a track, is no beginning of a longer word there. */
const namesWith = (programs: readonly Program[], query: string, found: readonly string[]): boolean =>
  findPrograms(programs, query).some(
    ({ program, rank }) =>
      rank !== 'fuzzy' && found.every(words => words.length > 4 || isPartOfName(words, program)),
  );

/** Whether what was understood rules every program out: "Birmingham VA" is a hospital. */
function leavesNothing(reading: Reading, programs: readonly Program[]): boolean {
  const conditions = conditionsOf(reading);
  return !programs.some(program => conditions.every(({ test }) => test(program) !== 'no'));
}

/** The programs that a query names, and how sure that is. */
export interface Named {
  readonly programs: readonly Program[];
  /** What was looked for as part of a name; undefined where every word means something else. */
  readonly words: string | undefined;
  /** `elsewhere`: only in institutions, hospitals and cities; `nearly`: only with a typing error. */
  readonly by: 'name' | 'elsewhere' | 'nearly' | 'nothing';
  /** Words that mean something and are nearly what was typed. */
  readonly nearly: readonly string[];
}

/**
 * The programs that a query names, as far as it is a name; all where its words mean something else. With `idsAlone`, an id
 * or a code names its program and no other one with the same word in its name.
 */
export function findNamed(
  programs: readonly Program[],
  query: string,
  reading: Reading | undefined,
  idsAlone = false,
): Named {
  if (reading?.rest === '') return { programs, words: undefined, by: 'name', nearly: [] };
  const words = reading?.rest ?? query;
  const matches = findPrograms(programs, words);
  const [best] = matches;
  if (best === undefined || best.rank === 'fuzzy' || best.rank === 'elsewhere') {
    const by = best === undefined ? 'nothing' : best.rank === 'fuzzy' ? 'nearly' : 'elsewhere';
    const typed = foldPlace(words);
    const nearly = [...vocabularyOf(programs).keys()].filter(
      each => each.length > 3 && isNearly(typed, each),
    );
    return { programs: matches.map(({ program }) => program), words, by, nearly };
  }
  // Who types the whole name of a program means it, and others only if they have the same words in theirs.
  const isWhole = best.rank === 'id' || best.rank === 'name';
  const named = matches.filter(
    ({ program, rank }) =>
      !isWhole ||
      rank === best.rank ||
      (!(idsAlone && best.rank === 'id') && isPartOfName(foldPlace(words), program)),
  );
  return { programs: named.map(({ program }) => program), words, by: 'name', nearly: [] };
}

/**
 * What the words of a reading ask for together: of several states, cities, regions or settings any, because no program is
 * in two, and of all of them where "or" stands between; tracks, visas, and a city and its state, at once.
 */
export function conditionsOf({ terms, isEither }: Reading): readonly Condition[] {
  const groups = new Map<string, Condition[]>();
  for (const term of terms) {
    const group = groupOf(term, isEither);
    groups.set(group, [...(groups.get(group) ?? []), term.condition]);
  }
  return [...groups.values()].map(anyOf);
}

/** Terms of one group are alternatives. */
function groupOf({ words, meanings }: Term, isEither: boolean): string {
  const [kind = words, ...others] = new Set(
    meanings.map(each => (each.kind === 'area' ? 'state' : each.kind)),
  );
  if (kind === 'tracks' || kind === 'img') return words;
  if (kind === 'visa') return isEither ? kind : words;
  if (isEither) return 'either';
  return others.length > 0 ? words : kind;
}

const maxWords = 20;

const finds = (programs: readonly Program[], name: string): boolean =>
  findPrograms(programs, name).some(({ rank }) => rank !== 'fuzzy');

/** Whether words stand in a name, a city, an institution, a hospital, or in something that the vocabulary knows. */
const isKnown = (words: string, vocabulary: Vocabulary, programs: readonly Program[]): boolean =>
  [...vocabulary.keys()].some(each => holdsWords(each, words)) || finds(programs, words);

function termOf(words: string, vocabulary: Vocabulary, programs: readonly Program[]): Omit<Term, 'typed'> {
  const meanings = vocabulary.get(words) ?? [];
  const conditions = meanings.map(conditionOf);
  const longer = [...vocabulary.keys()].filter(each => each !== words && holdsWords(each, words));
  const isNamed = mayBeName(words, meanings)
    ? (program: Program): boolean => isPartOfName(words, program, longer)
    : (program: Program): boolean => isWholeName(words, program);
  const test = (program: Program, whole?: Program): Answer =>
    some([...conditions.map(each => each.test(program, whole)), answer(isNamed(program))]);
  return {
    words,
    meanings,
    isName: programs.some(
      program => isNamed(program) && conditions.every(each => each.test(program) !== 'yes'),
    ),
    condition: { ...anyOf(conditions), test },
  };
}

/** Codes of two letters and names of tracks begin or stand in too many names to mean one. */
const mayBeName = (words: string, meanings: readonly Meaning[]): boolean =>
  words.length > 2 && meanings.every(({ kind }) => kind !== 'tracks');

/** One city that lies where the programs of the name do. */
const addsNothing = ({ words, meanings, condition }: Term, programs: readonly Program[]): boolean =>
  meanings.every(({ kind }) => kind === 'city') &&
  programs.every(program => condition.test(program) !== 'yes' || isPartOfName(words, program));

function conditionOf(meaning: Meaning): Condition {
  switch (meaning.kind) {
    case 'state':
      return equals('state', meaning.state);
    case 'setting':
      return equals('setting', meaning.setting);
    case 'visa':
      return equals('application.visas', meaning.visa);
    case 'img':
      return equals('application.acceptsImg', 'true');
    case 'city':
      return {
        about: 'city',
        ofIdentity: true,
        test: ({ city }) => answer(foldPlace(city) === foldPlace(meaning.city)),
      };
    case 'region':
      return inRegions([meaning.region]);
    case 'area':
      return anyOf(meaning.area.states.map(state => equals('state', state)));
    case 'tracks':
      return offersAny(meaning.tracks);
  }
}

const tracksOf = (meaning: Meaning): readonly TrackKey[] => (meaning.kind === 'tracks' ? meaning.tracks : []);

const namesOf = ({ id, name, aliases = [] }: Program): readonly string[] =>
  [id, name, ...aliases].map(foldPlace);

const isWholeName = (words: string, program: Program): boolean => namesOf(program).includes(words);

/** Whether a name holds the words in a row, and not only inside something longer: "virginia" in "West Virginia". */
const isPartOfName = (words: string, program: Program, longer: readonly string[] = []): boolean =>
  namesOf(program).some(name =>
    holdsWords(
      longer.reduce((left, phrase) => ` ${left} `.replaceAll(` ${phrase} `, ' | ').trim(), name),
      words,
    ),
  );
