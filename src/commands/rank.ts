// resprog rank: the rank order list, its changes, a proposal, and what to look at before it is certified.
import { defineCommand } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { UsageError } from '../cli/errors.ts';
import { beginning, requireAlone, undoLast, undoOptions } from '../cli/mine/change-list.ts';
import { fitsFor } from '../cli/mine/fits.ts';
import { requireList } from '../cli/mine/my-list.ts';
import { findEntry, findRanked, requirePlace } from '../cli/mine/rank-words.ts';
import { seasonFor } from '../cli/mine/season.ts';
import { flag, value } from '../cli/options.ts';
import { oneOf, wholeFrom } from '../cli/parse.ts';
import { emptyList, type MyList } from '../domain/mine/list.ts';
import type { MyFit } from '../domain/mine/mine.ts';
import { addEntries, moveEntry, rankRows, removeEntries, suggestRank } from '../domain/mine/rank.ts';
import { checkRank, rankRules } from '../domain/mine/rank-check.ts';
import type { Catalog } from '../domain/record/catalog.ts';
import { rankKeys, viewRank } from '../view/mine/rank.ts';
import { viewRankCheck } from '../view/mine/rank-check.ts';
import { suggestionNotes, viewSuggestion } from '../view/mine/suggestion.ts';
import type { Report } from '../view/report.ts';

const actions = ['add', 'move', 'remove'] as const;
type Action = (typeof actions)[number];

export const rank = defineCommand({
  examples: [
    { line: 'resprog rank', meaning: 'the list with codes, ratings and fit' },
    { line: 'resprog rank add mir/dr --at 1', meaning: 'at its end without --at' },
    { line: 'resprog rank move slu/dr --at 2', meaning: 'also remove' },
    { line: 'resprog rank --suggest', meaning: 'an order by your ratings, then by fit; --yes takes it' },
    { line: 'resprog rank --check', meaning: 'names what is wrong, each with its rule' },
  ],
  arguments: [
    { name: '[action]', help: actions.join(', '), choices: actions },
    {
      name: '[entry...]',
      help: 'ID/TRACK, such as slu/ir-integrated, or ID/TRACK/CODE; ID alone where it has one track',
    },
  ],
  options: {
    at: value('--at <n>', 'the place on the list, from 1', wholeFrom(1)),
    suggest: flag(
      '--suggest',
      'propose an order of what is ranked, or a list where there is none; --yes takes it',
    ),
    yes: flag('--yes', 'with --suggest: take the proposal over'),
    check: flag('--check', 'look for problems, each with the rule that says so'),
    strict: flag('--strict', 'with --check: exit code 1 where there is a problem'),
    ...undoOptions,
  },
  input: ([word, ...entries], { at, suggest, yes, check, strict, undo }) => {
    const action = word === undefined ? undefined : oneOf('action', actions)(word);
    const asked = [action, suggest || undefined, check || undefined].filter(each => each !== undefined);
    requireAlone(undo, asked);
    if (asked.length > 1)
      throw new UsageError('rank does one thing at a time: add, move or remove, --suggest, or --check.');
    if (yes && !suggest) throw new UsageError('--yes goes with --suggest.');
    if (strict && !check) throw new UsageError('--strict goes with --check.');
    if (at !== undefined && (action === undefined || action === 'remove'))
      throw new UsageError('--at goes with add and move.');
    if (action !== undefined) checkEntries(action, entries, at);
    return { action, entries, at, suggest, yes, check, strict, undo };
  },
  run: async ({ action, entries, at, suggest, yes, check, strict, undo }, context) => {
    if (undo) return undoLast(context);
    if (action !== undefined) return change(action, entries, at, context);
    const list = await requireList(context);
    if (suggest) return showSuggestion(list, yes, context);
    return check ? showCheck(list, strict, context) : showList(list, await readRest(list, context));
  },
});

function checkEntries(action: Action, entries: readonly string[], at: number | undefined): void {
  if (entries.length === 0)
    throw new UsageError(`Name the entry to ${action}: resprog rank ${action} slu/dr.`);
  if (action === 'move' && (entries.length > 1 || at === undefined))
    throw new UsageError('move takes one entry and its new place: resprog rank move slu/dr --at 2.');
}

/** All that a list is shown with; throws where it cannot be read, which is asked before anything is changed. */
const readRest = async (list: MyList, context: Context): Promise<Rest> => ({
  catalog: await context.catalog(),
  fits: await fitsFor(list, context),
});

interface Rest {
  readonly catalog: Catalog;
  readonly fits: ReadonlyMap<string, MyFit>;
}

const showList = (list: MyList, { catalog, fits }: Rest, notes: readonly string[] = []): Report =>
  viewRank({ rows: rankRows(list, catalog, fits), supplemental: list.supplemental, notes });

/** Changes the list, and shows it as it is then. */
async function change(
  action: Action,
  words: readonly string[],
  at: number | undefined,
  context: Context,
): Promise<Report> {
  context.requireFields(rankKeys);
  const file = await context.listFile();
  const known = action === 'add' ? await file.read() : await requireList(context);
  const list = known ?? emptyList;
  const rest = await readRest(list, context);
  const find = action === 'add' ? findEntry : findRanked;
  const entries: string[] = [];
  for (const word of words) entries.push(await find(word, list, context));
  const { after } = await file.change(beginning(each => changed(each, action, entries, at), context));
  return showList(after, rest);
}

function changed(list: MyList, action: Action, entries: readonly string[], at: number | undefined): MyList {
  const { length } = list.rank;
  if (action === 'remove') return removeEntries(list, entries);
  const [first = ''] = entries;
  if (action === 'move') return moveEntry(list, first, requirePlace(at ?? length, length));
  const twice = entries.find((entry, index) => list.rank.includes(entry) || entries.indexOf(entry) !== index);
  if (twice !== undefined)
    throw new UsageError(`${twice} is on your rank order list already; move it with "rank move".`);
  return addEntries(list, entries, requirePlace(at ?? length + 1, length + 1));
}

async function showSuggestion(list: MyList, yes: boolean, context: Context): Promise<Report> {
  const rest = await readRest(list, context);
  const { catalog, fits } = rest;
  const suggest = (each: MyList): MyList => ({ ...each, rank: suggestRank(each, catalog, fits) });
  if (yes) {
    context.requireFields(rankKeys);
    const states = await (await context.listFile()).change(suggest);
    return showList(states.after, rest, suggestionNotes({ ...states, catalog }));
  }
  const after = suggest(list);
  return viewSuggestion({ rows: rankRows(after, catalog, fits), before: list, after, catalog });
}

async function showCheck(list: MyList, strict: boolean, context: Context): Promise<Report> {
  const catalog = await context.catalog();
  const rows = rankRows(list, catalog, new Map());
  const rules = rankRules(await context.seasons(), seasonFor(list, context));
  return viewRankCheck({ findings: checkRank(list, rows, rules, catalog), rules, rows, isStrict: strict });
}
