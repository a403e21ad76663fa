import { describe, expect, test } from 'vitest';
import type { RawOptions } from '../../src/cli/options.ts';
import { routes } from '../../src/commands/routes.ts';
import type { Program } from '../../src/schema/program.ts';
import { pickFromReport } from '../../src/view/report.ts';
import type { Json } from '../../src/view/result.ts';
import { run } from '../support/context.ts';
import { dataOf } from '../support/drawing.ts';
import { runOwn } from '../support/own-list.ts';
import { makeProgram } from '../support/programs.ts';
import { routePrograms } from '../support/route-programs.ts';
import { runLine, tooWide } from '../support/run-line.ts';
import { usageError } from '../support/usage-error.ts';

const report = (options: RawOptions) => run(routes, routePrograms, [], options);
const keysOf = async (options: RawOptions) => {
  const items = dataOf(await report(options)) as { readonly [key: string]: Json }[];
  return items.map(({ from, kind, to, answer }) => `${from} ${kind} ${to} ${answer}`);
};
const shown = async (line: string, width: number | null) =>
  (await runLine(line, { width, programs: routePrograms, environment: { NO_COLOR: '1' } })).stdout;
const text = async (line: string, width: number | null = 80) => `\n${await shown(line, width)}`;

describe('words', () => {
  test.each<[readonly string[], RawOptions, RegExp]>([
    [['slu'], { from: 'mir' }, /cannot begin at "slu" and at --from mir/u],
    [['x'.repeat(100_000)], { from: 'y'.repeat(100_000) }, /^.{1,500}$/u],
    [[], { limit: 'x' }, /--limit takes a number/u],
    [[], { kind: ['esirr'] }, /Did you mean esir/u],
  ])('%j %j are refused', (args, options, message) => {
    expect(() => routes.prepare(args, options)).toThrow(usageError(message));
  });

  test('a program named without an option is the start', async () => {
    const named = await run(routes, routePrograms, ['trainer'], { limit: '1' });
    expect(dataOf(named)).toEqual(dataOf(await report({ from: 'trainer', limit: '1' })));
  });

  test('an unknown program is not found', async () => {
    await expect(report({ from: 'nowhere' })).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(report({ to: 'nowhere' })).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('a misspelled name is said', async () => {
    expect((await report({ from: 'trainr' })).notes).toContain('Taking "trainr" as trainer, Trainer.');
  });
});

test('a fact past its time leaves the route open, and its seats out', async () => {
  const old = {
    sources: [
      {
        url: 'https://example.edu/',
        title: 'Page',
        asOf: '2019',
        readOn: '2026-11-22',
        facts: ['tracks.irIndependent'],
      },
    ],
  };
  const [place, dr] = [
    makeProgram({
      id: 'place',
      tracks: { irIndependent: { acceptsEsir: true, acceptsNonEsir: true, positionsPerYear: 4 } },
    }),
    makeProgram({ id: 'dr', tracks: { dr: {} } }),
  ];
  const answers = async (programs: readonly Program[]) => {
    const items = dataOf(await run(routes, programs, [], { from: 'dr', to: 'place' })) as { answer: Json }[];
    return items.map(({ answer }) => answer);
  };
  expect(await answers([place, dr])).toContain('yes');
  expect(await answers([{ ...place, ...old }, dr])).not.toContain('yes');
  const line = 'routes --from dr --to place';
  const { stdout } = await runLine(line, { programs: [{ ...place, ...old }, dr], width: null });
  expect(stdout).toContain('place: whether it takes residents with ESIR is recorded for 2019, past its time');
  expect((await runLine('routes', { programs: [{ ...place, ...old }, dr], width: 80 })).stdout).not.toContain(
    '4 at',
  );
});

describe('JSON', () => {
  test('from a program: every answer, nearest end first', async () => {
    expect(await keysOf({ from: 'trainer', kind: ['esir'] })).toEqual([
      'trainer esir trainer unknown',
      'trainer esir choosy yes',
      'trainer esir whole yes',
      'trainer esir silent unknown',
    ]);
  });

  test('a named limit holds, the usual one of the text does not', async () => {
    expect(await keysOf({ limit: '2' })).toHaveLength(2);
    expect(await keysOf({ from: 'trainer', limit: '1' })).toEqual(['trainer integrated trainer no']);
    expect((await keysOf({})).length).toBeGreaterThan(30);
  });

  test('without ends it is everything that the starts lead to', async () => {
    const starts = await Promise.all(routePrograms.map(({ id }) => keysOf({ from: id })));
    expect((await keysOf({})).sort()).toEqual(starts.flat().sort());
    expect(await keysOf({ all: true })).toEqual(await keysOf({}));
  });

  test('--max-years, --same-institution and --state narrow it down', async () => {
    expect(await keysOf({ maxYears: '6', from: 'whole', to: 'whole' })).toHaveLength(2);
    expect(await keysOf({ sameInstitution: true, state: ['IL'] })).toEqual([
      'whole integrated whole yes',
      'whole esir whole yes',
      'whole independent whole yes',
    ]);
    expect(await keysOf({ maxYears: '4' })).toEqual([]);
    expect((await report({ maxYears: '4' })).notes).toContain(
      'No such route is that short; the shortest to IR takes 6 years.',
    );
  });
});

describe('text', () => {
  test('the summary', async () =>
    expect(await text('routes')).toMatchInlineSnapshot(`
      "
      To an IR/DR certificate
                              PGY-1  PGY-2  PGY-3  PGY-4  PGY-5  PGY-6  PGY-7
      IR integrated, 6 years  ├clin┤ ├ DR ──────────────┤ ├ IR ───────┤
      ESIR, then IR, 6 years  ├clin┤ ├ DR with ESIR ───────────┤ ├ IR ┤
      DR, then IR, 7 years    ├clin┤ ├ DR ─────────────────────┤ ├ IR ───────┤

      What the catalog supports
      ROUTE          BEGINS AT  ENDS AT  ROUTES    SEATS A YEAR
      ─────────────  ─────────  ───────  ────────  ────────────────────
      IR integrated  1 (+5?)    1 (+5?)  1 (+5?)   2 at 1 program
      ESIR, then IR  2 (+4?)    2 (+1?)  4 (+16?)  about 4 at 1 program
      DR, then IR    5 (+2?)    1 (+1?)  5 (+12?)  about 4 at 1 program

      In one place
      STATE          IR INTEGRATED  ESIR, THEN IR  DR, THEN IR
      ─────────────  ─────────────  ─────────────  ───────────
      Illinois       whole          whole          whole
      Idaho          none           none (+1?)     none (+1?)
      Massachusetts  none (+1?)     none (+1?)     none (+1?)
      Missouri       none (+2?)     none (+1?)     none (+1?)
      New York       none (+2?)     none (+1?)     none (+1?)

      To mind
        study          silence about ESIR is weak evidence: only 65 % of the approved
                       programs say so on their site (2020)
                       (https://doi.org/10.1016/j.acra.2021.03.030)
        official rule  ESIR usually counts for the first independent year; the
                       director of the independent program decides (American Board of
                       Radiology, independent IR residency)

      Begins at, ends at: programs. Routes: one for each pair of places. Seats a year
      are those of the last part. (+3?): 3 more, of which too little is recorded.
      Where a program leads: resprog routes --from ID. Every route: --json or --all.
      "
    `));
  test('from a program', async () =>
    expect(await text('routes --from plain')).toMatchInlineSnapshot(`
      "
      From Plain (plain), Springfield, MA to an IR/DR certificate
                              PGY-1  PGY-2  PGY-3  PGY-4  PGY-5  PGY-6  PGY-7
      IR integrated, 6 years  ├clin┤ ├ DR ──────────────┤ ├ IR ───────┤
      ESIR, then IR, 6 years  ├clin┤ ├ DR with ESIR ───────────┤ ├ IR ┤
      DR, then IR, 7 years    ├clin┤ ├ DR ─────────────────────┤ ├ IR ───────┤

      ENDS AT  NAME    ST  MILES  ROUTE          YEARS  ANSWER    TO ASK
      ───────  ──────  ──  ─────  ─────────────  ─────  ────────  ────────────────────
      plain    Plain   MA      0  IR integrated      6  unknown   IR integrated?
      plain    Plain   MA      0  ESIR, then IR      6  unknown   ESIR?, IR
                                                                  independent?
      plain    Plain   MA      0  DR, then IR        7  unknown   IR independent?
      whole    Whole   IL    900  ESIR, then IR      6  unknown   plain: ESIR?
      whole    Whole   IL    900  DR, then IR        7  possible
      choosy   Choosy  MO    956  ESIR, then IR      6  unknown   plain: ESIR?
      silent   Silent  NY      —  ESIR, then IR      6  unknown   plain: ESIR?, takes
                                                                  ESIR?
      silent   Silent  NY      —  DR, then IR        7  unknown   takes non-ESIR?

      To mind
        study          plain: silence about ESIR is weak evidence: only 65 % of the
                       approved programs say so on their site (2020)
                       (https://doi.org/10.1016/j.acra.2021.03.030)
        official rule  ESIR usually counts for the first independent year; the
                       director of the independent program decides (American Board of
                       Radiology, independent IR residency)

      8 routes shown: 1 possible, 7 unknown; 1 more not possible.
      "
    `));
  test('to a program', async () =>
    expect(await text('routes --to choosy --limit 3')).toMatchInlineSnapshot(`
      "
      To an IR/DR certificate at Choosy (choosy), Springfield, MO
                              PGY-1  PGY-2  PGY-3  PGY-4  PGY-5  PGY-6  PGY-7
      IR integrated, 6 years  ├clin┤ ├ DR ──────────────┤ ├ IR ───────┤
      ESIR, then IR, 6 years  ├clin┤ ├ DR with ESIR ───────────┤ ├ IR ┤
      DR, then IR, 7 years    ├clin┤ ├ DR ─────────────────────┤ ├ IR ───────┤

      BEGINS AT  NAME    ST  MILES  ROUTE          YEARS  ANSWER    TO ASK
      ─────────  ──────  ──  ─────  ─────────────  ─────  ────────  ──────────────
      choosy     Choosy  MO      0  IR integrated      6  unknown   IR integrated?
      choosy     Choosy  MO      0  ESIR, then IR      6  unknown   DR?, ESIR?
      whole      Whole   IL     89  ESIR, then IR      6  possible

      To mind
        study          choosy: silence about ESIR is weak evidence: only 65 % of the
                       approved programs say so on their site (2020)
                       (https://doi.org/10.1016/j.acra.2021.03.030)
        official rule  ESIR usually counts for the first independent year; the
                       director of the independent program decides (American Board of
                       Radiology, independent IR residency)
        our inference  whole: ESIR is chosen in PGY-4, the year in which one applies
                       for the independent match: little slack (concluded from the
                       timing of the independent IR match)

      3 of 7 routes shown (--limit N or --all for more): 2 possible, 5 unknown; 8
        more not possible.
      "
    `));
  test('between two programs', async () =>
    expect(await text('routes --from whole --to choosy --kind esir')).toMatchInlineSnapshot(`
      "
      From Whole (whole) to Choosy (choosy), 89 miles
                              PGY-1  PGY-2  PGY-3  PGY-4  PGY-5  PGY-6  PGY-7
      ESIR, then IR, 6 years  ├clin┤ ├ DR with ESIR at whole ──┤ ├ IR ┤

      DR with ESIR, then IR independent: possible, 6 years

      Steps
        PGY-1                    clinical year
        PGY-2 to 5               DR with ESIR at Whole (whole): advanced seat, the
                                 clinical year is found separately, 6 DR positions a
                                 year
        PGY-6                    IR at Choosy (choosy)
        End                      IR/DR certificate, 6 years after medical school

      On the way
        Main Match               last year of medical school, result in March
                                 (official rule: https://www.nrmp.org)
        internal ESIR selection  R3; no Match entry (programs say:
                                 https://example.org/program)
        independent IR match     application in November or December of PGY-4, result
                                 in June at its end (our inference: concluded from the
                                 Match Day of 18 June 2025 for a start in July 2026,
                                 sirweb.org)

      Unknown as well
        whole: the number of ESIR places is not recorded
        choosy: the number of IR independent seats is not recorded

      To mind
        our inference            ESIR is chosen in PGY-4, the year in which one
                                 applies for the independent match: little slack
                                 (concluded from the timing of the independent IR
                                 match)

      Rules behind it
        official rule  DR is a clinical year and four years of diagnostic radiology
                       (ACGME program requirements, diagnostic radiology)
        official rule  IR independent is two years after a complete DR residency
                       (American Board of Radiology, independent IR residency)
        official rule  ESIR usually counts for the first independent year; the
                       director of the independent program decides (American Board of
                       Radiology, independent IR residency)
        official rule  IR integrated and IR independent end with one IR/DR certificate
                       that covers both fields (American Board of Radiology,
                       theabr.org)
        programs say   the independent residency may be at another institution (pages
                       of several programs)
      "
    `));
  test('sentences in a pipe', async () =>
    expect(await text('routes --same-institution --state IL', null)).toMatchInlineSnapshot(`
      "
      To an IR/DR certificate in one place
      IR integrated, 6 years: PGY-1 clinical, PGY-2 to 4 DR, PGY-5 to 6 IR
      ESIR, then IR, 6 years: PGY-1 clinical, PGY-2 to 5 DR with ESIR, PGY-6 IR
      DR, then IR, 7 years: PGY-1 clinical, PGY-2 to 5 DR, PGY-6 to 7 IR

      PROGRAM  NAME   ST  ROUTE          YEARS  ANSWER    TO ASK
      whole    Whole  IL  IR integrated      6  possible
      whole    Whole  IL  ESIR, then IR      6  possible
      whole    Whole  IL  DR, then IR        7  possible

      To mind
        our inference: whole: ESIR is chosen in PGY-4, the year in which one applies for the independent match: little slack (concluded from the timing of the independent IR match)
        official rule: ESIR usually counts for the first independent year; the director of the independent program decides (American Board of Radiology, independent IR residency)

      3 routes shown: 3 possible, 0 unknown.
      "
    `));
  test('what is not possible has a row only with --all', async () => {
    expect(await text('routes --from trainer')).not.toMatch(/trainer .* not possible/u);
    expect(await text('routes --from trainer --all')).toMatch(/trainer .* not possible/u);
  });
  test('picked fields', async () =>
    expect(await text('routes --from trainer --kind esir --fields to,years,answer')).toMatchInlineSnapshot(`
      "
      ANSWER   YEARS  TO
      ───────  ─────  ───────
      unknown      6  trainer
      yes          6  choosy
      yes          6  whole
      unknown      6  silent

      4 routes shown: 2 possible, 2 unknown.
      "
    `));

  test('ASCII where nothing else can be shown', async () => {
    const { stdout } = await runLine('routes --from plain', {
      width: 80,
      programs: routePrograms,
      environment: { LANG: 'C', NO_COLOR: '1' },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
    expect(stdout).toMatch(/^[\u0000-\u007F]+$/u);
    expect(stdout).toContain('[ DR ');
  });

  test.each([40, 80, 120])('fits into %i columns', async width => {
    const pairs = ['routes --from plain', 'routes --to choosy', 'routes --from whole --to choosy'];
    expect(await tooWide(['routes', ...pairs, 'routes --all'], width, { programs: routePrograms })).toEqual(
      [],
    );
  });
});

test('the work of a summary and of a list grows with the programs, not with their pairs', async () => {
  const looksFor = async (count: number, options: RawOptions) => {
    let looks = 0;
    const tracks: Program['tracks'] = { dr: {}, esir: {}, irIndependent: { acceptsEsir: true } };
    const programs = Array.from(
      { length: count },
      (_, at): Program =>
        Object.defineProperty(
          { ...makeProgram({ id: `p${at}`, latitude: 40, longitude: -at / 10 - 80 }) },
          'tracks',
          {
            enumerable: true,
            get: () => {
              looks += 1;
              return tracks;
            },
          },
        ),
    );
    const drawn = await run(routes, programs, [], options);
    drawn.blocks();
    pickFromReport(drawn, ['to']).blocks();
    return looks;
  };
  for (const options of [{}, { from: 'p1' }, { to: 'p1' }, { sameInstitution: true }]) {
    const [small, large] = [await looksFor(40, options), await looksFor(160, options)];
    expect(large).toBeLessThan(5 * small);
  }
});

describe('with a list', () => {
  const options = { programs: routePrograms };
  const endsOf = async (line: string, text: string) => {
    const { stdout } = await runOwn(`routes ${line} --json`, text, options);
    const found = JSON.parse(stdout) as { from: string; to: string }[];
    return [...new Set(found.map(({ from, to }) => `${from} ${to}`))].sort();
  };
  const text = 'programs: { whole: { tags: [big] }, trainer: , choosy: { status: applied } }';

  test('the ends that are not named are on it', async () => {
    expect(await endsOf('--from trainer --mine', text)).toEqual([
      'trainer choosy',
      'trainer trainer',
      'trainer whole',
    ]);
    expect(await endsOf('--from trainer --tag big', text)).toEqual(['trainer whole']);
    expect(await endsOf('--to whole --status applied', text)).toEqual(['choosy whole']);
    expect(await endsOf('--same-institution --tag big', text)).toEqual(['whole whole']);
    expect(await endsOf('--mine --tag none', text)).toEqual([]);
  });

  test('both ends are named already', async () => {
    const { code, stderr } = await runOwn('routes --from trainer --to whole --mine', text, options);
    expect(code).toBe(2);
    expect(stderr).toContain('--from and --to name both places already; leave --mine');
  });

  test('a place on it has its sign', async () => {
    const { stdout, stderr } = await runOwn('routes --from trainer', text, { ...options, width: 80 });
    expect(stdout).toMatch(/^whole ★ /mu);
    expect(stderr).toContain('★ on your list');
    expect(stdout).toMatch(/^silent {2,}/mu);
  });
});
