import { describe, expect, test } from 'vitest';
import { listFacts } from '../../../src/domain/record/facts.ts';
import { citeFacts, viewSources } from '../../../src/view/record/sources.ts';
import { pickFromReport } from '../../../src/view/report.ts';
import { dataOf, tableOf, textOf } from '../../support/drawing.ts';
import { makeProgram, makeSource, undatedSource } from '../../support/programs.ts';

const undated = undatedSource({ facts: ['hospitals', 'contacts'] });
const program = makeProgram({
  hospitals: ['A', 'B'],
  tracks: { dr: { positionsPerYear: 4 } },
  contacts: [{ role: 'program office', phone: '555', tracks: ['dr', 'esir'] }],
  qualifiers: { 'tracks.dr.positionsPerYear': 'upTo' },
  notes: { hospitals: 'two of five' },
  sources: [makeSource({ asOf: '2019' }), undated],
});
const facts = citeFacts(program, listFacts(program));
const view = () => viewSources({ facts, notes: [] });

describe('viewSources', () => {
  test('data has an object a fact, with what limits it and where it stands', () => {
    expect(dataOf(view())).toEqual([
      {
        program: 'alpha',
        id: 'alpha',
        field: 'hospitals',
        value: ['A', 'B'],
        note: 'two of five',
        url: undated.url,
        title: undated.title,
        readOn: undated.readOn,
      },
      {
        program: 'alpha',
        id: 'alpha',
        field: 'tracks.dr.offered',
        value: true,
        url: undated.url,
        title: undated.title,
        asOf: '2019',
        readOn: undated.readOn,
      },
      {
        program: 'alpha',
        id: 'alpha',
        field: 'tracks.dr.positionsPerYear',
        value: 4,
        qualifier: 'upTo',
        url: undated.url,
        title: undated.title,
        asOf: '2019',
        readOn: undated.readOn,
      },
      {
        program: 'alpha',
        id: 'alpha',
        field: 'contacts.0',
        value: { role: 'program office', phone: '555', tracks: ['dr', 'esir'] },
        url: undated.url,
        title: undated.title,
        readOn: undated.readOn,
      },
    ]);
  });

  test('a sheet has values a cell can hold', () => {
    expect(view().result.pick(['field', 'value', 'asOf']).sheet()).toEqual({
      columns: ['field', 'value', 'asOf'],
      rows: [
        ['hospitals', ['A', 'B'], null],
        ['tracks.dr.offered', true, '2019'],
        ['tracks.dr.positionsPerYear', 4, '2019'],
        ['contacts.0', ['program office', '555', 'dr/esir'], null],
      ],
    });
  });

  test('the table shows value, age and the number of the source; picked keys their own table', () => {
    expect(tableOf(view()).rows[2]).toEqual([
      'alpha',
      'tracks.dr.positionsPerYear',
      { value: 4, qualifier: 'upTo', scope: undefined, note: undefined },
      '2019',
      '[2]',
    ]);
    expect(tableOf(view()).rows.map(row => row.at(-1))).toEqual(['[1]', '[2]', '[2]', '[1]']);
    expect(tableOf(pickFromReport(view(), ['asOf'])).rows).toEqual([[null], ['2019'], ['2019'], [null]]);
  });

  test('scope, stored copy and another department are said where there are some', async () => {
    const other = makeProgram({
      moonlighting: true,
      scopes: { moonlighting: ['irIntegrated'] },
      sources: [makeSource(), makeSource({ copy: 'stored', department: 'other', facts: ['moonlighting'] })],
    });
    const report = viewSources({ facts: citeFacts(other, listFacts(other)), notes: [] });
    expect(dataOf(report)).toMatchObject([
      { field: 'tracks.dr.offered' },
      { field: 'moonlighting', scope: ['irIntegrated'], copy: 'stored', department: 'other' },
    ]);
    expect(report.result.keys.slice(-4)).toEqual(['scope', 'copy', 'department', 'id']);
    expect(tableOf(report).rows.map(row => row.slice(2, 5))).toEqual([
      [expect.objectContaining({ value: true, scope: undefined }), '2025', '[1]'],
      [expect.objectContaining({ scope: 'IR integrated' }), '2025', '[2]'],
    ]);
    expect(await textOf(report)).toContain(
      '[2]: Program page · page of another department or residency · as of 2025, stored copy, read 2026-11-01 · https://example.org/program\n\nA stored copy',
    );
  });

  test('each source is listed once below, in full, and none where there are no facts', async () => {
    const text = await textOf(view());
    expect(text.match(/^ {2}\[\d\]: .*https:\/\/example\.org\/program$/gmu)).toHaveLength(2);
    expect(await textOf(viewSources({ facts: [], notes: [] }))).not.toContain('Sources');
  });

  test('notes count facts and undated ones', () => {
    expect(view().notes).toEqual(['4 facts, 2 of them from pages that show no year.']);
  });
});
