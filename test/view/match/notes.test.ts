import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { matchNotes } from '../../../src/view/match/notes.ts';
import { askable, programOf } from '../../support/match-programs.ts';

describe('matchNotes', () => {
  test('say what is shown, that a fit is no chance, what was not answered, and the command again', () => {
    const wishes = { goal: 'undecided', must: ['level1Trauma', 'location'] } as const;
    const matched = matchPrograms(askable, wishes);
    const notes = matchNotes({ matched, wishes, unanswered: ['visa'], repeat: ['--no-input'] }, 3);
    expect(notes.join('\n')).toContain('3 of 3 ranked programs shown; 1 program left out by your musts');
    expect(notes.join('\n')).toContain('not a chance of matching');
    expect(notes.join('\n')).toContain('Taken as "no preference": visa.');
    expect(notes.join('\n')).toContain(
      'Without effect, because no answer says what you want there: Location.',
    );
    expect(notes.at(-1)).toBe('  resprog match --no-input');
  });
});

test('what is said of a table is true of the other formats too', () => {
  const wishes = { goal: 'undecided' } as const;
  const matched = matchPrograms(askable, wishes);
  const said = (shown: number, limit?: number) =>
    matchNotes({ matched, wishes, limit, unanswered: [], repeat: [] }, shown)[0];
  expect(said(2)).toBe('4 ranked programs; a table shows the first 2 (--limit), JSON and CSV hold all.');
  expect(said(2, 2)).toBe('2 of 4 ranked programs shown.');
  expect(said(4)).toBe('4 of 4 ranked programs shown.');
});

test('beside single programs nothing is said of a table', () => {
  const wishes = { goal: 'undecided' } as const;
  const matched = matchPrograms(askable, wishes);
  const [first = '', ...others] = matchNotes({ matched, wishes, unanswered: [], repeat: [] }, 0);
  expect(first).toMatch(/^\d+ ranked programs\.$/u);
  expect(others.join(' ')).not.toContain('cannot tell');
});

test('how to repeat it is one line, with double quotes where a word needs them', () => {
  const wishes = { goal: 'undecided' } as const;
  const matched = matchPrograms(askable, wishes);
  const repeat = [
    '--goal',
    'interventional',
    '--near',
    'Boise, ID',
    '--tag',
    "somebody's very long tag",
    '--no-input',
  ];
  expect(matchNotes({ matched, wishes, unanswered: [], repeat }, 0).at(-1)).toBe(
    `  resprog match --goal interventional --near "Boise, ID" --tag "somebody's very long tag" --no-input`,
  );
});

test('says how groups are ordered, and how many programs are not ranked and why', () => {
  const wishes = { goal: 'undecided' } as const;
  const twins = ['a', 'b'].map(id =>
    programOf(id, {
      research: { track: true, protectedTime: true },
      fellowships: ['MSK'],
      moonlighting: true,
    }),
  );
  const matched = matchPrograms([...twins, programOf('silent')], wishes);
  const said = (own: Wishes) =>
    matchNotes({ matched, wishes: own, unanswered: [], repeat: [] }, 2).join('\n');
  expect(said(wishes)).toContain('inside it those with the most recorded come first');
  expect(said(wishes)).toContain(
    '1 program not ranked, because less than a third of your weights is recorded',
  );
  expect(said({ origin: { latitude: 0, longitude: 0 } })).toContain('inside it the nearest come first');
});
