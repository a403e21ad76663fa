import { describe, expect, test } from 'vitest';
import { applyPatches, type PlacedPatch } from '../../src/catalog/apply-patches.ts';
import { parseRecord } from '../../src/catalog/parse-record.ts';
import { makeProgram, makeSource } from '../support/programs.ts';

const today = '2026-11-28';

/** A patch in a file that is called after the id. */
function patch(text: string, file = 'slu.yaml'): PlacedPatch {
  const parsed = parseRecord(text, file);
  if (!('patch' in parsed)) throw new Error(JSON.stringify(parsed));
  return { ...parsed, relative: file };
}

const slu = makeProgram({
  id: 'slu',
  tracks: { dr: { positionsPerYear: 6, totalResidents: 24 } },
  research: { required: true },
  contacts: [{ role: 'program coordinator', name: 'Ann Lee' }],
});
const mir = makeProgram({ id: 'mir', aliases: ['wash u'] });
const page = (facts: string, more = '') =>
  `sources:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [${facts}]${more} }\n`;

const apply = (...texts: readonly string[]) =>
  applyPatches(
    texts.map(text => patch(text)),
    [slu, mir],
    { today },
  );
const problemsOf = (...texts: readonly string[]) =>
  apply(...texts).problems.map(({ line, column, severity, code, path }) =>
    [`${line}:${column}`, severity, code, path].join(' '),
  );

