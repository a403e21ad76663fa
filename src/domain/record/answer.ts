// The three answers that a catalog of recorded facts can give: yes, no, and not recorded.
import type { Qualifier } from '../../schema/choices.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** A number as recorded: "up to 4" is `{ number: 4, qualifier: 'upTo' }`. */
export interface Quantity {
  readonly number: number;
  readonly qualifier?: Qualifier | undefined;
}

/** A number recorded as "about N" leaves open whether it lies above or below a limit that is this close to it. */
export const aboutTolerance = 0.1;

export const answer = (condition: boolean): Answer => (condition ? 'yes' : 'no');

/** No if any is no, else unknown if any is unknown, else yes. */
export function every(answers: Iterable<Answer>): Answer {
  let result: Answer = 'yes';
  for (const each of answers) {
    if (each === 'no') return 'no';
    if (each === 'unknown') result = 'unknown';
  }
  return result;
}

/** Yes if any is yes, else unknown if any is unknown, else no. */
export function some(answers: Iterable<Answer>): Answer {
  return not(every(Array.from(answers, not)));
}

export function not(value: Answer): Answer {
  if (value === 'unknown') return 'unknown';
  return value === 'yes' ? 'no' : 'yes';
}

/** Whether the true number is at least `limit`; "up to 4" may be 3, so 3 is unknown and 5 is no. */
export function isAtLeast({ number, qualifier }: Quantity, limit: number): Answer {
  if (qualifier === 'about' && isNear(number, limit)) return 'unknown';
  if (qualifier === 'upTo' && number >= limit) return limit <= 0 ? 'yes' : 'unknown';
  if (qualifier === 'atLeast' && number < limit) return 'unknown';
  return answer(number >= limit);
}

/** Whether the true number is at most `limit`; "at least 12" may be 20, so 15 is unknown and 10 is no. */
export function isAtMost({ number, qualifier }: Quantity, limit: number): Answer {
  if (qualifier === 'about' && isNear(number, limit)) return 'unknown';
  if (qualifier === 'upTo' && number > limit) return limit < 0 ? 'no' : 'unknown';
  if (qualifier === 'atLeast' && number <= limit) return 'unknown';
  return answer(number <= limit);
}

/** Whether the true number is exactly `value`; an inexact number can only rule values out. */
export function isEqualTo(quantity: Quantity, value: number): Answer {
  if (quantity.qualifier === undefined) return answer(quantity.number === value);
  return every([isAtLeast(quantity, value), isAtMost(quantity, value)]) === 'no' ? 'no' : 'unknown';
}

const isNear = (number: number, limit: number): boolean =>
  Math.abs(number - limit) <= Math.abs(number) * aboutTolerance;
