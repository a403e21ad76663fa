import { expect, test } from 'vitest';
import { type Route, routesBetween } from '../../../src/domain/routes/routes.ts';
import type { RouteKind } from '../../../src/domain/routes/rules.ts';
import type { Program } from '../../../src/schema/program.ts';
import { type CardBlock, isFactCell } from '../../../src/view/blocks.ts';
import { mindCard, routeCard, rulesCard } from '../../../src/view/routes/card.ts';
import { choosy, plain, trainer, whole, without } from '../../support/route-programs.ts';

const routes = (kind: RouteKind, from: Program, to = from): readonly Route[] =>
  routesBetween(from, to, { kinds: [kind] });
const cardOf = (kind: RouteKind, from: Program, to = from): CardBlock => {
  const [route] = routes(kind, from, to);
  if (route === undefined) throw new Error('The route exists');
  return routeCard(route, 2026);
};
const linesOf = ({ sections }: CardBlock, title: string) =>
  sections
    .find(each => each.title === title)
    ?.entries.map(({ label, cell }) => `${label}: ${cell !== null && isFactCell(cell) ? cell.value : cell}`);

test('steps with place, seat and class size, to the certificate', () => {
  const card = cardOf('independent', trainer, whole);
  expect(card.title).toBe('DR, then IR independent: possible, 7 years');
  expect(linesOf(card, 'Steps')).toEqual([
    'PGY-1: clinical year',
    'PGY-2 to 5: DR at Trainer (trainer): categorical seats (clinical year included) and advanced ones (found separately)',
    'PGY-6 to 7: IR at Whole (whole): up to 4 positions a year',
    'End: IR/DR certificate, 7 years after medical school',
  ]);
});

test('a class size has the age of its page', () => {
  const steps = cardOf('independent', trainer, whole).sections.find(({ title }) => title === 'Steps');
  expect(steps?.entries.map(({ cell }) => cell)).toContainEqual({
    value: 'IR at Whole (whole): up to 4 positions a year',
    age: 'current',
    asOf: '2025',
  });
});

test('what rules a route out, and what is open', () => {
  expect(linesOf(cardOf('independent', plain, choosy), 'Ruled out by')).toEqual([
    ': choosy takes no residents without ESIR',
  ]);
  const open = cardOf('esir', plain, whole);
  expect(open.title).toContain('unknown');
  expect(linesOf(open, 'Unknown, and the answer depends on it')?.[0]).toMatch(
    /ESIR is not recorded; silence .* 65 %/u,
  );
  expect(linesOf(open, 'Unknown as well')).toContain(': plain: the number of DR seats is not recorded');
});

test('a warning stands with the route that it is about', () => {
  expect(linesOf(cardOf('esir', whole, choosy), 'To mind')).toEqual([
    expect.stringMatching(/^our inference: ESIR is chosen in PGY-4/u),
  ]);
  expect(linesOf(cardOf('esir', trainer, choosy), 'To mind')).toEqual([]);
});

test('rules once each, with what stands behind them', () => {
  const [section] = rulesCard([...routes('esir', whole), ...routes('independent', whole)]).sections;
  const texts = section?.entries.map(({ cell }) => String(cell)) ?? [];
  expect(new Set(texts).size).toBe(texts.length);
  expect(section?.entries.map(({ label }) => label)).toContain('official rule');
});

test('what to mind: programs of one rule stand together, an inference is called one', () => {
  const card = mindCard([
    ...routes('esir', plain, whole),
    ...routes('esir', without, whole),
    ...routes('esir', whole),
    ...routes('esir', { ...plain, id: 'other' }, whole),
  ]);
  expect(card?.sections[0]?.entries.map(({ label, cell }) => `${label}: ${cell}`)).toEqual([
    expect.stringMatching(/^study: plain, other: silence/u),
    expect.stringMatching(/^official rule: ESIR usually counts/u),
    expect.stringMatching(/^our inference: whole: ESIR is chosen in PGY-4/u),
  ]);
  expect(mindCard(routes('integrated', whole))).toBeUndefined();
});
