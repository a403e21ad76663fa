// What is to be done next about a program on the list.
import type { Status } from '../../schema/choices.ts';
import type { Mark } from '../../schema/my-list.ts';
import { daysUntil, isPast, parseWhen, type When } from '../../schema/when.ts';

/** A day that comes, or something to say that has no day. */
export type DueKind =
  | 'deadline'
  | 'interview'
  | 'say-applied'
  | 'say-interviewed'
  | 'say-interview-day'
  | 'rate'
  | 'rank'
  | 'say-status';

export interface Due {
  readonly kind: DueKind;
  /** YYYY-MM-DD of what comes; absent for what is to be said. */
  readonly day?: string;
  /** From today to the day. */
  readonly days?: number;
}

/** Nothing more is to be done. */
const ended: ReadonlySet<Status | undefined> = new Set(['declined', 'rejected', 'withdrawn']);
/** The application is not in yet. */
const before: ReadonlySet<Status | undefined> = new Set([undefined, 'considering', 'applying']);

export const isEnded = ({ status }: Mark): boolean => ended.has(status);

/** The moment of an interview; undefined where none is written. */
export function interviewOf({ interview }: Mark): When | undefined {
  const when = interview === undefined ? undefined : parseWhen(interview);
  return when !== undefined && 'day' in when ? when : undefined;
}

/** Whether one interviews there: a status says so, or a day. */
export const hasInterview = (mark: Mark): boolean =>
  interviewOf(mark) !== undefined || mark.status === 'interview' || mark.status === 'interviewed';

/** Whether one may still have to apply there: no status says otherwise, and no interview. */
export const isBeforeApplying = (mark: Mark): boolean => before.has(mark.status) && !hasInterview(mark);

/** What comes first, else what is still to be said; undefined where nothing is due. `today` is YYYY-MM-DD. */
export function dueOf(mark: Mark, today: string, isRanked: boolean): Due | undefined {
  if (isEnded(mark)) return undefined;
  const [next] = comingOf(mark, today);
  return next ?? openOf(mark, today, isRanked);
}

/** The days that come, the next one first. */
function comingOf(mark: Mark, today: string): readonly Due[] {
  const { status, deadline } = mark;
  const interview = status === 'interviewed' ? undefined : interviewOf(mark);
  const days: readonly (readonly [DueKind, When | undefined])[] = [
    ['deadline', deadline === undefined || !before.has(status) ? undefined : { day: deadline }],
    ['interview', interview],
  ];
  return days
    .flatMap(([kind, when]) =>
      when === undefined || isPast(when, today)
        ? []
        : [{ kind, day: when.day, days: daysUntil(when, today) }],
    )
    .sort((a, b) => a.days - b.days);
}

/** What a list that is kept up would say by now. */
function openOf(mark: Mark, today: string, isRanked: boolean): Due | undefined {
  const { status, deadline, ratings } = mark;
  const interview = interviewOf(mark);
  if (status === 'interviewed') {
    if (ratings === undefined) return { kind: 'rate' };
    return isRanked ? undefined : { kind: 'rank' };
  }
  if (interview !== undefined && isPast(interview, today)) return { kind: 'say-interviewed' };
  if (status === 'interview') return { kind: 'say-interview-day' };
  if (before.has(status) && deadline !== undefined) return { kind: 'say-applied' };
  return status === undefined ? { kind: 'say-status' } : undefined;
}
