// Whole command lines in this process: streams, exit codes, formats, widths.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAllCommands } from '../src/commands/index.ts';
import { makeFolder } from './support/folder.ts';
import { elementsOf, find, mistakesIn, textsOf } from './support/html.ts';
import { withOffers } from './support/programs.ts';
import { type RunOptions, runLine, tooWide } from './support/run-line.ts';
import { alpha, samplePrograms } from './support/sample.ts';

const commands = await loadAllCommands();

describe('streams and exit codes', () => {
  test('a bare call welcomes on stdout', async () => {
    const { code, stdout, stderr } = await runLine('');
    expect(code).toBe(0);
    expect(stdout).toContain('3 programs');
    expect(stdout).toContain('resprog --help');
    expect(stderr).toBe('');
  });

  test.each([
    ['nope', 2, 'Unknown command "nope"'],
    ['lst', 2, 'Did you mean list?'],
    ['list --jsn', 2, 'Did you mean --json?'],
    ['list --track dx', 2, 'Unknown track "dx"'],
    ['list --state Ilinois', 2, 'Did you mean Illinois?'],
    ['list --format xml', 2, 'Unknown format "xml"'],
    ['list --fields nam', 2, 'Did you mean name?'],
    ['list --sort positions', 2, 'Did you mean tracks.dr.positionsPerYear'],
    ['list --where setting=universty', 2, 'Did you mean university?'],
    ['list --where research.required=perhaps', 2, 'Unknown value of research.required'],
    ['list --where volume.beds=many', 2, 'takes a number'],
    ['list --where research', 2, '--where takes FIELD=VALUE'],
    ['list --min volume.beds', 2, '--min takes FIELD=N'],
    ['list --min call.model=3', 2, 'holds no number'],
    ['list --min-positions 0', 2, '1 or more'],
    ['list --limit 1.5', 2, 'whole number'],
    ['list --unknown maybe', 2, 'Unknown value of --unknown'],
    ['list --any-track', 2, 'needs --track'],
    ['list --track=', 2, 'empty'],
    ['list --within 5', 2, '--within needs --near'],
    ['list --sort distance', 2, 'needs --near'],
    ['list --near Springfield', 2, 'Springfield, IL; Springfield, MA'],
    ['list --near Boisee', 2, 'Did you mean Boise, ID?'],
    ['list --region east', 2, 'Unknown region "east"'],
    ['list --json --format csv', 2, 'exclude each other'],
    ['list --excel', 2, '--excel goes with CSV'],
    ['list -o=x.json', 2, '-o takes a file name'],
    ['list -o x.pdf', 2, 'does not tell the format'],
    ['season 2026 b', 2, 'Too many arguments'],
    ['show', 2, "Missing required argument 'id'"],
    ['show alpha --format vcard', 2, 'no vcard format'],
    ['compare alpha', 2, 'Only alpha is left; compare needs at least 2.'],
    ['compare alpha AU', 2, 'the same program'],
    ['compare a b c d e f g h i', 2, 'at most 8'],
    ['contact --role boss', 2, 'Unknown role "boss"'],
    ['contact --fields nam', 2, 'Known fields: program'],
    ['sources --older-than old', 2, 'takes a number'],
    ['stats --by name', 2, 'too many values'],
    ['stats --fields nope', 2, 'Known fields: group'],
    ['coverage --fields nope', 2, 'Known fields: field'],
    ['list --fields ,', 2, 'was given an empty word'],
    ['lst show', 2, 'Did you mean list'],
    ['quzi', 2, 'quiz'],
    ['coverage --section nope', 2, 'Unknown section'],
    ['help nope', 2, 'Unknown command "nope"'],
    ['show zzzz', 3, 'No program is called "zzzz"'],
    ['show springfield', 3, 'fits 2 programs'],
    ['compare alpha zzzz', 3, 'No program is called "zzzz"'],
  ])('%s: exit %i, only stderr', async (line, code, message) => {
    const outcome = await runLine(line);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toBe('');
    expect(outcome.file).toBeUndefined();
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^Error: /u);
  });

  test('a usage error names the help of its command', async () => {
    expect((await runLine('list --nope')).stderr).toContain('See: resprog help list');
    expect((await runLine('--nope')).stderr).toContain('See: resprog --help');
  });

  test('records that cannot be read are exit 1', async () => {
    const { code, stdout, stderr } = await runLine('list', { loadFails: 'no data' });
    expect([code, stdout, stderr]).toEqual([1, '', 'Error: no data\n']);
  });

  test('nothing found is done, and valid JSON', async () => {
    const { code, stdout } = await runLine('list zzzz --json');
    expect([code, JSON.parse(stdout)]).toEqual([0, []]);
  });

  test('a typed escape sequence never reaches the terminal, and long words are cut', async () => {
    const { stderr } = await runLine(['show', `\u001b[31m${'x'.repeat(500)}`]);
    expect(stderr).toContain('\\u001b[31m');
    expect(stderr).not.toContain('\u001b');
    expect(stderr.split('\n')[0]?.length).toBeLessThan(300);
  });

  test('a message repeats the beginning of a long word alone, also of options and files', async () => {
    const word = 'x'.repeat(5000);
    const lines = [[`--${word}`], ['list', '-o', word], ['check', word], ['diff', word]];
    const said = await Promise.all(lines.map(line => runLine(line)));
    expect(said.filter(({ stderr }) => !stderr.includes('xxx') || stderr.length > 1000)).toEqual([]);
  });
});

