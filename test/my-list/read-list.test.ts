import { describe, expect, test } from 'vitest';
import { emptyList } from '../../src/domain/mine/list.ts';
import { readList } from '../../src/my-list/read-list.ts';
import { describeProblem } from '../../src/view/record/problems.ts';
import { recordText } from '../support/folder.ts';

/** What is wrong, a line each; empty where nothing is. */
function wrong(text: string): readonly string[] {
  const read = readList(text, 'list.yaml');
  return 'problems' in read ? read.problems.map(describeProblem) : [];
}

test.each([[''], ['\n \n'], ['# a comment\n'], ['\uFEFF# a comment\r\n\r\n']])('%j holds nothing', text => {
  expect(readList(text, 'list.yaml')).toEqual({ list: emptyList });
});

test('days and times are texts, and an id alone is a program', () => {
  const read = readList(
    'programs:\n  slu:\n    interview: 2026-12-03 13:00\n    deadline: 2026-09-30\n  mir:\n',
    'f',
  );
  expect(read).toMatchObject({
    list: {
      programs: new Map([
        ['slu', { interview: '2026-12-03 13:00', deadline: '2026-09-30' }],
        ['mir', {}],
      ]),
    },
  });
});

describe('what is wrong has a line, a column and a way out', () => {
  test.each([
    [
      'programs:\n  slu: { ratings: { place: 7 } }\n',
      'list.yaml:2:21: error: place: expected at most 5, found 7',
    ],
    [
      'programs:\n  slu:\n    sttus: applied\n',
      'list.yaml:3:5: error: unknown key sttus; did you mean status?',
    ],
    [
      'programs:\n  slu:\n    deadline: 2026-02-30\n',
      'list.yaml:3:5: error: deadline: expected a day that exists, found "2026-02-30"',
    ],
    ['- slu\n', 'list.yaml:1:1: error: a list is a map, with lines such as programs:'],
    [
      'version: 2\nnew: 1\n',
      'list.yaml:1:1: error: this list is of format 2, and this resprog knows format 1; install a newer resprog',
    ],
    [recordText('slu'), 'list.yaml:1:1: error: this is the record of a program, not a list'],
    ['programs:\n  slu:\n  slu:\n', 'list.yaml:3:3: error: the key slu appears twice'],
    [
      'programs: &a\n  slu:\nrank: *a\n',
      'list.yaml:3:7: error: aliases (*name) are not allowed; write the value out',
    ],
  ])('%j', (text, expected) => {
    expect(wrong(text)).toEqual([expected]);
  });
});
