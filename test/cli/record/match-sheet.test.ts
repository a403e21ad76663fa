import { describe, expect, test } from 'vitest';
import {
  matchSheet,
  type SheetKey,
  statementsOf,
  withoutRefused,
} from '../../../src/cli/record/match-sheet.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { makeProgram } from '../../support/programs.ts';

const catalog = createCatalog([
  makeProgram({
    id: 'slu',
    tracks: {
      dr: { positionsPerYear: 6, acgmeCode: '4202821110', nrmpCodes: ['2835420A0', '2835420C0'] },
      esir: {},
    },
    volume: { beds: 300 },
    qualifiers: { 'volume.beds': 'about' },
    scopes: { 'volume.beds': ['dr'] },
    notes: { 'volume.beds': 'one site' },
  }),
  makeProgram({ id: 'rush', tracks: { irIntegrated: { acgmeCode: '4161611060' } } }),
]);

const match = (lines: readonly string[], key: SheetKey = 'id', ...map: readonly string[]) => {
  const [columns = [], ...rows] = lines.map(line => line.split(','));
  const mappings = map.map(each => each.split('=')).map(([column = '', field = '']) => ({ column, field }));
  return matchSheet({ columns, rows }, { key, mappings, catalog });
};
const summary = (...args: Parameters<typeof match>) =>
  match(...args).cells.map(({ row, outcome, program = '', field = '', said, reason }) =>
    [row, outcome, program, field, reason ?? String(said)].filter(each => each !== '').join(' '),
  );

