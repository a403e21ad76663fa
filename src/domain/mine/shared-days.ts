// The days that hold more than one interview.
import { daysUntil, type When } from '../../schema/when.ts';
import { offsetsOf } from '../../schema/zone.ts';
import { compareText } from '../record/text.ts';

/** An interview, with the zone of its city where it names none and that is known. */
export interface Appointment extends When {
  readonly id: string;
}

export interface SharedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  /** Two at least, in the order of what their clocks show; those without a time come last. */
  readonly appointments: readonly Appointment[];
}

/**
 * The days with several interviews, in their order. An interview is held on its own day, and on the one that it is where
 * another interview of that day takes place: 01:00 UTC is the evening before in Chicago. Days with the same interviews
 * are one.
 */
export function sharedDays(appointments: readonly Appointment[]): readonly SharedDay[] {
  const days = new Map<string, SharedDay>();
  for (const day of [...new Set(appointments.map(each => each.day))].sort()) {
    const zones = new Set(appointments.flatMap(each => (each.day === day ? (each.zone ?? []) : [])));
    const held = appointments
      .filter(each => each.day === day || [...zones].some(zone => isOn(day, zone, each)))
      .sort((a, b) => compareText(clock(a), clock(b)));
    const key = held.map(({ id }) => id).join();
    if (held.length > 1 && !days.has(key)) days.set(key, { day, appointments: held });
  }
  return [...days.values()];
}

/** What sorts behind each time stands for none. */
const clock = ({ day, time = '~' }: When): string => `${day} ${time}`;

/** Whether it is that day in the zone when the interview takes place. */
function isOn(day: string, zone: string, when: When): boolean {
  // No two zones are further apart.
  if (when.time === undefined || when.zone === undefined || Math.abs(daysUntil(when, day)) > 2) return false;
  const local = Date.parse(`${when.day}T${when.time}:00Z`) / aMinute;
  const offsetThere = offsetsOf(when.zone);
  const moment = local - offsetThere(local - offsetThere(local));
  const here = moment + offsetsOf(zone)(moment);
  return new Date(here * aMinute).toISOString().startsWith(day);
}

const aMinute = 60_000;