describe('global options', () => {
  test.each([['--json list'], ['list --json'], ['list --format JSON'], ['--format json list']])(
    '%s',
    async line => {
      const { stdout } = await runLine(line);
      expect(JSON.parse(stdout)).toEqual(samplePrograms.map(withOffers));
    },
  );

  test('-o writes the format that the file name tells, and nothing on stdout', async () => {
    const { stdout, file, stderr } = await runLine('show alpha -o alpha.json');
    expect(stdout).toBe('');
    expect(file).toMatchObject({ path: 'alpha.json', force: false });
    expect(JSON.parse(file?.text ?? '')).toEqual(withOffers(alpha));
    expect(stderr).toContain('Wrote alpha.json.');
  });

  test.each([['-V'], ['list --version'], ['version']])('%s prints version, programs and date', async line => {
    expect((await runLine(line)).stdout).toBe('resprog 9.9.9 · 3 programs · data read until 2026-11-01\n');
  });

  test.each([
    ['list', {}, false],
    ['list', { FORCE_COLOR: '1' }, true],
    ['list --no-color', { FORCE_COLOR: '1' }, false],
    ['list --color', { NO_COLOR: '1' }, true],
    ['list --json', { FORCE_COLOR: '1' }, false],
  ])('%s with %o has color: %s', async (line, environment, expected) => {
    const { stdout } = await runLine(line, { environment });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });
});

describe('JSON, the contract', () => {
  test('list is whole records, also on a terminal', async () => {
    const piped = await runLine('list --json');
    const shown = await runLine('list --json', { width: 40, environment: { FORCE_COLOR: '1' } });
    expect(shown.stdout).toBe(piped.stdout);
    expect(piped.stdout.endsWith('\n')).toBe(true);
  });

  test('--fields prunes to the same nested shape', async () => {
    const { stdout } = await runLine('list --json --fields tracks.dr.positionsPerYear,id,contacts.email');
    expect(JSON.parse(stdout)).toEqual([
      { id: 'alpha', tracks: { dr: { positionsPerYear: 6 } }, contacts: [{ email: 'ann@example.edu' }] },
      { id: 'beta', tracks: { dr: { positionsPerYear: 3 } } },
      { id: 'gamma' },
    ]);
  });

  test('compare has its shape, blanks as null', async () => {
    const { stdout } = await runLine('compare beta alpha --fields volume.examsPerYear,research --json');
    expect(JSON.parse(stdout)).toEqual({
      programs: ['beta', 'alpha'],
      rows: [
        {
          field: 'volume.examsPerYear',
          label: 'Examinations a year',
          values: [null, 368_000],
          qualifiers: [null, 'atLeast'],
          differs: false,
        },
        { field: 'research.required', label: 'Research required', values: [false, true], differs: true },
      ],
    });
  });

  test('sources has its shape', async () => {
    const { stdout } = await runLine('sources beta --json');
    expect(JSON.parse(stdout)).toContainEqual({
      program: 'beta',
      id: 'beta',
      field: 'tracks.irIndependent.positionsPerYear',
      value: 4,
      qualifier: 'upTo',
      url: 'https://example.edu/radiology',
      title: 'Residency',
      readOn: '2026-11-01',
    });
  });

  test('--fields picks keys of flat results in every format', async () => {
    const { stdout } = await runLine('stats --by region --fields group,programs --json');
    expect(JSON.parse(stdout)[0]).toEqual({ group: 'midwest', programs: 1 });
    expect((await runLine('stats --by region --fields programs --format csv')).stdout).toBe(
      'programs\n1\n1\n1\n',
    );
    expect((await runLine('stats --by region --fields programs')).stdout).toBe(
      'PROGRAMS\n       1\n       1\n       1\n',
    );
  });

  test('ndjson is one record a line', async () => {
    const { stdout } = await runLine('list --format ndjson');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['alpha', 'beta', 'gamma']);
  });
});

