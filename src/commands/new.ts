// resprog new: begins a record of your own.
import { defineCommand } from '../cli/command.ts';
import { UsageError } from '../cli/errors.ts';
import { collect, parseState, parseTrack, splitList, words } from '../cli/parse.ts';
import {
  askWords,
  checkWord,
  isAddress,
  missingWords,
  type RecordQuestion,
  type RecordWords,
  recordFlags,
  recordQuestions,
} from '../cli/record/new-record.ts';
import { viewNew } from '../view/record/new.ts';
import { wordProblem } from '../view/record/problems.ts';

interface Input {
  readonly file: string | undefined;
  readonly given: RecordWords;
}

export const create = defineCommand<Input>({
  name: 'new',
  summary: 'Begin a record of your own: a valid YAML file with comments',
  examples: [
    { line: 'resprog new', says: 'asks for what is needed' },
    {
      line: 'resprog new --id my --name Mine --city Boise --state ID -t dr --source Site',
      says: 'without questions',
    },
  ],
  declare: command => {
    command
      .argument('[file]', 'the file to write (default: the id with .yaml); never overwritten')
      .option('--name <name>', 'name of the program, as applicants know it')
      .option('--id <id>', 'short id: small letters, digits and hyphens')
      .option('--city <city>', 'city of the main site')
      .option('-s, --state <state>', 'MO or missouri')
      .option('-t, --track <track>', 'tracks that exist: dr, ir-integrated, ir-independent, esir', collect)
      .option('--website <url>', 'web page of the program')
      .option('--source <page>', 'address of the page, or title of the document, that names the tracks');
  },
  input: ([file], options) => {
    const text = (key: string): string | undefined =>
      typeof options[key] === 'string' ? options[key] : undefined;
    const tracks = words(options['track']);
    const all: Readonly<Record<RecordQuestion, string | undefined>> = {
      name: text('name'),
      id: text('id'),
      city: text('city'),
      state: text('state'),
      tracks: tracks.length === 0 ? undefined : tracks.join(','),
      website: text('website'),
      source: text('source'),
    };
    for (const key of recordQuestions) {
      const wrong = all[key] === undefined ? undefined : checkWord(key, all[key]);
      if (wrong !== undefined) throw new UsageError(`${recordFlags[key]}: ${wrong}`);
    }
    return { file, given: Object.fromEntries(Object.entries(all).filter(([, word]) => word !== undefined)) };
  },
  run: async ({ file, given }, context) => {
    const open = missingWords(given);
    if (open.length > 0 && !context.interactive) {
      throw new UsageError(
        `Nobody is there to ask; give also ${open.map(key => recordFlags[key]).join(', ')}.`,
      );
    }
    const answers = open.length === 0 ? given : await askWords(given, await context.prompter());
    const { name = '', id = '', city = '', website = '', source = '' } = answers;
    const path = file ?? `${id}.yaml`;
    if (context.fileExists(path)) throw new UsageError(`${path} exists; new never overwrites a file.`);
    const { writeRecord } = await import('../catalog/write-record.ts');
    const state = parseState(answers.state ?? '');
    const point = await context.findPlace(`${city}, ${state}`).catch(() => undefined);
    const record = {
      id,
      name,
      city,
      state,
      point,
      website: website === '' ? undefined : website,
      tracks: splitList(answers.tracks ?? '').map(parseTrack),
      source: isAddress(source) ? { url: source, title: undefined } : { url: undefined, title: source },
      readOn: context.today,
    };
    const text = writeRecord(record, path);
    const [problem] = await findProblems(text, path, context.today);
    if (problem !== undefined) throw new UsageError(`This record would not be valid: ${problem}.`);
    const replaces = (await context.catalog()).byId.get(id);
    return viewNew({ path, id, replaces, text });
  },
});

/** What `check` would say of the record, in words. */
async function findProblems(text: string, path: string, today: string): Promise<readonly string[]> {
  const { checkText } = await import('../catalog/check-folder.ts');
  return checkText(text, path, today)
    .filter(({ severity }) => severity === 'error')
    .map(wordProblem);
}
