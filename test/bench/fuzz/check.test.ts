// What the fuzzer takes for a defect, and what it lets pass.
import { expect, test } from 'vitest';
import { problemsOf } from '../../../bench/fuzz/check.js';

const kindsOf = (ran: object): readonly string[] =>
  problemsOf({
    code: 0,
    stdout: '',
    stderr: '',
    format: 'table',
    codes: new Set([0, 1, 2, 3, 130]),
    ...ran,
  }).map(problem => problem.split(':')[0] ?? '');

test('an ordinary result and an ordinary error pass', () => {
  expect(kindsOf({ stdout: 'Saint Louis University\n', stderr: '4 programs.\n' })).toEqual([]);
  expect(kindsOf({ code: 2, stderr: 'Error: Unknown command "x".\n' })).toEqual([]);
});

test.each([
  ['exit code', { code: 70, stderr: 'This is a defect' }],
  ['exit code', { code: null, stderr: 'it did not end' }],
  ['silence', { code: 1 }],
  ['long message', { code: 2, stderr: `Error: ${'x'.repeat(50_000)}` }],
  ['output beside an error', { code: 3, stdout: '[]\n', stderr: 'Error: no such program\n' }],
  ['stack on stderr', { code: 1, stderr: 'Error: x\n    at run (main.js:1:1)\n' }],
  ['slip on table', { stdout: 'NaN miles\n' }],
  ['active character on table', { stdout: 'name\u202E\n' }],
  ['active character on stderr', { stderr: '\u001B[2J' }],
  ['formula', { format: 'csv', stdout: 'name,longitude\n=1+1,-90.5\n' }],
])('%s is a defect', (kind, ran) => {
  expect(kindsOf(ran)).toEqual([kind]);
});

test('what was typed may come back, and colors where they were asked for', () => {
  expect(kindsOf({ code: 2, stderr: 'Error: Unknown word "NaN"\n', input: 'NaN' })).toEqual([]);
  expect(kindsOf({ stdout: '\u001B[1mname\u001B[22m\n', colored: true })).toEqual([]);
});

test.each([
  ['json', '{"a": 1}\n', '{"a": 1\n'],
  ['ndjson', '{}\n[1]\n', '{}{}\n'],
  ['csv', 'a,b\n"1, ""2""\n",3\n', 'a,b\n1\n'],
  ['csv', '\uFEFFa\r\n""\r\n', 'a,b\n1,"2"3\n'],
  ['tsv', 'a\tb\n1\t2\n', 'a\tb\n1\n'],
  ['markdown', '## T\n\n| a | b |\n| --- | --- |\n| \\| | 2 |\n\n| c |\n', '| a | b |\n| 1 |\n'],
  ['html', '<!doctype html>\n<title>a</title>\n<p>b\n', '<!doctype html>\n<title>a</title>\n</p></i>\n'],
  [
    'vcard',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane\r\n  Doe\r\nEND:VCARD\r\n',
    'BEGIN:VCARD\r\nFN:Jane\r\nDoe\r\nEND:VCARD\r\n',
  ],
  [
    'ics',
    'BEGIN:VCALENDAR\r\nX-A;TZID=a/b:1\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n',
  ],
  ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'BEGIN:VCALENDAR\r\n'],
  ['ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'BEGIN:VEVENT\r\nEND:VEVENT\r\n'],
  ['svg', '<svg class="a"><g><path d="M1"/></g>a &amp; b</svg>\n', '<svg><g></svg></g>\n'],
  ['svg', '<svg></svg>\n', '<svg></svg><svg></svg>\n'],
  ['svg', '<svg>&lt;</svg>\n', '<svg>a < b</svg>\n'],
])('%s is read strictly', (format, good, bad) => {
  expect(kindsOf({ format, stdout: good })).toEqual([]);
  expect(kindsOf({ format, stdout: bad })).toEqual([`not valid ${format}`]);
});
