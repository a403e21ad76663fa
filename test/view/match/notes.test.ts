import { describe, expect, test } from 'vitest';
import type { Wishes } from '../../../src/domain/match/answers.ts';
import { matchPrograms } from '../../../src/domain/match/ranking.ts';
import { matchNotes, militaryNotes } from '../../../src/view/match/notes.ts';
import { askable, programOf } from '../../support/match-programs.ts';
import { makeProgram } from '../../support/programs.ts';

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

test('says where few of the ranked programs are in a place that was named, unless that is a must', () => {
  const said = (wishes: Wishes, shown = 2) =>
    matchNotes({ matched: matchPrograms(askable, wishes), wishes, unanswered: [], repeat: [] }, shown).find(
      note => note.startsWith('Ranked programs that are'),
    );
  const inOhio = { goal: 'undecided', states: ['OH'] } as const;
  expect(said(inOhio)).toBe(
    'Ranked programs that are in one of the places that you named: 0 of 4. Nor is any of the others.',
  );
  const inMissouri = { goal: 'undecided', states: ['MO'] } as const;
  expect([said(inMissouri, 2), said(inMissouri, 0), said(inOhio, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(said(inMissouri, 3)).toContain(': 2 of 4. Add "--must location"');
  const silent = askable.map(program => makeProgram({ id: program.id, state: 'OH' }));
  const unranked = { matched: matchPrograms(silent, inOhio), wishes: inOhio, unanswered: [], repeat: [] };
  expect(matchNotes(unranked, 1).join(' ')).toContain(
    ': 0 of 0. Not ranked, because too little is recorded: 4 more. Add "--must location"',
  );
  expect(said({ ...inOhio, must: ['location'] })).toBeUndefined();
  expect(said({ ...inOhio, importance: { location: 0, salary: 3 } })).toBeUndefined();
  expect(said({ goal: 'undecided' })).toBeUndefined();
  const origin = { latitude: 43.6, longitude: -116.2 };
  expect(said({ goal: 'undecided', near: 'Boise, ID', within: 100, origin })).toContain(
    'that are near Boise, ID: 0 of 4.',
  );
});

test('says which tracks follow from the goal', () => {
  const wishes = { goal: 'diagnostic', tracks: ['dr'] } as const;
  const parts = { matched: matchPrograms(askable, wishes), wishes, unanswered: [], repeat: [] };
  const note = 'Taken from your goal: the track DR (--track names others, --prefer tracks=any takes none).';
  expect(matchNotes({ ...parts, wishes: { ...wishes, assumesTracks: true } }, 2)).toContain(note);
  expect(matchNotes(parts, 2)).not.toContain(note);
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
  const asking = { goal: 'undecided', img: true } as const;
  const asked = matchNotes(
    {
      matched: matchPrograms(twins, { ...asking, importance: { moonlighting: 5 } }),
      wishes: asking,
      unanswered: [],
      repeat: [],
    },
    2,
  );
  expect(asked.join('\n')).toContain(
    'inside it those with the fewest musts to ask about come first, then those with the most recorded.',
  );
});

test('names the military programs that are shown, and only those', () => {
  const [base, fort] = ['base', 'fort'].map(id => programOf(id, { setting: 'military' }));
  if (base === undefined || fort === undefined) throw new Error('Two programs were made');
  expect(militaryNotes([programOf('town', { setting: 'community' }), programOf('silent')])).toEqual([]);
  expect(militaryNotes([base, programOf('silent'), fort])).toEqual([
    expect.stringMatching(/^On record as military: base, fort\. Ask /u),
  ]);
});
