import { describe, expect, test } from 'vitest';
import { criterionIds } from '../../src/schema/criterion-ids.ts';
import type { Program } from '../../src/schema/program.ts';
import { elementsOf, find, mistakesIn, textsOf } from '../support/html.ts';
import { ownList, runOwn } from '../support/own-list.ts';
import { makeProgram } from '../support/programs.ts';
import { type RunOptions, runLine } from '../support/run-line.ts';

const page = async (words: string, options?: RunOptions): Promise<string> => {
  const { file } = await runLine(`report ${words} -o report.html`, options);
  if (file === undefined) throw new Error('Nothing was written');
  return file.text;
};
const none = Object.fromEntries(criterionIds.map(id => [id, 0]));
const headings = (text: string) => textsOf(text, 'h2');

test('the whole catalog, as one page', async () => {
  const { code, stdout, stderr, file } = await runLine('report -o report.html');
  expect([code, stdout, file?.path]).toEqual([0, '', 'report.html']);
  expect(stderr).toContain('Wrote report.html.');
  expect(headings(file?.text ?? '')).toEqual([
    'Contents',
    'Where they are',
    'Side by side',
    'Ways to a certificate',
    'What is recorded, and how much',
    'What is recorded of each',
    'Sources',
    'Notes',
  ]);
  expect(mistakesIn(file?.text ?? '')).toEqual([]);
});

describe('the programs', () => {
  const titles = async (words: string) =>
    textsOf(await page(words), 'h3').filter(title => /\)$/u.test(title));

  test.each([
    ['', ['alpha', 'beta', 'gamma']],
    ['beta alpha', ['beta', 'alpha']],
    ['--state IL', ['alpha']],
    ['--track ir-integrated', ['alpha']],
    ['alpha beta --state ID', ['beta']],
    ['--near Boise,ID --within 100', ['beta']],
  ])('of "%s" are %j', async (words, ids) => {
    const found = (await titles(words)).filter(title => !title.startsWith('From '));
    expect(found.map(title => /\((.*)\)/u.exec(title)?.[1])).toEqual(ids);
  });

  test('are said with what they were chosen by', async () => {
    expect(await page('--state IL')).toContain('1 program in 1 state. Chosen by: in Illinois.');
  });
});

test('what is of the list or of options stands beside the page, not in it', async () => {
  const { file, stderr } = await runOwn(
    'report --status interview --near Boise,ID --visa j1 -o report.html',
    'programs: { alpha: { status: interview }, beta: { signal: gold }, gamma: { status: interview } }\n',
  );
  expect(stderr).toContain('1 program of your list is left out, because it has no status; resprog mark ID');
  expect(stderr).toContain('Add "--unknown include"');
  const [body = ''] = textsOf(file?.text ?? '', 'body');
  expect(body).toContain('left out, because nothing that counts is recorded about this');
  expect(body).not.toMatch(/your list|resprog (?!\d)|--[a-z]/u);
});

test('a place has rings, and the table of many programs its miles', async () => {
  const text = await page('--near Boise,ID');
  expect(text).toContain('100 miles');
  const many = Array.from({ length: 9 }, (_, at) => makeProgram({ id: `p${at}` }));
  expect(textsOf(await page('--near Boise,ID', { programs: many }), 'th')).toContain('Miles');
});

test('facts cite one list, whose addresses stand there alone', async () => {
  const text = await page('alpha beta');
  const ids = new Set(elementsOf(text).map(({ attributes }) => attributes['id']));
  const inner = find(text, 'a')
    .flatMap(({ attributes }) => attributes['href'] ?? [])
    .filter(href => href.startsWith('#'));
  expect(inner.length).toBeGreaterThan(20);
  expect(inner.filter(href => !ids.has(href.slice(1)))).toEqual([]);
  expect(find(text, 'ol', 'sources')).toHaveLength(1);
  expect(text.split('href="https://example.edu/radiology"')).toHaveLength(3);
});

test('contacts can be written to and called', async () => {
  const hrefs = find(await page('alpha'), 'a').map(({ attributes }) => attributes['href']);
  expect(hrefs).toContain('mailto:ann@example.edu');
  expect(hrefs).toContain('tel:+13125550100');
});

