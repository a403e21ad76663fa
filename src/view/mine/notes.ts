// What is said beside the programs of a list: what is missing, left out or not known.
import type { MineQuery } from '../../domain/mine/filter.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { plural } from '../words.ts';

/** For a list with nothing on it. */
export const emptyNote = 'Your list is empty; resprog star ID puts a program on it.';

/** Names what is on the list and in no catalog. */
export const missingNotes = (ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`Not in the catalog: ${ids.join(', ')}. Records of your own come with --data.`];

/** Counts what --status leaves out although it may be meant. */
export function withoutStatusNotes({ length }: readonly string[]): readonly string[] {
  if (length === 0) return [];
  const [are, have] = length === 1 ? ['is', 'it has'] : ['are', 'they have'];
  return [
    `${plural(length, 'program')} of your list ${are} left out, because ${have} no status; resprog mark ID --status gives one.`,
  ];
}

/** Says what a ranking of the list alone is made of. */
export const onlyMineNote = (count: number): string =>
  `Only ${plural(count, 'program')} of your list ${count === 1 ? 'is' : 'are'} ranked; what is not recorded is filled in from the whole catalog.`;

/** What the options asked of a list on which nothing is so, with the tags that there are. */
export function nothingNote({ programs }: Pick<MyList, 'programs'>, { statuses, tags }: MineQuery): string {
  if (programs.size === 0) return emptyNote;
  const asked = [
    ...(statuses.length === 0 ? [] : [`the status ${statuses.join(' or ')}`]),
    ...(tags.length === 0 ? [] : [`the tag ${tags.join(' or ')}`]),
  ];
  const known = [...new Set([...programs.values()].flatMap(mark => mark.tags ?? []))].sort();
  const hint = tags.length === 0 ? '' : ` ${tagWords(known)}`;
  return `No program on your list has ${asked.join(' and ')}.${hint}`;
}

const tagWords = (known: readonly string[]): string =>
  known.length === 0 ? 'It has no tags; resprog mark ID --tag gives one.' : `Its tags: ${known.join(', ')}.`;
