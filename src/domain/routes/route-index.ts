// What routes are built from: made once for a catalog, and only as far as it is asked for.
import type { Program } from '../../schema/program.ts';
import { once } from '../../schema/remember.ts';
import { type Answer, answer, every, some } from '../record/answer.ts';
import { byName } from '../record/catalog.ts';
import { readField } from '../record/field.ts';
import type { Lens } from '../record/lens.ts';
import { offersTrack } from '../record/tracks.ts';
import { isOnePlace, type Need, type RouteRule } from './rules.ts';

/** No route needs a look at the whole catalog. */
export interface RouteIndex {
  /** All programs by name, then id. */
  readonly programs: readonly Program[];
  /** Those with a recorded IR independent residency: where a route can lead that begins elsewhere. */
  readonly independents: readonly Program[];
  /** Where a kind of route can end that begins elsewhere: nowhere, if it is done in one place. */
  readonly endsOf: (rule: RouteRule) => Ends;
}

interface Ends {
  /** The best answer that any of them gives. */
  readonly answer: Answer;
  /** Of those in one city that answer alike, the first by name; those that rule the kind out are not in it. */
  readonly nearby: readonly End[];
}

interface End {
  readonly program: Program;
  /** What it says of residents who come for this kind of route. */
  readonly answer: Answer;
}

const asItIs: Lens = program => program;

/** The records as a lens sees them. It only ever takes facts away, so that most need no look to find the independents. */
export function indexRoutes(programs: Iterable<Program>, lens = asItIs): RouteIndex {
  const sorted = [...programs].sort(byName);
  const all = once(() => sorted.map(lens));
  const independents = once(() => sorted.filter(isIndependent).map(lens).filter(isIndependent));
  const ends = new Map<RouteRule, Ends>();
  return {
    get programs() {
      return all();
    },
    get independents() {
      return independents();
    },
    endsOf: rule => {
      const known = ends.get(rule) ?? findEnds(rule, isOnePlace(rule) ? [] : independents());
      ends.set(rule, known);
      return known;
    },
  };
}

const isIndependent = (program: Program): boolean => offersTrack(program, 'irIndependent') === 'yes';

function findEnds(rule: RouteRule, independents: readonly Program[]): Ends {
  const first = new Map<string, End>();
  for (const program of independents) {
    const end = { program, answer: stageAnswer(rule, 'to', program) };
    const key = `${program.latitude} ${program.longitude} ${end.answer}`;
    if (end.answer !== 'no' && !first.has(key)) first.set(key, end);
  }
  const nearby = [...first.values()];
  return { answer: some(nearby.map(end => end.answer)), nearby };
}

/** The answer to the part of a rule that concerns one of the places; both parts together are a route's answer. */
export const stageAnswer = (rule: RouteRule, stage: Need['stage'], program: Program): Answer =>
  every(rule.needs.map(need => (need.stage === stage ? answerNeed(program, need.field) : 'yes')));

export function answerNeed(program: Program, field: Need['field']): Answer {
  const value = readField(program, field);
  return value === undefined ? 'unknown' : answer(value === true);
}
