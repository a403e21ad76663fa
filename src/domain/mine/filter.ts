// Which programs of a list are wanted, by status and tag.
import type { Status } from '../../schema/choices.ts';
import type { Mark } from '../../schema/my-list.ts';
import type { MyList } from './list.ts';

export interface MineQuery {
  /** Any of them; none asks for no status. */
  readonly statuses: readonly Status[];
  /** Any of them, in any letter case; none asks for no tag. */
  readonly tags: readonly string[];
}

export interface Chosen {
  /** In the order of the list. */
  readonly ids: readonly string[];
  /** Left out only because no status is said of them. */
  readonly withoutStatus: readonly string[];
}

/** A program without tags has none of those asked for, but one without a status may have any. */
export function chooseFrom({ programs }: Pick<MyList, 'programs'>, { statuses, tags }: MineQuery): Chosen {
  const tagged = [...programs].filter(([, mark]) => tags.length === 0 || hasTag(mark, tags));
  const idsThat = (isOne: (mark: Mark) => boolean): readonly string[] =>
    tagged.flatMap(([id, mark]) => (isOne(mark) ? [id] : []));
  if (statuses.length === 0) return { ids: idsThat(() => true), withoutStatus: [] };
  return {
    ids: idsThat(({ status }) => status !== undefined && statuses.includes(status)),
    withoutStatus: idsThat(({ status }) => status === undefined),
  };
}

const hasTag = ({ tags = [] }: Mark, wanted: readonly string[]): boolean =>
  tags.some(tag => wanted.some(each => each.toLowerCase() === tag.toLowerCase()));
