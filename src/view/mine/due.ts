// What is due next, in words.
import type { Due, DueKind } from '../../domain/mine/due.ts';
import { plural } from '../words.ts';

const words: Readonly<Record<DueKind, string>> = {
  deadline: 'deadline',
  interview: 'interview',
  'say-applied': 'did you apply?',
  'say-interviewed': 'did it take place?',
  'say-interview-day': 'interview: when?',
  rate: 'rate it',
  rank: 'rank it',
  'say-status': 'give it a status',
};

/** "interview in 5 days", "deadline today", "rate it". */
export function wordDue({ kind, days }: Due): string {
  if (days === undefined) return words[kind];
  return `${words[kind]} ${inDays(days)}`;
}

const inDays = (days: number): string => {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${plural(days, 'day')}`;
};
