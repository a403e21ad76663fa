// Records and answers files: shipped and valid ones, a little wrong, with a command that reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { answersText } from '../../modules/view/match/answers-file.js';
import { goodLine } from './lines.js';
import { numbers, oddText, one, programs } from './pools.js';

const folder = fileURLToPath(new URL('../../data/programs/', import.meta.url));
const texts = readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.yaml'))
  .sort()
  .map(name => readFileSync(folder + name, 'utf8'));

/** YAML as a value can be written, from plain to what strict reading must refuse. */
const scalars = [
  ...numbers,
  '~',
  '[]',
  '{}',
  '[[]]',
  '{ a: 1 }',
  '{ ? a : b }',
  '"2026-11-22"',
  '2026-02-30',
  '"2031-01-01"',
  '.inf',
  '.nan',
  '!!binary aGk=',
  '!x y',
  '&a b',
  '*a',
  '<<: *a',
  '| ',
  '>-',
  "''",
  '"\\u202e"',
  '"\\ud800"',
  '"\\0"',
  '"\\e[31m"',
  '"a\\nb"',
  '"unclosed',
  "'",
  '%',
  '? a',
  '- -',
  `${'['.repeat(300)}`,
  `"${'long '.repeat(60)}"`,
];
const scalar = fc.oneof(one(scalars), oddText);

const place = fc.nat({ max: 400 });

/** Changes a line of a text: nothing, one or several lines come back. */
const atLine = (at, give) => text => {
  const lines = text.split('\n');
  const index = at % lines.length;
  return lines.toSpliced(index, 1, ...give(lines[index], lines)).join('\n');
};

const textChange = fc.oneof(
  place.map(at => atLine(at, () => [])),
  place.map(at => atLine(at, line => [line, line])),
  fc
    .tuple(place, place)
    .map(([at, other]) => atLine(at, (line, lines) => [lines[other % lines.length], line])),
  fc
    .tuple(place, one([1, 2, 4, -1, -2, 500]))
    .map(([at, by]) => atLine(at, line => [by > 0 ? ' '.repeat(by) + line : line.slice(-by)])),
  fc
    .tuple(place, scalar)
    .map(([at, value]) =>
      atLine(at, line => [line.replace(/(:\s+|-\s+|\[|,\s).*$/u, (_, before) => before + value)]),
    ),
  fc.tuple(place, scalar).map(([at, value]) => atLine(at, line => [line, value])),
  fc
    .tuple(place, oddText, place)
    .map(([at, odd, offset]) => atLine(at, line => [line.slice(0, offset) + odd + line.slice(offset)])),
  fc.tuple(place, one(texts), place).map(
    ([at, other, from]) =>
      text =>
        [...text.split('\n').slice(0, at), ...other.split('\n').slice(from)].join('\n'),
  ),
);

/** Changes of the bytes of a file. */
const byteChange = fc.oneof(
  fc.nat({ max: 8000 }).map(at => bytes => bytes.subarray(0, at % (bytes.length + 1))),
  fc.tuple(fc.nat({ max: 8000 }), fc.nat({ max: 255 })).map(([at, byte]) => bytes => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  }),
  one([
    bytes => Buffer.from(bytes.toString(), 'utf16le'),
    bytes => Buffer.from(`\uFEFF${bytes}`, 'utf16le'),
    bytes => Buffer.from(`\uFEFF${bytes}`),
    bytes => Buffer.from(bytes.toString(), 'latin1'),
    bytes => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
    bytes => Buffer.from(bytes.toString().replaceAll('\n', '\r')),
    bytes => Buffer.concat([bytes, bytes]),
    bytes => Buffer.concat([bytes, Buffer.alloc(2 * 1024 * 1024, '#')]),
  ]),
);

/** All places of a value that hold no list or map, as paths. */
const leavesOf = (value, path = []) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
    : [path];

const at = (value, path) => path.reduce((now, key) => now?.[key], value);

/** The data with another leaf; undefined takes it away. */
function withLeaf(data, path, leaf) {
  const holder = at(data, path.slice(0, -1));
  if (leaf !== undefined) holder[path.at(-1)] = leaf;
  else if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
  else delete holder[path.at(-1)];
  return data;
}

/** What may stand in place of a leaf so that the record often stays valid. */
const likeLeaf = fc.record({
  string: fc.oneof(
    oddText,
    fc
      .tuple(one(['x', 'wide 漢 ', 'é', '\u202E', '|', ', ']), one([1, 40, 60, 100, 200, 300]))
      .map(([unit, count]) => `a${unit.repeat(count)}`.slice(0, count)),
  ),
  number: fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    one([0, 1, 1.5, -1, 8, 400, 20_000_000, 90, -180, 1e21, 1e-7]),
  ),
});