describe('filters keep unknown apart from no', () => {
  const ids = async (line: string) =>
    JSON.parse((await runLine(`${line} --json --fields id`)).stdout).map(({ id }: { id: string }) => id);

  test.each([
    ['list --track esir', ['alpha']],
    ['list --track esir --unknown only', ['gamma']],
    ['list --track esir --unknown include', ['alpha', 'gamma']],
    ['list --track ir-integrated,ir-independent --any-track', ['alpha', 'beta']],
    ['list --track DR --min-positions 4', ['alpha']],
    ['list --track ir-independent --min-positions 3', []],
    ['list --track ir-independent --min-positions 3 --unknown only', ['alpha', 'beta', 'gamma']],
    ['list --track ir-independent --min-positions 5 --unknown only', ['alpha', 'gamma']],
    ['list --where research.required!=true', ['beta']],
    ['list --where hospitals=county_hospital', []],
    ['list --has volume', ['alpha']],
    ['list --state massachusetts,id', ['beta', 'gamma']],
    ['list --region west', ['beta']],
    ['list --near Boise --within 100', ['beta']],
    ['list --near 39.8,-89.6 --limit 1', ['alpha']],
    ['list --sort -tracks.dr.positionsPerYear', ['alpha', 'beta', 'gamma']],
    ['list --sort tracks.dr.positionsPerYear', ['beta', 'alpha', 'gamma']],
    ['list --text overnight', ['alpha']],
    ['list old', ['alpha']],
  ])('%s', async (line, expected) => {
    expect(await ids(line)).toEqual(expected);
  });

  test.each([
    'routes --near Boise --within 100',
    'contact --near Boise --within 100',
    'list --near Boise --within 100',
  ])('%s says which program has no coordinates to judge by', async line => {
    expect((await runLine(line)).stderr).toContain(
      '1 program (gamma) is left out, because nothing that counts is recorded about this: coordinates.',
    );
  });

  test('what is left out for want of facts is counted on stderr', async () => {
    const { stderr } = await runLine('list --track esir');
    expect(stderr).toContain(
      '1 program (gamma) is left out, because nothing that counts is recorded about this: ESIR.',
    );
  });
});

describe('text for people', () => {
  const lines = [
    'list',
    'show alpha',
    'compare alpha beta gamma',
    'contact alpha beta',
    'contact',
    'tracks',
    'sources alpha',
    'stats --by region',
    'coverage --section dr',
    'coverage alpha',
  ];

  test.each([40, 80, 120])('fits into %i columns', async width => {
    expect(await tooWide(lines, width)).toEqual([]);
  });

  test('a narrow list says how many columns it hides', async () => {
    expect((await runLine('list', { width: 60 })).stderr).toContain('1 column hidden');
  });

  test('in a pipe nothing is cut or boxed', async () => {
    const { stdout } = await runLine('list');
    expect(stdout.split('\n').filter(line => line !== '')).toHaveLength(4);
    expect(stdout).toContain('Gamma Medical Center');
    expect(stdout).toContain('up to 4');
    expect(stdout).not.toMatch(/[─…]/u);
  });

  test('a terminal without UTF-8 gets ASCII', async () => {
    const environment = { LANG: 'C', NO_COLOR: '1' };
    const texts = await Promise.all(lines.map(line => runLine(line, { width: 80, environment })));
    expect(lines.filter((_, at) => !/^[\x20-\x7E\n]+$/u.test(texts[at]?.stdout ?? ''))).toEqual([]);
  });

  test('a pipe on Windows gets ASCII where its code page would garble more', async () => {
    const windows = { platform: 'win32', width: null };
    const [line, ascii] = ['show alpha', /^[\x20-\x7E\n]+$/u];
    expect((await runLine(line, { ...windows, codePage: 437 })).stdout).toMatch(ascii);
    expect((await runLine(line, { ...windows, codePage: 65001 })).stdout).not.toMatch(ascii);
    expect((await runLine(line, windows)).stdout).not.toMatch(ascii);
    const file = await runLine(`${line} -o a.md`, { ...windows, codePage: 437 });
    expect(file.file?.text).not.toMatch(ascii);
  });

  test('the line that repeats match is whole on any terminal', async () => {
    const line = ['match', '--goal', 'interventional', '--near', 'Springfield, IL', '--no-input'];
    const { stderr } = await runLine(line, { width: 40 });
    expect(stderr).toContain('\n  resprog match --goal interventional --near "Springfield, IL" --no-input\n');
  });

  test('the list on a terminal of 80 columns', async () => {
    const { stdout, stderr } = await runLine('list', { width: 80, environment: { NO_COLOR: '1' } });
    expect(`${stdout}\n${stderr}`).toMatchInlineSnapshot(`
      "ID     NAME                  CITY         ST    DR  IR INT  IR IND  ESIR
      ─────  ────────────────────  ───────────  ──  ────  ──────  ──────  ────
      alpha  Alpha University      Springfield  IL    6        2      —   yes
      beta   Beta Clinic           Boise        ID    3°       —     ≤4°   no°
      gamma  Gamma Medical Center  Springfield  MA  yes        —      —     —

      3 programs.
      Legend: — not recorded, ° the page shows no year, ≤ up to.
      "
    `);
  });

  test('a comparison on a terminal of 80 columns', async () => {
    const { stdout } = await runLine('compare alpha beta --fields tracks,research', {
      width: 80,
      environment: { NO_COLOR: '1' },
    });
    expect(stdout).toMatchInlineSnapshot(`
      "   FIELD              ALPHA     BETA
      ─  ─────────────────  ────────  ────────
      Diagnostic radiology (DR)
         Offered            yes       yes°
      *  Positions a year   6         3°
         Residents in all   24        —
         Length             4 years   —
         Clinical year      separate  —

      IR integrated
         Offered            yes       —
         Positions a year   2         —

      IR independent
         Offered            —         yes°
         Positions a year   —         up to 4°

      Early specialization in IR (ESIR)
      *  Offered            yes       no°

      Research and education
      *  Research required  yes       no°
      "
    `);
  });

  test('show --web prints the address and asks for the page', async () => {
    expect(await runLine('show alpha --web')).toMatchObject({
      stdout: 'https://example.edu/alpha\n',
      pages: ['https://example.edu/alpha'],
    });
    expect(await runLine('show beta --web')).toMatchObject({ code: 0, stdout: '' });
  });
});

