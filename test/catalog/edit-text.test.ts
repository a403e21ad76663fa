import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editText as edit } from '../../src/catalog/edit-text.ts';

const inOneLine = new Set(['tracks', 'ratings', 'tags', 'weights']);
const editText = (text: string, data: { readonly [key: string]: unknown }) => edit(text, data, { inOneLine });

const source = `# mine
season: 2027
programs:
  slu:
    tracks: [dr]                  # what I apply to there
    status: interview             # was: applied
    ratings: { residents: 5, place: 3 }   # 1 to 5
    notes: |
      Kind people.

  # the far one
  mir: {status: applied}
  rush: {}
rank:
  - slu/ir-integrated # best
  - slu/dr
`;
const slu = {
  tracks: ['dr'],
  status: 'interview',
  ratings: { residents: 5, place: 3 },
  notes: 'Kind people.\n',
};
const data = {
  season: 2027,
  programs: { slu, mir: { status: 'applied' }, rush: null },
  rank: ['slu/ir-integrated', 'slu/dr'],
};

/** The lines that an edit takes out and puts in. */
function linesChanged(after: object, text = source): readonly string[] {
  const [old, now] = [text.split('\n'), editText(text, { ...after }).split('\n')];
  return [
    ...old.filter(line => !now.includes(line)).map(line => `-${line}`),
    ...now.filter(line => !old.includes(line)).map(line => `+${line}`),
  ];
}

test('the same data leave the text as it is, byte by byte', () => {
  expect(editText(source, data)).toBe(source);
});

test('a statement changes its own line, whose remark stays', () => {
  expect(
    linesChanged({ ...data, programs: { ...data.programs, slu: { ...slu, status: 'interviewed' } } }),
  ).toEqual(['-    status: interview             # was: applied', '+    status: interviewed # was: applied']);
});

test('a rating changes in its line', () => {
  const ratings = { residents: 4, place: 3, call: 2 };
  expect(linesChanged({ ...data, programs: { ...data.programs, slu: { ...slu, ratings } } })).toEqual([
    '-    ratings: { residents: 5, place: 3 }   # 1 to 5',
    '+    ratings: { residents: 4, place: 3, call: 2 } # 1 to 5',
  ]);
});

test('new programs, lists and notes stand as people write them', () => {
  const added = { ...data.programs, utsw: null, penn: { tags: ['east', 'big'], notes: 'one\ntwo' } };
  expect(linesChanged({ ...data, programs: added, supplemental: ['TY at Mercy: #1'] })).toEqual([
    '+  utsw:',
    '+  penn:',
    '+    tags: [ east, big ]',
    '+    notes: |-',
    '+      one',
    '+      two',
    '+supplemental:',
    '+  - "TY at Mercy: #1"',
  ]);
});

test('a program written as {} takes statements', () => {
  const text = editText(source, { ...data, programs: { ...data.programs, rush: { status: 'applied' } } });
  expect(text).toContain('  rush:\n    status: applied\n');
});

test('ranks move with their remarks', () => {
  const text = editText(source, { ...data, rank: ['slu/dr', 'mir/dr', 'slu/ir-integrated'] });
  expect(text).toContain('rank:\n  - slu/dr\n  - mir/dr\n  - slu/ir-integrated # best\n');
});

test('the remark above a program that goes stays, above the next one or at the end', () => {
  const { mir: _, ...withoutMir } = data.programs;
  expect(editText(source, { ...data, programs: withoutMir })).toContain('  # the far one\n  rush: {}\n');
  const { rush: __, ...withoutBoth } = withoutMir;
  expect(editText(source, { ...data, programs: withoutBoth })).toContain('# the far one');
});

describe('remarks beside keys', () => {
  const text = `programs: # all of them
  slu: # near my parents
    tracks:   [dr]
    # asked twice
  # Chicago
  rush: # seen in May
  uic:
# The end
`;
  const programs = { slu: { tracks: ['dr'] }, rush: null, uic: null };

  test('stay there, and nothing else is written anew', () => {
    expect(editText(text, { programs })).toBe(text);
    expect(linesChanged({ season: 2027, programs }, text)).toEqual(['+season: 2027']);
  });

  test('stay beside the id of which something is said for the first time', () => {
    expect(linesChanged({ programs: { ...programs, rush: { status: 'applied' } } }, text)).toEqual([
      '+    status: applied',
    ]);
    expect(editText(text, { programs: { ...programs, rush: { status: 'applied' } } })).toContain(
      '  rush: # seen in May\n    status: applied\n',
    );
  });

  test('stay beside the id of which nothing is said any more', () => {
    expect(linesChanged({ programs: { ...programs, slu: null } }, text)).toEqual(['-    tracks:   [dr]']);
  });

  test('and the one at the end is no program\u2019s', () => {
    const { uic: _, ...left } = programs;
    expect(editText(text, { programs: left, rank: ['slu/dr'] })).toMatch(
      /^ {2}rush: # seen in May\nrank:\n {2}- slu\/dr\n\n?# The end\n$/mu,
    );
  });
});