describe('a cell', () => {
  test('says what is new, the same, or other', () => {
    expect(
      summary(['id,moonlighting,tracks.dr.positionsPerYear,volume.beds', 'SLU,yes,6,300', 'slu,,,about 300']),
    ).toEqual([
      '2 new slu moonlighting true',
      '2 same slu tracks.dr.positionsPerYear 6',
      '2 not-understood slu volume.beds row 3 says about 300 of it',
      '3 not-understood slu volume.beds row 2 says 300 of it',
    ]);
    const [cell] = match(['id,volume.beds', 'slu,301']).cells;
    expect(cell).toMatchObject({
      outcome: 'conflict',
      recorded: 300,
      said: 301,
      limits: { qualifier: 'about', scope: ['dr'], note: 'one site' },
    });
    expect(summary(['id,volume.beds', 'slu,about 300'])).toEqual(['2 same slu volume.beds 300']);
    // A table of numbers has no room for "about".
    expect(summary(['id,volume.beds', 'slu,300'])).toEqual(['2 same slu volume.beds 300']);
    expect(summary(['id,volume.beds', 'slu,up to 300'])).toEqual(['2 conflict slu volume.beds 300']);
    expect(summary(['id,tracks.dr.positionsPerYear', 'slu,up to 6'])[0]).toContain('same');
  });

  test('that cannot be read is not understood, and a blank says nothing', () => {
    expect(summary(['id,moonlighting,faculty.ir', 'slu,maybe,', ' , , ', 'rush'])).toEqual([
      '2 not-understood slu moonlighting moonlighting is yes or no, not "maybe".',
    ]);
  });

  test('with the one entry of a list, which has a comma, is the same', () => {
    const one = createCatalog([makeProgram({ id: 'slu', hospitals: ['Mercy Hospital, South', 'Other'] })]);
    const sheet = { columns: ['id', 'hospitals'], rows: [['slu', 'Mercy Hospital, South; Other']] };
    const alone = createCatalog([makeProgram({ id: 'slu', hospitals: ['Mercy Hospital, South'] })]);
    const outcome = (catalogOf: typeof one, text: string) =>
      matchSheet({ ...sheet, rows: [['slu', text]] }, { key: 'id', mappings: [], catalog: catalogOf })
        .cells[0]?.outcome;
    expect(outcome(one, 'Mercy Hospital, South; Other')).toBe('same');
    expect(outcome(alone, 'Mercy Hospital, South')).toBe('same');
    expect(outcome(alone, 'Mercy Hospital')).toBe('conflict');
  });

  test('two rows that say the same are no contradiction, and one statement', () => {
    const { cells } = match(['id,faculty.ir', 'slu,5', 'slu,5']);
    expect(cells.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect([...statementsOf(cells)]).toEqual([
      ['slu', [{ path: 'faculty.ir', value: 5, qualifier: undefined }]],
    ]);
  });
});

test('a cell that would not be valid is not understood', () => {
  const { cells } = match(['id,faculty.ir,moonlighting', 'slu,5000,yes', 'rush,5,']);
  const refused = withoutRefused(cells, new Map([['slu', new Map([['faculty.ir', 'too many']])]]));
  expect(refused.map(({ outcome, reason, said }) => [outcome, reason, said])).toEqual([
    ['not-understood', 'too many', undefined],
    ['new', undefined, true],
    ['new', undefined, 5],
  ]);
});

describe('a row', () => {
  test('of no program is said', () => {
    expect(summary(['id,moonlighting', 'nope,yes', ',yes'])).toEqual([
      '2 unmatched no program has the id nope',
      '3 unmatched no id',
    ]);
  });

  test('is about the track of its code, whose fields need not name it', () => {
    const lines = ['Code,Quota,moonlighting', '420-2821110,7,yes', '4161611060,2,'];
    expect(summary(lines, 'acgmeCode', 'code=acgmeCode', 'QUOTA=positionsPerYear')).toEqual([
      '2 conflict slu tracks.dr.positionsPerYear 7',
      '2 new slu moonlighting true',
      '3 new rush tracks.irIntegrated.positionsPerYear 2',
    ]);
    expect(summary(['nrmpCode,x', '2835420c0,4'], 'nrmpCode', 'x=lengthYears')).toEqual([
      '2 new slu tracks.dr.lengthYears 4',
    ]);
  });

  test('by its code has fields of the track also in columns that are titled so', () => {
    expect(summary(['acgmeCode,positionsPerYear,TotalResidents', '4202821110,7,28'], 'acgmeCode')).toEqual([
      '2 conflict slu tracks.dr.positionsPerYear 7',
      '2 new slu tracks.dr.totalResidents 28',
    ]);
    expect(match(['id,positionsPerYear', 'slu,7']).leftOut).toEqual(['positionsPerYear']);
  });

  test('of a track that has no such field is not understood', () => {
    expect(summary(['acgmeCode,x', '4161611060,yes'], 'acgmeCode', 'x=acceptsEsir')).toEqual([
      '2 not-understood rush acceptsEsir the track has no acceptsEsir',
    ]);
  });
});

describe('a column', () => {
  test('is known by the path or the title of a field; names and places are left out unless they are named', () => {
    const lines = ['id,DR positions a year,name,city,x', 'rush,3,Other,Elgin,1'];
    const { cells, leftOut, names } = match(lines, 'id', 'city=city');
    expect(cells.map(({ field }) => field)).toEqual(['tracks.dr.positionsPerYear', 'city']);
    expect([leftOut, names]).toEqual([['x'], ['name']]);
  });

  test.each([
    [['id,x,ID', 'slu,1,rush'], 'id', [], 'Columns 1 and 3 ("id", "ID") both hold the id; take one out'],
    [
      ['Code,acgmeCode', '1,2'],
      'acgmeCode',
      ['Code=acgmeCode'],
      'Columns 1 and 2 ("Code", "acgmeCode") both hold',
    ],
    [['id,x', 'slu,1'], 'id', ['y=faculty.ir'], 'There is no column "y"; the sheet has id, x.'],
    [['a,b', '1,2'], 'id', [], 'No column holds the key; name it with --map COLUMN=id. Columns: a, b.'],
    [['id,x', 'slu,1'], 'id', ['x=positionsPerYear'], 'Unknown field "positionsPerYear"'],
    [['id,x', 'slu,1'], 'id', ['x=contacts.name'], 'contacts.name cannot be taken from a sheet'],
    [['id,x', 'slu,1'], 'id', ['x=sources.url'], 'cannot be set in a word'],
  ] as const)('%o by %s with %o is refused', (lines, key, map, message) =>
    expect(() => match(lines, key, ...map)).toThrow(message),
  );
});