test('report --open asks for the file that is written, and for no page', async () => {
  const outcome = await runLine('report alpha -o alpha.html --open');
  expect(outcome).toMatchObject({ code: 0, opensFile: true, file: { path: 'alpha.html' } });
  expect(outcome).not.toHaveProperty('page');
});

describe('an HTML file', () => {
  test.each([
    ['list', 'Radiology residency programs'],
    ['show alpha', 'Alpha University (alpha)'],
    ['compare alpha beta', 'Alpha University, Beta Clinic'],
    ['compare alpha beta gamma --fields name', 'Alpha University, Beta Clinic, Gamma'],
    ['contact alpha', 'Whom to write to'],
    ['match --goal interventional --no-input', 'Programs ranked by your answers'],
    ['match --template', 'Rank programs by your answers to a few questions'],
    ['questions alpha', 'Questions to ask'],
    ['routes', 'To an IR/DR certificate'],
    ['routes --from alpha', 'From Alpha University (alpha)'],
    ['routes --from alpha --to beta', 'From Alpha University (alpha) to Beta Clinic (beta)'],
    ['tracks', 'The four tracks'],
    ['stats', 'Programs and seats'],
    ['coverage', 'What is recorded, and what is missing'],
    ['coverage alpha', 'Alpha University (alpha)'],
    ['sources alpha', 'Facts and their sources'],
    ['season 2026', 'Season 2026'],
    ['costs --programs 35 --season 2026', 'Costs of applying, season 2026'],
    ['schema', 'Print the JSON Schema of a record, a patch, your list, or a season'],
    ['version', 'Print the version, the number of programs and the data date'],
    ['', 'Say what resprog is'],
  ])('of "%s" is one document: %s', async (line, title) => {
    const { code, stdout } = await runLine(`${line} --format html`);
    expect(code).toBe(0);
    const [shown, ...others] = textsOf(stdout, 'h1');
    expect(others).toEqual([]);
    expect(shown).toContain(title);
    const ids = elementsOf(stdout).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inner = find(stdout, 'a').flatMap(({ attributes: { href = '' } }) =>
      href.startsWith('#') ? [href] : [],
    );
    expect(inner.filter(href => !ids.includes(href.slice(1)))).toEqual([]);
    expect(headingsThatSkip(stdout)).toEqual([]);
    expect(mistakesIn(stdout)).toEqual([]);
  });

  /** Headings more than one level below the one before. */
  const headingsThatSkip = (document: string): readonly string[] => {
    const headings = elementsOf(document).filter(({ tag }) => /^h[1-6]$/u.test(tag));
    return headings
      .filter(({ tag }, index) => Number(tag[1]) > Number(headings[index - 1]?.tag[1] ?? 0) + 1)
      .map(({ text }) => text);
  };

  test('says until when the records were read only where some were', async () => {
    expect((await runLine('list -f html')).stdout).toMatch(
      /resprog 9\.9\.9 on 2026-11-22\. Records read until \d{4}/u,
    );
    expect((await runLine('schema -f html')).stdout).not.toContain('Records read');
  });

  test('is written by its extension, and says what stderr says', async () => {
    const { file, stdout, stderr } = await runLine('list --track esir -o x.html');
    expect(stdout).toBe('');
    expect(file?.text).toContain('1 program (gamma) is left out');
    expect(stderr).toContain('1 program (gamma) is left out');
  });

  test('is alike on a terminal that shows only ASCII', async () => {
    const options = { width: 60, environment: { LANG: 'C', LC_ALL: 'C' } };
    expect((await runLine('list -f html', options)).stdout).toBe((await runLine('list -f html')).stdout);
  });
});

