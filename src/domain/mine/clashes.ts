// Interviews that one cannot all attend.
import type { When } from '../../schema/when.ts';
import { offsetsOf } from '../../schema/zone.ts';

/** An interview, with the zone of its city where it names none and that is known. */
export interface Appointment extends When {
  readonly id: string;
}

/** Two interviews: less than an hour apart, or on one day and not both with a time. */
export type Clash = readonly [Appointment, Appointment];

/** Each two that clash, in the order given. */
export const clashesOf = (appointments: readonly Appointment[]): readonly Clash[] =>
  appointments.flatMap((one, index) =>
    appointments
      .slice(index + 1)
      .flatMap((other): readonly Clash[] => (clash(one, other) ? [[one, other]] : [])),
  );

function clash(one: When, other: When): boolean {
  const [first, second] = [localMinute(one), localMinute(other)];
  if (first === undefined || second === undefined) return one.day === other.day;
  // Where a zone is not known, only what the clocks say can be compared.
  if (one.zone === undefined || other.zone === undefined || one.zone === other.zone)
    return Math.abs(first - second) < anHour;
  if (Math.abs(first - second) > 2 * aDay) return false;
  return Math.abs(minuteIn(one.zone, first) - minuteIn(other.zone, second)) < anHour;
}

const anHour = 60;
const aDay = 24 * anHour;

/** Minutes since 1970, as if the clock showed UTC; undefined for a day without a time. */
const localMinute = ({ day, time }: When): number | undefined =>
  time === undefined ? undefined : Date.parse(`${day}T${time}:00Z`) / 60_000;

/** Minutes since 1970 in UTC, of what a clock in the zone shows. */
function minuteIn(zone: string, local: number): number {
  const offsetAt = offsetsOf(zone);
  return local - offsetAt(local - offsetAt(local));
}
