import { assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/catalog/parse-record.ts';

const record = `id: alpha
name: Alpha
city: Springfield
state: IL
tracks:
  dr: {}
sources:
  - url: https://example.org
    readOn: "2026-11-01"
    facts: [tracks]
`;

/** The record with one line replaced by others. */
const withLine = (line: number, ...lines: readonly string[]) =>
  record
    .split('\n')
    .toSpliced(line - 1, 1, ...lines)
    .join('\n');

function problemsOf(text: string): readonly string[] {
  const parsed = parseRecord(text, 'a.yaml');
  if (!('problems' in parsed)) return [];
  return parsed.problems.map(({ code, line, column, path }) => `${line}:${column} ${code} ${path}`.trim());
}

function recordOf(text: string) {
  const parsed = parseRecord(text, 'a.yaml');
  if (!('program' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
}

test('a patch names the record that it amends', () => {
  expect(parseRecord('amends: slu\nmoonlighting: true\n', 'slu.yaml')).toMatchObject({
    file: 'slu.yaml',
    patch: { amends: 'slu', moonlighting: true },
  });
  expect(problemsOf('amends: slu\nremov: []\nsources: []\n')).toEqual([
    '3:1 schema/value sources',
    '2:1 schema/unknown-key remov',
  ]);
});

test('addresses of a patch are as browsers write them', () => {
  const page = '[{ url: "https://EXAMPLE.edu", readOn: "2026-11-01", facts: [call] }]';
  expect(parseRecord(`amends: slu\nremove: ${page}\nsources: ${page}\n`, 'slu.yaml')).toMatchObject({
    patch: { remove: [{ url: 'https://example.edu/' }], sources: [{ url: 'https://example.edu/' }] },
  });
});

describe('what is accepted', () => {
  test.each([
    ['plain', record],
    ['with a byte order mark', `\uFEFF${record}`],
    ['with CRLF', record.replaceAll('\n', '\r\n')],
    ['with comments and a document mark', `# a comment\n---\n${record}`],
    ['without a line feed at its end', record.trimEnd()],
    ['with brackets in text', withLine(2, `name: "${'['.repeat(5)} Alpha"`)],
    ['with a day without quotes, which is text all the same', record.replace('"2026-11-01"', '2026-11-01')],
  ])('%s', (_, text) => expect(recordOf(text).program).toMatchObject({ id: 'alpha', state: 'IL' }));

  test('JSON may write out that a track is offered, as the program prints it; YAML may not', () => {
    const json = (tracks: unknown): string =>
      JSON.stringify({
        ...{ id: 'a', name: 'A', city: 'B', state: 'IL', tracks },
        sources: [{ title: 'A page', readOn: '2026-11-22', facts: ['tracks'] }],
      });
    const { program } = recordOf(json({ dr: { offered: true, lengthYears: 4 }, esir: { offered: false } }));
    expect(program.tracks).toEqual({ dr: { lengthYears: 4 }, esir: { offered: false } });
    expect(problemsOf(json({ dr: { offered: 'yes' } }))).not.toEqual([]);
    expect(problemsOf(record.replace('dr: {}', 'dr: { offered: true }'))).not.toEqual([]);
  });

  test('addresses are kept as browsers write them, and those that are not recorded stay blank', () => {
    const { program } = recordOf(`${record}website: HTTPS://Example.EDU/ä\n`);
    expect(program.website).toBe('https://example.edu/%C3%A4');
    expect(program.sources[0]?.url).toBe('https://example.org/');
    const printed = recordOf(record.replace('url: https://example.org', 'title: Leaflet')).program;
    expect(printed).not.toHaveProperty('website');
    expect(printed.sources[0]).toStrictEqual({ title: 'Leaflet', readOn: '2026-11-01', facts: ['tracks'] });
  });

  test.each(['4', 'null', '["dr"]', '{ "dr": null }', '{ "dr": ["x"] }'])(
    'JSON with the tracks %s is no record',
    tracks => {
      expect(problemsOf(`{ "tracks": ${tracks} }`).join(' ')).toContain(' tracks');
    },
  );

  test('NO stays a word and off does not become false', () => {
    expect(recordOf(withLine(3, 'city: NO')).program.city).toBe('NO');
    expect(recordOf(withLine(3, 'city: off')).program.city).toBe('off');
  });

  test('keys come in the order of the schema, however they are written', () => {
    const turned = record.replace('id: alpha\n', '').concat('id: alpha\n');
    expect(JSON.stringify(recordOf(turned).program)).toBe(JSON.stringify(recordOf(record).program));
    expect(Object.keys(recordOf(turned).program)[0]).toBe('id');
  });
});

describe('what is refused, with line and column', () => {
  test.each([
    ['an unknown key', withLine(3, 'citty: x'), ['1:1 schema/missing city', '3:1 schema/unknown-key citty']],
    ['a missing key', withLine(4), ['1:1 schema/missing state']],
    ['a duplicate key', withLine(3, 'city: A', 'city: B'), ['4:1 yaml/duplicate-key']],
    ['an alias', withLine(2, 'name: &n Alpha').replace('city: Springfield', 'city: *n'), ['3:7 yaml/alias']],
    ['a merge key', withLine(6, '  dr:', '    <<: { lengthYears: 4 }'), ['7:5 yaml/merge']],
    ['a directive', `%YAML 1.1\n---\n${record}`, ['1:1 yaml/directive']],
    ['a flag in words', withLine(6, '  esir: { offered: no }'), ['6:11 schema/value tracks.esir.offered']],
    ['offered: yes', withLine(6, '  esir: { offered: yes }'), ['6:11 schema/value tracks.esir.offered']],
    [
      'a code without quotes',
      withLine(6, '  dr: { acgmeCode: 4202821110 }'),
      ['6:9 schema/quotes tracks.dr.acgmeCode'],
    ],
    [
      'a year without quotes',
      record.replace('facts:', 'asOf: 2019\n    facts:'),
      ['10:5 schema/quotes sources.0.asOf'],
    ],
    ['a null', withLine(3, 'city:'), ['3:1 schema/value city']],
    [
      'a wrong entry of a list',
      withLine(10, '    facts: [tracks, ""]'),
      ['10:21 schema/value sources.0.facts.1'],
    ],
    ['a key that is no word', withLine(3, 'city: x', '? [a]', ': b'), ['4:3 yaml/key']],
    ['several documents', `${record}---\nid: b\n`, ['11:1 yaml/several']],
    ['an unknown tag', withLine(3, 'city: !js x'), ['3:11 yaml/tag']],
    ['a day that does not exist', record.replace('11-01', '02-30'), ['9:5 schema/value sources.0.readOn']],
    [
      'years that run backwards',
      record.replace('facts:', 'asOf: "2023-2019"\n    facts:'),
      ['10:5 schema/value sources.0.asOf'],
    ],
    [
      'a track without braces',
      withLine(6, '  irIndependent:'),
      ['6:3 schema/empty-track tracks.irIndependent'],
    ],
    ['a key that tools drop', `${record}notes: { __proto__: x }\n`, ['11:10 yaml/reserved-key']],
    ['lines that end in CR', record.replaceAll('\n', '\r'), ['1:10 yaml/carriage-return']],
    [
      'a byte order mark, without moving columns',
      '\uFEFF{ xid: a }',
      [
        '1:1 schema/missing id',
        '1:1 schema/missing name',
        '1:1 schema/missing city',
        '1:1 schema/missing state',
        '1:1 schema/missing tracks',
        '1:1 schema/missing sources',
        '1:3 schema/unknown-key xid',
      ],
    ],
    ['a list', '- a\n', ['1:1 yaml/not-a-record']],
    ['nothing', '', ['1:1 yaml/empty']],
    ['only a comment', '# later\n', ['1:1 yaml/empty']],
    ['deep flow nesting', `${record}x: ${'['.repeat(5000)}`, ['1:1 yaml/too-deep']],
    ['deep block nesting', `${record}x:\n  ${'- '.repeat(5000)}a`, ['1:1 yaml/too-deep']],
    ['deep keys', `${'? '.repeat(5000)}a`, ['1:1 yaml/too-deep']],
    ['deep keys and entries', `${'? - '.repeat(5000)}a`, ['1:1 yaml/too-deep']],
    ['deep entries apart by tabs', `${'-\t'.repeat(5000)}a`, ['1:1 yaml/too-deep']],
    [
      'CRLF',
      withLine(3, 'citty: x').replaceAll('\n', '\r\n'),
      ['1:1 schema/missing city', '3:1 schema/unknown-key citty'],
    ],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('a tab as indentation', () => {
    expect(problemsOf(withLine(6, '\tdr: {}'))[0]).toMatch(/^6:1 yaml\/syntax/u);
  });

  test('all problems at once', () => {
    expect(
      problemsOf(withLine(4, 'state: il').replace('city: Spr', 'city: " Spr').replace('field\n', 'field"\n')),
    ).toEqual(['3:1 schema/value city', '4:1 schema/value state']);
  });
});

describe('what a problem says', () => {
  const argsOf = (text: string) => {
    const parsed = parseRecord(text, 'a.yaml');
    return 'problems' in parsed ? parsed.problems.find(({ code }) => code !== 'schema/missing') : undefined;
  };

  test.each([
    ['the key that was meant', withLine(3, 'citty: x'), { key: 'citty', suggestion: 'city' }],
    [
      'also deep in the record',
      withLine(6, '  dr: { lenghtYears: 4 }'),
      { key: 'lenghtYears', suggestion: 'lengthYears' },
    ],
    ['also in a list', record.replace('readOn', 'readon'), { key: 'readon', suggestion: 'readOn' }],
    ['no key where none is near', withLine(3, 'zzzzzz: x', 'city: x'), { key: 'zzzzzz' }],
    [
      'the choice that was meant',
      withLine(3, 'city: x', 'setting: universty'),
      { key: 'setting', suggestion: 'university' },
    ],
    ['the limit', withLine(6, '  dr: { positionsPerYear: 0 }'), { expected: 'at least 1', received: '0' }],
    ['what was found', withLine(3, 'city: [x]'), { expected: 'string', received: '[x]' }],
    ['that it is a list', withLine(6, '  dr: [offered]'), { key: 'dr', received: 'a list' }],
    ['that it is a map', withLine(3, 'city: { a: b }'), { received: 'a map (key: value)' }],
    [
      'what to put in quotes',
      withLine(6, '  dr: { acgmeCode: 4202821110 }'),
      { key: 'acgmeCode', text: '4202821110' },
    ],
    ['as it is written', withLine(3, 'city: 007'), { key: 'city', text: '007' }],
    ['with its sign', `${record}address: +13125550100`, { key: 'address', text: '+13125550100' }],
    ['also in a list', `${record}aliases: [x, 0x1F]`, { key: 'aliases.1', text: '0x1F' }],
    ['also under a dotted key', `${record}notes: { volume.beds: 12.50 }`, { text: '12.50' }],
    ['also a flag', withLine(3, 'city: true'), { key: 'city', text: 'true' }],
  ])('%s', (_, text, args) =>
    expect(argsOf(text)).toMatchObject({ severity: 'error', file: 'a.yaml', args }),
  );
});

test('paths are found in the file, the deepest key that is there', () => {
  const { locate } = recordOf(`${record}qualifiers:\n  tracks.dr.lengthYears: about\n`);
  expect(
    [
      'id',
      'tracks.dr.lengthYears',
      'sources.0.facts.0',
      'sources.0.facts',
      'qualifiers.tracks.dr.lengthYears',
      '',
    ].map(locate),
  ).toEqual([
    { line: 1, column: 1 },
    { line: 6, column: 3 },
    { line: 10, column: 13 },
    { line: 10, column: 5 },
    { line: 12, column: 3 },
    { line: 1, column: 1 },
  ]);
});

test.each([
  ['an address that a shell could run', '  - url: https://example.org/$(x)'],
  ['an address of no web page', '  - url: javascript:alert(1)'],
])('%s is one problem, however much is wrong with it', (_, line) => {
  expect(problemsOf(withLine(8, line))).toEqual(['8:5 schema/value sources.0.url']);
});

test('any text is a record or has problems, and never breaks the reader', () => {
  const starts = oneof(
    constantFrom('', record),
    string().map(key => `${record}${key}: `),
  );
  const mark = constantFrom(...'-:?#[]{},&*!|>%"\'\\\t\r\n ab0');
  const unit = oneof(
    mark,
    nat(0x10ffff).map(code => String.fromCodePoint(code)),
  );
  assert(
    property(starts, string({ unit, maxLength: 60 }), (start, text) => {
      const parsed = parseRecord(`${start}${text}`, 'a.yaml');
      if ('problems' in parsed) {
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column } of parsed.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }
    }),
  );
});