describe('help', () => {
  const helpOf = async (name: string): Promise<string> => {
    const { code, stdout, stderr } = await runLine(`${name} --help`, { width: 80 });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter(line => line.length > 80)).toEqual([]);
    return stdout;
  };
  /** The last part of the help of a command without text below it. */
  const commonSection = async (): Promise<string> =>
    (await helpOf('version')).replace(/^[\s\S]*(?=^Common options:$)/mu, '');

  test('of the program', async () => {
    await expect(await helpOf('')).toMatchFileSnapshot('snapshots/help-resprog.txt');
  });

  test('of the common options', async () => {
    await expect(await commonSection()).toMatchFileSnapshot('snapshots/help-common-options.txt');
  });

  test('of every command, which ends with the common options', async () => {
    const common = await commonSection();
    for (const { name, helpAfter } of commands) {
      const end = `${common}${helpAfter === undefined ? '' : `${helpAfter}\n`}`;
      const help = await helpOf(name);
      expect.soft(help.slice(-end.length), name).toBe(end);
      await expect.soft(help.replace(common, ''), name).toMatchFileSnapshot(`snapshots/help-${name}.txt`);
    }
  });

  test('fits 40 columns, and loses no word', async () => {
    const words = (text: string): string => text.replace(/\s+/gu, ' ');
    for (const name of ['', ...commands.map(({ name }) => name)]) {
      const narrow = (await runLine(`${name} --help`, { width: 40 })).stdout;
      const lines = narrow.split('\n').filter(line => line.length > 40);
      expect(lines, name).toEqual([]);
      expect(words(narrow)).toBe(words(await helpOf(name)));
    }
  });

  test('is the same before and behind the name of a command', async () => {
    const says = async (line: string) => (await runLine(line)).stdout;
    const pairs = await Promise.all(
      commands.map(async ({ name }) => [name, await says(`help ${name}`), await says(`${name} -h`)] as const),
    );
    expect(pairs.filter(([, before, behind]) => before !== behind).map(([name]) => name)).toEqual([]);
  });
});

describe('what cannot be shown is not changed', () => {
  const list =
    'answers: gone.yaml\nprograms:\n  alpha: { tracks: [dr], status: applied }\nrank:\n  - alpha/dr\n';
  const lines = [
    'star beta',
    'unstar alpha',
    'mark alpha --status interview',
    'star --undo',
    'mine --read SHEET --yes',
    'rank add beta/dr',
    'rank remove alpha/dr',
    'rank --suggest --yes',
  ];

  /** What becomes of a list by a line that has to fail. */
  const listAfter = async (line: string, options: RunOptions = {}): Promise<string> => {
    const folder = makeFolder({
      'list.yaml': list,
      'list.yaml.bak': 'programs:\n  gamma:\n',
      'sheet.csv': 'id,status\nalpha,interview\n',
    });
    const words = line.replace('SHEET', join(folder, 'sheet.csv'));
    const { code } = await runLine(`${words} --list ${join(folder, 'list.yaml')}`, options);
    expect(code, line).not.toBe(0);
    return readFileSync(join(folder, 'list.yaml'), 'utf8');
  };

  test.each(lines)('%s with a field that it does not have', async line => {
    expect(await listAfter(`${line} --fields nothing`)).toBe(list);
  });

  test.each(lines)('%s without records', async line => {
    expect(await listAfter(line, { loadFails: 'no records' })).toBe(list);
  });

  test.each(lines.slice(5))('%s without the answers that the list names', async line => {
    expect(await listAfter(line)).toBe(list);
  });
});