/** Changes of the data of a record that keep its form. */
const dataChange = fc.oneof(
  fc.tuple(place, likeLeaf).map(([index, like]) => data => {
    const leaves = leavesOf(data);
    const path = leaves[index % Math.max(1, leaves.length)] ?? [];
    const leaf = at(data, path);
    return path.length === 0
      ? data
      : withLeaf(data, path, typeof leaf === 'boolean' ? !leaf : (like[typeof leaf] ?? leaf));
  }),
  place.map(index => data => {
    const leaves = leavesOf(data);
    const path = leaves[index % Math.max(1, leaves.length)] ?? [];
    return path.length === 0 ? data : withLeaf(data, path, undefined);
  }),
  // A whole part of another record.
  fc.tuple(one(programs), fc.nat({ max: 30 })).map(([{ id: _, ...other }, index]) => data => {
    const keys = Object.keys(other);
    const key = keys[index % keys.length];
    return { ...data, [key]: structuredClone(other[key]) };
  }),
);

/**
 * Makes a file of a text that parses: first its data change, where it is YAML, then its text, then its bytes. Only when
 * it is asked for, because a case that is made smaller is drawn far more often than it is run.
 */
const changed = (base, isYaml = true) =>
  fc
    .tuple(
      base,
      fc.array(dataChange, { maxLength: isYaml ? 4 : 0 }),
      fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(textChange, { maxLength: 3 })),
      fc.oneof({ arbitrary: fc.constant([]), weight: 5 }, fc.array(byteChange, { maxLength: 1 })),
    )
    .map(([text, dataChanges, textChanges, byteChanges]) => () => {
      const apply = (value, changes) => changes.reduce((now, change) => change(now), value);
      const whole =
        dataChanges.length === 0 ? text : stringify(apply(parse(text) ?? {}, dataChanges), { lineWidth: 0 });
      return apply(Buffer.from(apply(whole, textChanges)), byteChanges);
    });

const record = changed(one(texts));

const idIn = content => /^id: *([a-z0-9-]+)/mu.exec(content.toString())?.[1];

/** Stands for the id of one of the records. */
const anId = 'ID';

/** A line that reads the records in place of the shipped ones or beside them. */
const readingLine = fc
  .tuple(
    fc.oneof(
      goodLine,
      fc
        .tuple(
          one([
            ['check', 'own'],
            ['diff', 'own'],
            ['list'],
            ['show', anId],
            ['show', anId, '--years'],
            ['contact', anId, anId, anId],
            ['compare', anId, anId, anId],
            ['sources', anId],
            ['coverage', anId],
            ['questions', anId, '--answers', 'mine.yaml'],
            ['stats', '--by', 'setting'],
            ['tracks'],
            ['routes', '--from', anId],
            ['routes', '--all', '--state', 'MO'],
            ['match', '--no-input', '--goal', 'interventional', '--explain-all', '--sensitivity'],
          ]),
          one(['json', 'csv', 'markdown', 'table', 'tsv', 'ndjson', 'html', 'vcard']),
        )
        .map(([words, format]) => [...words, '--format', format]),
    ),
    one([[], ['--no-builtin']]),
    one([['--skip-invalid'], ['--skip-invalid'], []]),
  )
  .map(([words, alone, skip]) => ['--data', 'own', ...alone, ...skip, ...words]);

/** Files of records and a line that reads them; a file has the name of its record, most of the time. */
export const recordCase = fc
  .tuple(
    fc.array(fc.tuple(record, one(['.yaml', '.yaml', '.yaml', '.yml', '.json', '-x.yaml'])), {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    }),
    readingLine,
  )
  .map(([entries, line]) => () => {
    const contents = entries.map(([make, ending]) => [make(), ending]);
    const ids = contents.map(([content]) => idIn(content) ?? 'slu');
    let next = 0;
    return {
      files: Object.fromEntries(
        contents.map(([content, ending], index) => [`own/${ids[index]}${ending}`, content]),
      ),
      words: line.map(word => (word === anId ? ids[next++ % ids.length] : word)),
    };
  });

/** One record on the standard input. */
export const stdinCase = fc
  .tuple(
    record,
    one([
      ['check', '-'],
      ['diff', '-'],
      ['list', '--data', '-', '--no-builtin', '--json'],
    ]),
  )
  .map(([make, words]) => () => ({ stdin: make(), words }));

