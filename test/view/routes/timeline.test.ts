import { expect, test } from 'vitest';
import { routesBetween } from '../../../src/domain/routes/routes.ts';
import { routeRules } from '../../../src/domain/routes/rules.ts';
import { kindTimeline, routeTimeline } from '../../../src/view/routes/timeline.ts';
import { choosy, whole } from '../../support/route-programs.ts';

test('a line a kind of route, with its years', () => {
  const { rows } = kindTimeline('Ways', routeRules);
  expect(rows.map(({ label }) => label)).toEqual([
    'IR integrated, 6 years',
    'ESIR, then IR, 6 years',
    'DR, then IR, 7 years',
    'DR, 5 years',
  ]);
  expect(rows[1]?.spans.map(({ label }) => label)).toEqual(['clinical', 'DR with ESIR', 'IR']);
});

test('a line a route, with its places; a clinical year to be found has none', () => {
  const { rows } = routeTimeline('Ways', routesBetween(whole, choosy, { kinds: ['esir'] }));
  expect(rows[0]?.spans.map(({ label, from, to }) => `${from}-${to} ${label}`)).toEqual([
    '1-1 clinical',
    '2-5 DR with ESIR at whole',
    '6-6 IR at choosy',
  ]);
});

test('with its answer where that is asked for', () => {
  const routes = routesBetween(whole, choosy, { kinds: ['esir'] });
  const label = (options?: { readonly answers: boolean }) =>
    routeTimeline('Ways', routes, options).rows[0]?.label;
  expect(label()).toBe('ESIR, then IR, 6 years');
  expect(label({ answers: true })).toMatch(/^ESIR, then IR, 6 years: (?:possible|unknown|not possible)$/u);
});