test('a list of thousands of lines that changes everywhere is written all the same', () => {
  const ids = Array.from({ length: 2001 }, (_, index) => `p${index}`);
  const long = `programs:\n${ids.map(id => `  ${id}: { status:  applied }\n`).join('')}`;
  const after = { programs: Object.fromEntries(ids.map(id => [id, { status: 'rejected' }])) };
  expect(parse(editText(long, after))).toEqual(after);
});

describe('the file stays as its editor saves it', () => {
  test('with CRLF and a byte order mark', () => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const text = editText(windows, { ...data, season: 2028 });
    expect(text).toBe(windows.replace('2027', '2028'));
  });

  test('also where it is written otherwise than the package writes', () => {
    const wide = 'programs:\n    slu:\n        status:   "applied"\n    mir: { tags: [a,\n        b] }\n';
    const edited = editText(wide, { programs: { slu: { status: 'applied' }, mir: { tags: ['a', 'b'] } } });
    expect(parse(edited)).toEqual({ programs: { slu: { status: 'applied' }, mir: { tags: ['a', 'b'] } } });
  });
});

test('a text of comments alone keeps them', () => {
  expect(editText('# mine\n', { programs: { slu: null } })).toBe('# mine\n\nprograms:\n  slu:\n');
});

describe('lists of maps', () => {
  const text = `sources:
  - url: https://example.edu/a   # the first
    readOn: "2026-11-01"
    facts: [call]
  - { url: https://example.edu/b, readOn: "2026-11-01", facts: [volume] }   # the second
`;
  const a = { url: 'https://example.edu/a', readOn: '2026-11-01', facts: ['call'] };
  const b = { url: 'https://example.edu/b', readOn: '2026-11-01', facts: ['volume'] };
  const lines = { inOneLine: new Set(['facts', 'contacts[]']), inOrder: true };

  test('an entry that stays is as it was written, wherever it goes', () => {
    expect(edit(text, { sources: [b] }, lines)).toBe(
      'sources:\n  - { url: https://example.edu/b, readOn: "2026-11-01", facts: [volume] }   # the second\n',
    );
  });

  test('of one that changes a little, the rest stays', () => {
    const after = edit(text, { sources: [{ ...a, facts: ['call', 'research'] }, b] }, lines);
    expect(after).toBe(text.replace('[call]', '[ call, research ]'));
  });

  test('a remark stays with its person, and goes with it', () => {
    const people = `contacts:
  - { role: program coordinator, name: Ann, phone: "1" } # left?
  - { role: program coordinator, name: Bo, phone: "2" } # on leave
`;
    const person = (name: string, phone: string) => ({ role: 'program coordinator', name, phone });
    expect(edit(people, { contacts: [person('Ann', '3'), person('Bo', '2')] }, lines)).toBe(
      people.replace('"1"', '"3"'),
    );
    expect(edit(people, { contacts: [person('Bo', '4')] }, lines)).toBe(
      'contacts:\n  - { role: program coordinator, name: Bo, phone: "4" } # on leave\n',
    );
    expect(edit(people, { contacts: [person('Cy', '1'), person('Bo', '2')] }, lines)).not.toContain('left?');
  });

  test('of two entries of one page the one that says more of the same goes on', () => {
    const late = { ...a, readOn: '2026-11-09', facts: ['call', 'research'] };
    const two = `${text}  - url: https://example.edu/a # again\n    readOn: "2026-11-09"\n    facts: [research]\n`;
    expect(edit(two, { sources: [b, late] }, lines)).toContain(
      '  - url: https://example.edu/a # again\n    readOn: "2026-11-09"\n    facts: [ call, research ]\n',
    );
  });

  test('a new one is written in lines, or in one, and a day of reading in quotes', () => {
    const contact = { role: 'program office', phone: '1' };
    const after = edit(
      text,
      { contacts: [contact], sources: [a, b, { ...a, url: 'https://example.edu/c' }] },
      lines,
    );
    expect(after).toBe(
      `contacts:\n  - { role: program office, phone: "1" }\n${text}  - url: https://example.edu/c\n    readOn: "2026-11-01"\n    facts: [ call ]\n`,
    );
  });
});

test('a new key stands at the end, or where the data have it', () => {
  expect(edit('a: 1\nc: 3\n', { a: 1, b: 2, c: 3 }, { inOneLine })).toBe('a: 1\nc: 3\nb: 2\n');
  expect(
    edit('a: 1 # one\n\n# three\nc: 3\n', { a: 1, b: 2, c: 3, d: 4 }, { inOneLine, inOrder: true }),
  ).toBe('a: 1 # one\nb: 2\n\n# three\nc: 3\nd: 4\n');
});
