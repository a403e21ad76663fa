// resprog new: begins a record of your own.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { FileError, UsageError } from '../cli/errors.ts';
import { parseState, parseTrack, splitList } from '../cli/parse.ts';
import { placeOfCity } from '../cli/query/gazetteer.ts';
import { askWords, flagsFor, idOfFile, missingWords, recordOptions } from '../cli/record/new-record.ts';
import { isError } from '../domain/record/problem.ts';
import { clip } from '../domain/record/text.ts';
import { normalAddress } from '../schema/address.ts';
import { viewNew } from '../view/record/new.ts';
import { wordProblem } from '../view/record/problems.ts';

export const create = defineCommand({
  examples: [
    { line: 'resprog new', meaning: 'asks for what is needed' },
    {
      line: 'resprog new --id my --name Mine --city Boise --state ID -t dr --source https://example.edu/',
      meaning: 'without questions',
    },
  ],
  arguments: [
    { name: '[file]', help: 'the file to write, called after the id (default: ID.yaml); never overwritten' },
  ],
  options: recordOptions,
  input: ([file], { tracks, ...words }) => {
    const id = file === undefined ? words.id : idOfFile(file);
    if (file !== undefined && words.id !== undefined && words.id !== id)
      throw new UsageError(
        `The file ${clip(file)} is that of the id ${id}, not ${clip(words.id)}; leave --id out, or name another file.`,
      );
    return { file, given: { ...words, id, tracks: tracks.length === 0 ? undefined : tracks.join(',') } };
  },
  run: async ({ file, given }, context) => {
    const open = missingWords(given);
    if (open.length > 0 && !context.interactive)
      throw new UsageError(`Nobody is there to ask; give also ${flagsFor(open)}.`);
    if (given.id !== undefined) requireFree(file ?? `${given.id}.yaml`, context);
    const answers = open.length === 0 ? given : await askWords(given, await context.prompter());
    const { name = '', id = '', city = '', website = '', source = '' } = answers;
    const path = file ?? `${id}.yaml`;
    requireFree(path, context);
    const state = parseState(answers.state ?? '');
    const point = await placeOfCity({ city, state }, context);
    const record = {
      id,
      name,
      city,
      state,
      point,
      website: normalAddress(website),
      tracks: [...new Set(splitList(answers.tracks ?? '').map(parseTrack))],
      source: normalAddress(source) ?? source,
      readOn: context.today,
    };
    const records = await context.records();
    const { text, problems } = await records.draft(record, path);
    const error = problems.find(isError);
    if (error !== undefined) throw new UsageError(`This record would not be valid: ${wordProblem(error)}.`);
    const replaces = (await context.catalog()).byId.get(id);
    return viewNew({ path, id, replaces, isPlaced: point !== undefined, text });
  },
});

/** Before the first question, where the name is known by then. */
function requireFree(path: string, { fileExists, fileProblem }: Context): void {
  const problem = fileExists(path)
    ? `${path} exists; new never overwrites a file.`
    : fileProblem(path, false);
  if (problem !== undefined) throw new FileError(problem);
}
