// What is said beside the programs of a list: what is missing, left out or not known.
import type { MineQuery } from '../../domain/mine/filter.ts';
import type { MyList } from '../../domain/mine/list.ts';
import { suggest } from '../../domain/query/suggest.ts';
import { compareText } from '../../domain/record/text.ts';
import { orList, plural } from '../words.ts';

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

type Programs = Pick<MyList, 'programs'>;

/** What the options asked of a list on which nothing is so, with its tags where it has not all that are asked for. */
export function nothingNote({ programs }: Programs, { statuses, tags }: MineQuery): string {
  if (programs.size === 0) return emptyNote;
  const asked = [
    ...(statuses.length === 0 ? [] : [`the status ${statuses.join(' or ')}`]),
    ...(tags.length === 0 ? [] : [`the tag ${tags.join(' or ')}`]),
  ];
  return [`No program on your list has ${asked.join(' and ')}.`, ...tagHints({ programs }, tags)].join(' ');
}

/** Names the tags that are asked for and that no program has, in any letter case, and those that there are; nothing of an empty list. */
export function unknownTagNotes(list: Programs, tags: readonly string[]): readonly string[] {
  const unknown = unknownTags(tagsOf(list), tags);
  return list.programs.size === 0 || unknown.length === 0
    ? []
    : [nothingNote(list, { statuses: [], tags: unknown })];
}

const tagsOf = ({ programs }: Programs): readonly string[] =>
  [...new Set([...programs.values()].flatMap(mark => mark.tags ?? []))].sort(compareText);

const unknownTags = (known: readonly string[], asked: readonly string[]): readonly string[] =>
  asked.filter(tag => !known.some(each => each.toLowerCase() === tag.toLowerCase()));

/** More tags than this are not all named. */
const mostTags = 10;

function tagHints(list: Programs, asked: readonly string[]): readonly string[] {
  const known = tagsOf(list);
  const unknown = unknownTags(known, asked);
  if (unknown.length === 0) return [];
  if (known.length === 0) return ['It has no tags; resprog mark ID --tag gives one.'];
  if (known.length <= mostTags) return [`Its tags: ${known.join(', ')}.`];
  const near = [...new Set(unknown.flatMap(tag => suggest(tag, known)))];
  return near.length > 0
    ? [`Did you mean ${orList(near)}?`]
    : [`Its tags: ${known.slice(0, mostTags).join(', ')} and ${known.length - mostTags} more.`];
}