describe('a sound patch', () => {
  test('gives the record before and after, with its keys in order', () => {
    const { amended, problems } = apply(
      `amends: slu\nmoonlighting: true\nresearch: { required: false }\n${page('moonlighting, research')}`,
    );
    expect(problems).toEqual([]);
    expect(amended).toMatchObject([
      { before: slu, after: { moonlighting: true, research: { required: false } } },
    ]);
    const keys = Object.keys(amended[0]?.after ?? {});
    expect(keys.indexOf('moonlighting')).toBeLessThan(keys.indexOf('contacts'));
    expect(keys.at(-1)).toBe('sources');
  });

  test('several of one record add up, the last one counts', () => {
    const { amended } = apply(
      `amends: slu\nmoonlighting: true\naddress: One\n${page('moonlighting, address')}`,
      `amends: slu\naddress: Two\n${page('address')}`,
    );
    expect(amended).toMatchObject([{ before: slu, after: { moonlighting: true, address: 'Two' } }]);
  });

  test('a later record of the same id is what is amended', () => {
    const again = { ...slu, name: 'Again' };
    const text = `amends: slu\nmoonlighting: true\n${page('moonlighting')}`;
    expect(applyPatches([patch(text)], [slu, again], { today }).amended).toMatchObject([{ before: again }]);
  });

  test('a field of a track needs no word on whether it is offered', () => {
    expect(
      problemsOf(
        `amends: slu\ntracks: { dr: { positionsPerYear: 5 } }\n${page('tracks.dr.positionsPerYear')}`,
      ),
    ).toEqual([]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['no such record', 'amends: slv\nmoonlighting: true\n', ['1:1 error patch/unknown-program amends']],
    ['nothing said', 'amends: slu\n', ['1:1 error patch/empty amends']],
    [
      'a fact without a source',
      'amends: slu\nmoonlighting: true\n',
      ['2:1 error rule/fact-has-one-source moonlighting'],
    ],
    [
      'a track that is new, without a source of that',
      `amends: slu\ntracks: { esir: { positionsPerYear: 1 } }\n${page('tracks.esir.positionsPerYear')}`,
      ['2:11 error rule/fact-has-one-source tracks.esir.offered'],
    ],
    [
      'a source that supports nothing of the patch',
      `amends: slu\nname: New\n${page('research')}`,
      ['4:66 error rule/source-supports-fact sources.0.facts.0'],
    ],
    [
      'a qualifier of what the patch does not say',
      `amends: slu\nmoonlighting: true\nqualifiers: { tracks.dr.positionsPerYear: upTo }\n${page('moonlighting')}`,
      ['3:15 error rule/qualifies-a-fact qualifiers.tracks.dr.positionsPerYear'],
    ],
    [
      'what comes of it',
      `amends: slu\ntracks: { dr: { offered: false } }\nmoonlighting: true\nlatitude: 80\n${page('tracks, moonlighting')}`,
      ['4:1 error rule/coordinates-in-state latitude'],
    ],
    [
      'a name of another program',
      'amends: slu\naliases: [SLU, Wash U]\n',
      ['2:16 error rule/unique-names aliases.1'],
    ],
    [
      'a contact that the record has at another place',
      `amends: slu\ncontacts:\n  - { role: program director, name: Bo }\n  - { role: program office, phone: "(312) 555-010" }\n${page('contacts')}`,
      ['4:29 error rule/phone-is-possible contacts.1.phone'],
    ],
    [
      'a page of tomorrow',
      `amends: slu\nmoonlighting: true\n${page('moonlighting').replace('2026-11-01', '2027-11-01')}`,
      ['4:36 error rule/source-is-not-from-the-future sources.0.readOn'],
    ],
    [
      'pages of what is removed',
      'amends: slu\nremove:\n  - { title: Leaflet, readOn: "2027-11-01", facts: [research] }\n',
      [
        '3:7 error rule/source-has-address remove.0.title',
        '3:23 error rule/source-is-not-from-the-future remove.0.readOn',
      ],
    ],
    [
      'nothing to remove',
      'amends: slu\nremove:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [research, contacts.0] }\n',
      ['3:76 warning patch/removes-nothing remove.0.facts.1'],
    ],
    [
      'a track that is removed and said more of',
      `amends: slu\ntracks: { dr: { positionsPerYear: 5 } }\nremove:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [tracks.dr] }\n${page('tracks.dr.positionsPerYear')}`,
      ['2:11 error rule/fact-has-one-source tracks.dr.offered'],
    ],
  ])('%s', (_, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('a misspelled id has a suggestion', () => {
    expect(apply('amends: slv\nmoonlighting: true\n').problems[0]?.args).toEqual({
      id: 'slv',
      suggestion: 'slu',
    });
  });

  test('a file is called after the record', () => {
    const text = `amends: slu\nmoonlighting: true\n${page('moonlighting')}`;
    expect(applyPatches([patch(text, 'other.yaml')], [slu], { today }).problems).toMatchObject([
      { code: 'rule/id-matches-file', path: 'amends', line: 1 },
    ]);
  });

  test('what was wrong with the record before is not said of the patch', () => {
    const wrong = makeProgram({ id: 'slu', latitude: 80, moonlighting: true });
    const text = `amends: slu\nmoonlighting: false\n${page('moonlighting')}`;
    expect(applyPatches([patch(text)], [wrong], { today }).problems).toEqual([]);
  });

  test('of several patches only the wrong one is left out', () => {
    const good = `amends: slu\nmoonlighting: true\n${page('moonlighting')}`;
    for (const bad of ['amends: slu\naddress: Two\n', 'amends: slu\nlatitude: 80\n']) {
      const patches = [patch(good), { ...patch(bad), record: '2 (slu)' }];
      const { amended, problems } = applyPatches(patches, [slu], { today });
      expect(problems).toMatchObject([{ record: '2 (slu)', severity: 'error' }]);
      expect(amended).toMatchObject([{ after: { moonlighting: true } }]);
      expect(amended[0]?.after).not.toHaveProperty('latitude');
      expect(amended[0]?.after).not.toHaveProperty('address');
    }
  });

  test('where only errors count, no warning is looked for', () => {
    const text =
      'amends: slu\nremove:\n  - { url: "https://example.edu/", readOn: "2026-11-01", facts: [call] }\n';
    expect(applyPatches([patch(text)], [slu], { today, errorsOnly: true }).problems).toEqual([]);
  });
});

test('a source of the record that only the replaced fact had goes', () => {
  const record = makeProgram({
    id: 'slu',
    moonlighting: true,
    sources: [makeSource(), makeSource({ url: 'https://example.org/m', facts: ['moonlighting'] })],
  });
  const { amended } = applyPatches(
    [patch(`amends: slu\nmoonlighting: false\n${page('moonlighting')}`)],
    [record],
    { today },
  );
  expect(amended[0]?.after.sources.map(({ url }) => url)).toEqual([
    'https://example.org/program',
    'https://example.edu/',
  ]);
});
