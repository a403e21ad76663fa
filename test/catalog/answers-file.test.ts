import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAnswers, readAnswersFile } from '../../src/catalog/answers-file.ts';
import { CatalogError } from '../../src/catalog/catalog-error.ts';
import type { Answers } from '../../src/schema/answers.ts';
import { answersText } from '../../src/view/match/answers-file.ts';
import { describeProblem } from '../../src/view/record/problems.ts';

const problemsOf = (text: string): readonly string[] => {
  const result = parseAnswers(text, 'mine.yaml');
  return 'problems' in result ? result.problems.map(describeProblem) : [];
};

describe('parseAnswers', () => {
  test('what is written is read back', () => {
    const answers: Answers = {
      goal: 'interventional',
      tracks: ['irIntegrated', 'esir'],
      where: 'near',
      near: 'Coeur d\'Alene: "ID" #1',
      within: 200,
      img: true,
      visa: 'H-1B',
      clinicalYear: 'prefer',
      importance: { salary: 0, level1Trauma: 4.5 },
      must: [],
      classSize: 'unsure',
      callModel: ['night-float'],
      setting: 'any',
    };
    expect(parseAnswers(answersText(answers), 'mine.yaml')).toEqual({ answers });
  });

  test('an untouched template holds no answers', () => {
    expect(parseAnswers(answersText({}), 'mine.yaml')).toEqual({ answers: {} });
    expect(parseAnswers('', 'mine.yaml')).toEqual({ answers: {} });
    const windows = answersText({}).replaceAll('\n', '\r\n');
    expect(parseAnswers(windows, 'mine.yaml')).toEqual({ answers: {} });
  });

  test('a template with every # before a key taken away is valid', () => {
    const filled = answersText({})
      .replace(/^# (?=(?:[a-zA-Z]+:(?: .*)?)$)/gmu, '')
      .replace(/^# {3}(?=\w+: \d)/gmu, '  ');
    const text = filled.replace(/^Answers for.*$/mu, '');
    const result = parseAnswers(text, 'mine.yaml');
    expect('problems' in result ? result.problems.map(describeProblem) : []).toEqual([]);
  });

  test.each([
    ['gooal: diagnostic', 'mine.yaml:1:1: error: unknown key gooal; did you mean goal?'],
    ['goal: surgical', 'mine.yaml:1:1: error: goal: expected diagnostic, interventional, undecided'],
    ['img: true\nimportance:\n  salary: 7', 'mine.yaml:3:3: error: salary: expected a number from 0 to 5'],
    ['importance:\n  sallary: 1', 'mine.yaml:2:3: error: unknown key sallary; did you mean salary?'],
    ['tracks: dr', 'mine.yaml:1:1: error: tracks: expected any, unsure, or a list of dr'],
    ['tracks: [dr, dr]', 'mine.yaml:1:1: error: tracks'],
    ['within: "far"', 'mine.yaml:1:1: error: within'],
    ['- goal', 'mine.yaml:1:1: error: answers are a map'],
    ['goal: [', 'not valid YAML'],
    ['goal: any\r# x\r', 'mine.yaml:1:10: error: a line ends in CR alone'],
    ['goal: diagnostic\n---\nimg: true', 'mine.yaml:2:1: error: a second document begins here'],
    ['near: 63110', 'mine.yaml:1:1: error: near: write it in quotes: "63110"'],
    ['importance: { constructor: 1 }', 'error: the key constructor is not allowed'],
    ['goal: !!str diagnostic', 'error: tags (!name) are not allowed'],
    ['\uFEFF{ gooal: diagnostic }', 'mine.yaml:1:3: error: unknown key gooal'],
    ['%YAML 1.1\n---\nimg: no', 'mine.yaml'],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)[0]).toContain(expected);
  });

  test('all problems are said at once', () => {
    expect(problemsOf('goal: x\nvisa: y')).toHaveLength(2);
  });
});

describe('readAnswersFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resprog-answers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads a file', async () => {
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, '\uFEFFgoal: diagnostic\n');
    expect(await readAnswersFile(path)).toEqual({ answers: { goal: 'diagnostic' } });
  });

  test.each([
    ['missing.yaml', 'cannot be read (ENOENT).'],
    ['', 'is not a regular file.'],
  ])('"%s" cannot be read', async (name, message) => {
    const path = join(folder, name);
    await expect(readAnswersFile(path)).rejects.toThrow(new CatalogError(`${path} ${message}`));
  });

  test.each([
    [
      'Latin-1',
      Buffer.from('near: "caf\xE9"', 'latin1'),
      ':1:11: error: byte 10 is not UTF-8; save it as UTF-8',
    ],
    [
      'Latin-1 after a byte order mark',
      Buffer.concat([Buffer.from('\uFEFFnear: "'), Buffer.from([0xe9])]),
      ':1:8: error: byte 10 is not UTF-8',
    ],
    ['UTF-16', Buffer.from('goal: diagnostic', 'utf16le'), ': error: the file is UTF-16; save it as UTF-8'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFgoal: any', 'utf16le').swap16(), 'the file is UTF-16'],
  ])('%s gets one message that says how to save the file', async (name, bytes, message) => {
    const path = join(folder, `${name}.yaml`);
    writeFileSync(path, bytes);
    const result = await readAnswersFile(path);
    const problems = 'problems' in result ? result.problems.map(describeProblem) : [];
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test('a file of 200,000 bytes is read, and a larger one is refused', async () => {
    const path = join(folder, 'huge.yaml');
    writeFileSync(path, '#'.repeat(200_000));
    expect(await readAnswersFile(path)).toEqual({ answers: {} });
    writeFileSync(path, '#'.repeat(200_001));
    await expect(readAnswersFile(path)).rejects.toThrow(`${path} is too large for an answers file.`);
  });
});