test('--title is its heading', async () => {
  const { file } = await runLine(['report', 'alpha', '--title', 'For <Lee>', '-o', 'r.html']);
  expect(textsOf(file?.text ?? '', 'h1')).toEqual(['For <Lee>']);
});

describe('the list', () => {
  const report = (words: string, list: string) => runOwn(`report ${words} --format html`, list);

  test('is in it with --mine alone', async () => {
    const mine = (await report('--mine', ownList)).stdout;
    expect(textsOf(mine, 'h1')).toEqual(['Alpha University, Beta Clinic']);
    expect(mine).toContain('Kind people.');
    for (const words of ['', 'alpha', '--status interview', '--tag near'])
      expect((await report(words, ownList)).stdout).not.toContain('Kind people.');
  });

  test('and its answers, where it names some', async () => {
    const answers = {
      'a.yaml': { answers: { tracks: ['dr'], importance: { ...none, tracks: 5 } } },
    } as const;
    const text = (await runLine('report --answers a.yaml --format html', { answers })).stdout;
    expect(headings(text)).toContain('How they fit your answers');
    expect(find(text, 'svg', 'interval').length).toBeGreaterThan(0);
    expect(headings((await report('--mine', ownList)).stdout)).not.toContain('How they fit your answers');
    const gone = await report('--mine', `answers: gone.yaml\n${ownList}`);
    expect([gone.code, gone.stdout]).toEqual([1, '']);
    expect((await report('--status interview', `answers: gone.yaml\n${ownList}`)).code).toBe(0);
  });
});

describe('wrong use', () => {
  test.each([
    ['report', 'name a file, as in resprog report -o report.html, or add --format html'],
    ['report --json', 'resprog list --json'],
    ['report -o report.csv', 'report makes a page'],
    ['report --format html --fields id', 'report shows every field'],
    ['report --format html --open', '--open needs a file to open: -o FILE.'],
    ['report alpha --mine -o r.html', 'Name programs, or take those on your list'],
    ['report --within 10 -o r.html', '--within needs --near'],
  ])('%s', async (line, message) => {
    const { code, stdout, stderr } = await runLine(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\n/gu, ' ')).toContain(message);
  });

  test('programs that are not there', async () => {
    expect((await runLine('report nobody -o r.html')).code).toBe(3);
  });
});

test('without --open nothing is opened', async () => {
  expect(await runLine('report alpha -o r.html')).not.toHaveProperty('opensFile');
});

describe('a record of somebody with bad intentions', () => {
  const evil = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    "' onclick='alert(1)",
    '\u202Egnp.exe',
    'x'.repeat(10_000),
  ];
  const program = (id: string, text: string): Program =>
    makeProgram({
      id,
      name: text,
      institution: text,
      city: text,
      website: text,
      latitude: 40,
      longitude: -90,
      hospitals: [text],
      contacts: [{ role: 'program coordinator', name: text, email: text, phone: text }],
      highlights: [{ topic: 'call', text }],
      notes: { hospitals: text },
      sources: [
        {
          url: text,
          title: text,
          readOn: '2026-11-01',
          asOf: text,
          facts: ['tracks', 'hospitals', 'contacts', 'highlights'],
        },
      ],
    });
  const few = evil.map((text, at) => program(`p${at}`, text));
  const many = [...few, ...few.map(each => ({ ...each, id: `${each.id}-b` }))];

  test.each([
    ['a few', few],
    ['many', many],
  ])('is text, wherever it stands among %s', async (_, programs) => {
    const text = await page('', { programs });
    const elements = elementsOf(text);
    expect(mistakesIn(text)).toEqual([]);
    expect(find(text, 'script')).toEqual([]);
    expect(find(text, 'img')).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => name.startsWith('on')),
    ).toEqual([]);
    const hrefs = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(
      hrefs.filter(href => !/^(?:#|mailto:|tel:|https:\/\/doi\.org\/10\.1016\/j\.acra\.)/u.test(href)),
    ).toEqual([]);
    expect(text).not.toContain('\u202E');
    const [body = ''] = textsOf(text, 'body');
    for (const each of evil) expect(body).toContain(each.replace('\u202E', '\\u202e'));
  });
});
