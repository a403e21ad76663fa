// The options that narrow a command down to the applicant's list, and the programs that they leave.
import { chooseFrom, type MineQuery } from '../../domain/mine/filter.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { clip } from '../../domain/record/text.ts';
import { statuses } from '../../schema/choices.ts';
import type { Program } from '../../schema/program.ts';
import { missingNotes, nothingNote, unknownTagNotes, withoutStatusNotes } from '../../view/mine/notes.ts';
import type { Starred } from '../../view/record/names.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { asTyped, flag, list, longFlag, type Values } from '../options.ts';
import { oneOf } from '../parse.ts';
import { resolvePrograms } from '../query/resolve.ts';
import { requireList } from './my-list.ts';

/** Each of them asks for the list. */
export const mineOptions = {
  mine: flag('--mine', 'only programs on your list'),
  statuses: list(
    '--status <status>',
    `only those on your list with the status: ${statuses.join(', ')}`,
    oneOf('status', statuses),
  ),
  tags: list('--tag <tag>', 'only those on your list with one of these tags of yours', asTyped),
};

export type MineValues = Values<typeof mineOptions>;

/** Only what asks for the list, of all that a command was given. */
export const mineValues = ({ mine, statuses: asked, tags }: MineValues): MineValues => ({
  mine,
  statuses: asked,
  tags,
});

export const asksForMine = ({ mine, statuses: asked, tags }: MineValues): boolean =>
  mine || asked.length > 0 || tags.length > 0;

/** Programs are named or taken from the list. Throws UsageError. */
export function requireOneWay(named: readonly unknown[], values: MineValues): void {
  if (named.length > 0 && asksForMine(values))
    throw new UsageError('Name programs, or take those on your list (--mine, --status, --tag), not both.');
}

/** What the list says is picked only where it is asked for. Throws UsageError. */
export function checkMineFields(fields: readonly string[] | undefined, isAsked: boolean): void {
  const own = fields?.find(field => /^mine(?:\.|$)/iu.test(field));
  if (own !== undefined && !isAsked)
    throw new UsageError(`The field ${clip(own)} is of your list; add --mine.`);
}

/** The options as words of a command line, unquoted. */
export const mineWords = ({ mine, statuses: asked, tags }: MineValues): readonly string[] => [
  ...(mine ? [longFlag(mineOptions.mine)] : []),
  ...(asked.length === 0 ? [] : [longFlag(mineOptions.statuses), asked.join(',')]),
  ...(tags.length === 0 ? [] : [longFlag(mineOptions.tags), tags.join(',')]),
];

interface Chosen {
  readonly programs: readonly Program[];
  /** What is left out, not known, or not there. */
  readonly notes: readonly string[];
}

/** The part of a list that the options ask for: the programs that the catalog has, in its order. */
export interface MyPrograms extends Chosen {
  readonly list: MyList;
}

/**
 * The programs of the list that the options ask for; undefined where none of them is given, and the list is not looked
 * at. Throws FileError where there is no list yet, and what the world can explain where it cannot be read.
 */
export async function myPrograms(values: MineValues, context: Context): Promise<MyPrograms | undefined> {
  if (!asksForMine(values)) return undefined;
  const myList = await requireList(context);
  return { list: myList, ...(await chosenOf(myList, values, context)) };
}

async function chosenOf(myList: MyList, query: MineQuery, context: Context): Promise<Chosen> {
  const { programs, byId } = await context.catalog();
  const { ids, withoutStatus } = chooseFrom(myList, query);
  const wanted = new Set(ids);
  return {
    programs: programs.filter(({ id }) => wanted.has(id)),
    notes: [
      ...(ids.length === 0 ? [nothingNote(myList, query)] : unknownTagNotes(myList, query.tags)),
      ...missingNotes(ids.filter(id => !byId.has(id))),
      ...withoutStatusNotes(withoutStatus),
    ],
  };
}

/** The programs that words name; else those on the list that are asked for, with the list; else all. Throws NotFoundError and UsageError. */
export async function programsFor(
  typed: readonly string[],
  values: MineValues,
  context: Context,
): Promise<Chosen & { readonly list?: MyList }> {
  const catalog = await context.catalog();
  if (typed.length > 0) return resolvePrograms(catalog, typed);
  return (await myPrograms(values, context)) ?? { programs: catalog.programs, notes: [] };
}

/** What carries a sign in a person's tables: the programs on the list, unless only they are shown. */
export const starredFor = async (values: MineValues, context: Context): Promise<Starred | undefined> =>
  asksForMine(values) ? undefined : (await context.shownList())?.programs;
