// Routes on the postgraduate years: one line a kind of route, or a line a route with its places.

import { phaseNames } from '../../domain/record/tracks.ts';
import { stepsOf } from '../../domain/routes/details.ts';
import type { Route } from '../../domain/routes/routes.ts';
import type { RouteRule } from '../../domain/routes/rules.ts';
import type { TimelineBlock } from '../blocks.ts';
import { answerWords } from './words.ts';

const labelOf = ({ short, years }: RouteRule): string => `${short}, ${years} years`;

/** How each kind of route runs. */
export const kindTimeline = (title: string, rules: readonly RouteRule[]): TimelineBlock => ({
  type: 'timeline',
  title,
  rows: rules.map(rule => ({
    label: labelOf(rule),
    spans: rule.phases.map(({ phase, from, to }) => ({ ...phaseNames[phase], from, to })),
  })),
});

/** How single routes run, each block with its place; with `answers` also whether each is possible. */
export const routeTimeline = (
  title: string,
  routes: readonly Route[],
  { answers = false }: { readonly answers?: boolean } = {},
): TimelineBlock => ({
  type: 'timeline',
  title,
  rows: routes.map(route => ({
    label: `${labelOf(route.rule)}${answers ? `: ${answerWords[route.answer]}` : ''}`,
    spans: stepsOf(route).map(({ phase, from, to, program }) => {
      const { label, short } = phaseNames[phase];
      return { label: program === undefined ? label : `${label} at ${program.id}`, short, from, to };
    }),
  })),
});
