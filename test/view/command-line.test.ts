import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandLine, quoteWord } from '../../src/view/command-line.ts';

describe('a word', () => {
  test.each([
    ['slu', 'slu'],
    ['--near', '--near'],
    ['-t', '-t'],
    ['200', '200'],
    ['dr,ir-integrated', 'dr,ir-integrated'],
    ['classSize=small', 'classSize=small'],
    ['C:/a/b.yaml', 'C:/a/b.yaml'],
    ['Boise, ID', '"Boise, ID"'],
    ["Coeur d'Alene, ID", '"Coeur d\'Alene, ID"'],
    // PowerShell reads a list of numbers, and a name that is spread.
    ['39.8,-89.6', '"39.8,-89.6"'],
    ['@mine', '"@mine"'],
    ['Cañon City', '"Cañon City"'],
    ['a;b', '"a;b"'],
    ['a&b', '"a&b"'],
    ['', '""'],
    ['C:\\Users\\Jane Doe\\x.yaml', '"C:\\Users\\Jane Doe\\x.yaml"'],
    ['C:\\', "'C:\\'"],
    ['\\\\host\\x', "'\\\\host\\x'"],
    // In double quotes PowerShell takes it for a letter, in single ones for their end.
    ['Coeur d\u2019Alene, ID', '"Coeur d\u2019Alene, ID"'],
    ['two\nlines', "$'two\\012lines'"],
    ["\t'\\\u0085", "$'\\011\\047\\134\\302\\205'"],
    ['a"b', "'a\"b'"],
    ['$HOME', "'$HOME'"],
    ['100%', "'100%'"],
    ["it's $5", "'it'\\''s $5'"],
    ['\u201cbig\u201d', "'\u201cbig\u201d'"],
  ])('%j is typed %s', (word, expected) => expect(quoteWord(word)).toBe(expected));
});

test.skipIf(process.platform === 'win32')(
  'control characters stay in one line, from which bash reads them back',
  () => {
    const words = ['two\nlines', "\t'\\\u0085\u00017", '\r'];
    const line = commandLine(words);
    expect(line).not.toMatch(/\p{Cc}/u);
    const read = execFileSync('bash', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
    expect(read).toBe(`${words.join('\0')}\0`);
  },
);

test.skipIf(process.platform === 'win32')('whatever the words are, a POSIX shell reads them back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab \'"$`\\!%;&|<>(){}[]*?~#=,:@^\u201c') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), words => {
      const script = `printf '%s\\0' ${commandLine(words)}`;
      expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`${words.join('\0')}\0`);
    }),
    { numRuns: 60 },
  );
});
