// The answers that a new record needs: from flags, or asked one after another with a way back.
import { clip, fold } from '../../domain/record/text.ts';
import { tracks } from '../../domain/record/tracks.ts';
import { InterruptedError } from '../../prompt/interrupted-error.ts';
import type { Prompter, Reply } from '../../prompt/prompter.ts';
import { normalAddress } from '../../schema/address.ts';
import type { TrackKey } from '../../schema/choices.ts';
import { idPattern } from '../../schema/names.ts';
import { UsageError } from '../errors.ts';
import { list, longFlag, type Parse, value } from '../options.ts';
import { parseState, parseTrack, splitList } from '../parse.ts';

const recordQuestions = ['name', 'id', 'city', 'state', 'tracks', 'website', 'source'] as const;
export type RecordQuestion = (typeof recordQuestions)[number];

/** The words given so far. */
export type RecordWords = Partial<Readonly<Record<RecordQuestion, string | undefined>>>;

/** A word that answers the question as it is. */
const answering =
  (question: RecordQuestion): Parse<string> =>
  (word, flag) => {
    const wrong = checkWord(question, word);
    if (wrong !== undefined) throw new UsageError(`${flag}: ${wrong}`);
    return word;
  };

/** One option a question. */
export const recordOptions = {
  name: value('--name <name>', 'name of the program, as applicants know it', answering('name')),
  id: value('--id <id>', 'short id: small letters, digits and hyphens', answering('id')),
  city: value('--city <city>', 'city of the main site', answering('city')),
  state: value('-s, --state <state>', 'MO or missouri', answering('state')),
  tracks: list(
    '-t, --track <track>',
    'tracks that exist: dr, ir-integrated, ir-independent, esir',
    answering('tracks'),
  ),
  website: value('--website <url>', 'web page of the program', answering('website')),
  source: value('--source <page>', 'address of the page that names the tracks', answering('source')),
} satisfies Readonly<Record<RecordQuestion, unknown>>;

/** "--id, --city": the options that would answer the questions. */
export const flagsFor = (questions: readonly RecordQuestion[]): string =>
  questions.map(question => longFlag(recordOptions[question])).join(', ');

const wordings: Readonly<Record<RecordQuestion, string>> = {
  name: 'Name of the program, as applicants know it',
  id: 'Short id, also the name of the file',
  city: 'City of the main site',
  state: 'State, as two letters or by name',
  tracks: 'Tracks that exist',
  website: 'Web page of the program (leave empty if there is none)',
  source: 'Address of the page that names the tracks',
};

const optional: ReadonlySet<RecordQuestion> = new Set(['website']);

/** The questions that still need an answer. */
export const missingWords = (words: RecordWords): readonly RecordQuestion[] =>
  recordQuestions.filter(key => words[key] === undefined && !optional.has(key));

/** What is wrong with an answer; undefined when nothing is. */
export function checkWord(key: RecordQuestion, word: string): string | undefined {
  const text = word.trim();
  if (text === '') return optional.has(key) ? undefined : 'Something is needed here.';
  if (key === 'id' && !idPattern.test(text)) return 'Small letters, digits and single hyphens.';
  const isAddress = key === 'website' || key === 'source';
  if (isAddress && normalAddress(text) === undefined)
    return 'An address such as https://example.edu/, without blanks, quotes, $ and `.';
  try {
    if (key === 'state') parseState(text);
    if (key === 'tracks') splitList(text).map(parseTrack);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return undefined;
}

/** "St. Mary's Hospital" as an id: "st-marys-hospital". */
export const suggestId = (name: string): string => fold(name).replace(/ /gu, '-');

/** The id for which a file is named: `own/cascade.yaml` holds cascade. Throws UsageError where the name is that of none. */
export function idOfFile(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  const [, id = ''] = /^(.+)\.ya?ml$/iu.exec(name) ?? [];
  if (!idPattern.test(id))
    throw new UsageError(
      `The file is called after the id, such as my-hospital.yaml (small letters, digits, single hyphens), not "${clip(name)}".`,
    );
  return id;
}

/** Asks what is not given. Throws InterruptedError when the person leaves. */
export async function askWords(given: RecordWords, prompter: Prompter): Promise<RecordWords> {
  const open = recordQuestions.filter(key => given[key] === undefined);
  let words = given;
  for (let at = 0; at < open.length; ) {
    const key = open[at];
    if (key === undefined) break;
    const reply = await ask(key, words, { prompter, canGoBack: at > 0 });
    if (reply.is === 'quit') throw new InterruptedError('You left before the end; nothing was written.');
    if (reply.is === 'answer') words = { ...words, [key]: reply.value.trim() };
    at += reply.is === 'back' ? -1 : 1;
  }
  return words;
}

interface Asking {
  readonly prompter: Prompter;
  readonly canGoBack: boolean;
}

async function ask(
  key: RecordQuestion,
  words: RecordWords,
  { prompter, canGoBack }: Asking,
): Promise<Reply<string>> {
  const message = wordings[key];
  if (key === 'tracks') {
    const choices = tracks.map(track => ({ value: track.key, label: track.label, hint: track.trains }));
    const initial: readonly TrackKey[] = ['dr'];
    const reply = await prompter.checkbox({ message, choices, initial, canGoBack });
    if (reply.is !== 'answer') return reply;
    return reply.value.length === 0
      ? ask(key, words, { prompter, canGoBack })
      : { is: 'answer', value: reply.value.join(',') };
  }
  const proposed = key === 'id' ? suggestId(words.name ?? '') : words.website;
  const initial = words[key] ?? (key === 'id' || key === 'source' ? proposed : undefined);
  return prompter.input({
    message,
    initial: initial === '' ? undefined : initial,
    canGoBack,
    check: text => checkWord(key, text),
  });
}
