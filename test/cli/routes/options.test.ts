import { describe, expect, test } from 'vitest';
import { type RawOptions, readOptions } from '../../../src/cli/options.ts';
import { parseRoutes, routeOptions, routeQuery } from '../../../src/cli/routes/options.ts';
import type { Program } from '../../../src/schema/program.ts';
import { contextOf } from '../../support/context.ts';
import { routePrograms } from '../../support/route-programs.ts';
import { usageError } from '../../support/usage-error.ts';

const parse = (raw: RawOptions) => parseRoutes(readOptions(routeOptions, raw));

describe('words become', () => {
  test.each<[RawOptions, object]>([
    [
      {},
      { goal: 'ir', kinds: ['integrated', 'esir', 'independent'], from: undefined, sameInstitution: false },
    ],
    [{ goal: 'DR' }, { goal: 'dr', kinds: ['dr'] }],
    [{ kind: ['DR'] }, { goal: 'dr', kinds: ['dr'] }],
    [{ kind: ['esir', 'independent'] }, { goal: 'ir', kinds: ['esir', 'independent'] }],
    [{ maxYears: '6' }, { kinds: ['integrated', 'esir'] }],
    [{ maxYears: '5' }, { kinds: [] }],
    [{ maxYears: '6', kind: ['independent'] }, { kinds: [] }],
    [
      { from: 'slu', to: 'mir', sameInstitution: true },
      { from: 'slu', to: 'mir', sameInstitution: true },
    ],
    [
      { state: ['illinois'], from: 'slu' },
      { states: ['IL'], from: 'slu' },
    ],
    [{ region: ['West'] }, { places: { regions: ['west'] } }],
    [{ near: 'slu', within: '100' }, { places: { near: 'slu', within: 100 } }],
  ])('%j', (options, expected) => expect(parse(options)).toMatchObject(expected));
});

describe('are refused', () => {
  test.each<[RawOptions, RegExp]>([
    [{ goal: 'it' }, /Unknown goal "it"\. Known: ir, dr\.$/u],
    [{ kind: ['integrate'] }, /Unknown kind of route "integrate"\. Did you mean integrated\?/u],
    [{ goal: 'ir', kind: ['dr'] }, /dr does not lead to the goal ir/u],
    [{ kind: ['dr', 'esir'] }, /dr does not lead to the goal ir/u],
    [{ maxYears: 'six' }, /--max-years takes a number/u],
    [{ maxYears: '0' }, /1 or more/u],
    [{ state: ['ZZ'] }, /Unknown state/u],
    [{ near: 'slu' }, /--near needs --within/u],
    [{ within: '5' }, /--within needs --near/u],
    [{ from: 'slu', to: 'mir', state: ['IL'] }, /name both places already/u],
    [{ from: 'slu', to: 'mir', region: ['west'] }, /name both places already/u],
  ])('%j', (options, message) => {
    expect(() => parse(options)).toThrow(usageError(message));
  });
});

describe('places', () => {
  const ids = async (options: RawOptions) => {
    const { query } = await routeQuery(parse(options), contextOf(routePrograms));
    const passing = (test: ((program: Program) => boolean) | undefined) =>
      test === undefined ? 'all' : routePrograms.filter(test).map(({ id }) => id);
    return [passing(query.startsAt), passing(query.endsAt)];
  };

  test.each<[RawOptions, readonly unknown[]]>([
    [{ state: ['ID'] }, [['trainer'], ['trainer']]],
    [{ state: ['ID'], from: 'whole' }, ['all', ['trainer']]],
    [{ state: ['ID'], to: 'whole' }, [['trainer'], 'all']],
    [{ region: ['west'] }, [['trainer'], ['trainer']]],
    [{ near: 'Springfield', within: '100', from: 'plain' }, ['all', ['whole', 'choosy']]],
  ])('%j', async (options, expected) => expect(await ids(options)).toEqual(expected));

  test('only wanted programs are where an end may be that is not named', async () => {
    const context = contextOf(routePrograms);
    const isWanted = ({ id }: Program): boolean => id === 'whole' || id === 'trainer';
    const { query } = await routeQuery(parse({ state: ['ID'], from: 'plain' }), context, isWanted);
    expect(query.startsAt).toBeUndefined();
    expect(routePrograms.filter(program => query.endsAt?.(program)).map(({ id }) => id)).toEqual(['trainer']);
    const { query: open } = await routeQuery(parse({ to: 'plain' }), context, isWanted);
    expect(
      routePrograms
        .filter(program => open.startsAt?.(program))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['trainer', 'whole']);
  });
});