const answers = [
  {},
  { goal: 'interventional', tracks: ['irIntegrated', 'esir'], where: 'near', near: 'Boise, ID', within: 500 },
  {
    goal: 'diagnostic',
    where: 'states',
    states: ['MO', 'IL'],
    visa: 'J-1',
    img: true,
    clinicalYear: 'must',
    must: ['location'],
    importance: { salary: 5, location: 0 },
  },
].map(answersText);

/** A file of answers and a line that reads it. */
export const answersCase = fc
  .tuple(
    changed(one([...answers, answers[0].replace(/^# (?=[a-zA-Z]+:)/gmu, '')])),
    one([
      ['match', '--answers', 'mine.yaml', '--json'],
      ['match', '--answers', 'mine.yaml', '--explain', 'slu'],
      ['match', '--answers', 'mine.yaml', '--questions', '--format', 'csv'],
      ['match', '--answers', 'mine.yaml', '--template'],
      ['match', '--answers', 'mine.yaml', '--save', 'saved.yaml', '--sensitivity'],
      ['questions', 'slu', '--answers', 'mine.yaml', '--format', 'markdown'],
    ]),
  )
  .map(([make, words]) => () => ({ files: { 'mine.yaml': make() }, words }));

const listTexts = [
  '',
  `# mine
season: 2027
answers: mine.yaml
weights: { residents: 2 } # people first
programs:
  # Near.
  slu: # seen in May
    tracks: [dr, ir-integrated]
    status: interview
    signal: gold
    interview: 2026-12-03 13:00
    deadline: 2026-09-30
    ratings: { residents: 5, place: 3.5 }
    tags: [midwest, big]
    notes: |
      Kind; "really".

      Ask again.
  mir:
  rush: { status: interviewed, interview: 2026-11-10 9:00 ET, signal: silver }
rank:
  - slu/dr # best
  - mir/dr
  - slu/ir-integrated
supplemental:
  - TY at Mercy
# the end
`,
  'version: 1\nprograms: {slu: , mir: {notes: "a\\nb"}}\nrank: []\n',
];

const sheets = [
  'id,status,signal,interview,deadline,tracks,ratings.place,tags,notes\r\nslu,applied,gold,12/3/2026 13:00,2026-09-30,dr,4,a; b,Kind | ask\r\nmir,,,,,,,,\r\n',
  '\uFEFFid;ratings.residents;notes;travel\nslu;4,5;"a ""b"" | c";by train\nnobody;;;\n',
  'id\tstatus\nrush\tinterviewed\n',
];

/** The applicant's own list, a sheet beside it, and a line that reads or changes it. */
export const listCase = fc
  .tuple(
    changed(one([listTexts[1], ...listTexts])),
    changed(one(sheets), false),
    one([
      ['mine'],
      ['mine', '--sort', 'rating', '--json'],
      ['mine', '--format', 'csv'],
      ['mine', '--format', 'ics'],
      ['mine', '--read', 'sheet.csv'],
      ['mine', '--read', 'sheet.csv', '--yes', '--json'],
      ['calendar'],
      ['calendar', '-o', 'out.ics'],
      ['rank'],
      ['rank', '--suggest', '--yes'],
      ['rank', '--check', '--strict'],
      ['rank', 'add', 'rush/dr', '--at', '1'],
      ['rank', 'move', 'slu/dr', '--at', '2'],
      ['rank', 'remove', 'mir/dr'],
      ['costs', '--mine'],
      ['star', 'utah', 'slu'],
      ['unstar', 'slu', 'mir'],
      ['mark', 'slu', 'rush', '--status', 'rejected', '--rate', 'place=1', '--tag', 'far', '--note', 'no'],
      ['mark', 'slu', '--status', 'none', '--interview', 'none', '--rate', 'residents=none', '--clear-notes'],
      ['mark', 'mir', '--note', '-'],
      ['mark', '--undo'],
      ['list', '--state', 'MO'],
      ['show', 'slu', '--json'],
      ['compare', 'slu', 'rush'],
    ]),
  )
  .map(([list, sheet, words]) => () => ({
    files: {
      'list.yaml': list(),
      'sheet.csv': sheet(),
      'mine.yaml': answers[1],
      'list.yaml.bak': listTexts[2],
    },
    words,
    stdin: words.includes('-') ? 'two\nlines\n' : '',
  }));

/** The files beside which command lines run. */
export const plainFiles = {
  'own/own.yaml': texts[0].replace(/^id: .*/mu, 'id: own').replace(/^name: .*/mu, 'name: Own'),
  'own/broken.yaml': 'id: own-2\nname: [\n',
  'mine.yaml': answers[1],
  'list.yaml': listTexts[1],
  'sheet.csv': sheets[0],
};
