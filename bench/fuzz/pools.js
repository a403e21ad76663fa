// What words and records are made of: the program's own commands, options and known values, and what goes wrong easily.
import fc from 'fast-check';
import { readPlaces } from '../../modules/catalog/places.js';
import { readSnapshot } from '../../modules/catalog/snapshot.js';
import { commonOptions } from '../../modules/cli/common-options.js';
import { commandNames, loadAllCommands } from '../../modules/commands/index.js';
import { fieldPaths } from '../../modules/schema/labels.js';

export const programs = readSnapshot();
export const commands = await loadAllCommands();
export { commonOptions };

const cities = readPlaces().filter((_, index) => index % 40 === 0);

/** Text as someone with bad intentions, another alphabet or a broken program would write it. */
const odd = [
  '',
  ' ',
  '-',
  '--',
  '---',
  '=',
  '-=',
  '--=x',
  '--no-',
  ',',
  ',,',
  '.',
  '/',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\t',
  'a\nb\r\nc\td',
  '\u0007',
  '\u001B[2J',
  '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007',
  '\u007F',
  '\u009B31m',
  '\u00AD',
  '\u200B',
  '\u200F',
  '\u2028',
  '\u202Egnp.exe',
  '\u2066hidden\u2069',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\uDC00x',
  '\u{E0041}',
  'e\u0301\u0302\u0303',
  '👩‍👩‍👧‍👦🇺🇸',
  '漢字',
  'İıſK',
  'العربية',
  '$(touch x)',
  '%s%n',
  '*',
  '[',
  '(',
  ')+',
  '\\d{99999}',
  '|a|b|',
  '<script>',
  '[x](javascript:y)',
  '@cmd',
  '+1',
  '=1+1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'tracks.__proto__',
  'null',
  'true',
  '#',
  'a #b',
  ': ',
  '- ',
];

export const numbers = [
  '0',
  '-0',
  '1',
  '-1',
  '2',
  '5',
  '10',
  '12500',
  '12501',
  '2026',
  '0.1',
  '.5',
  '5.',
  '1e3',
  '1e308',
  '1e309',
  '-1e-308',
  '0x10',
  '0b1',
  '1_000',
  '01',
  '+1',
  ' 1 ',
  '٣',
  'NaN',
  'Infinity',
  '-Infinity',
  '2147483648',
  '9007199254740993',
  '99999999999999999999999',
];

/** One of a list; the first one is the simplest. */
export const one = list => fc.noBias(fc.constantFrom(...list));

/** Up to about 100 KB of one text. */
const huge = fc
  .tuple(
    one(['x', 'a,', '-', ' ', '\u202E', 'é', '"', '=', 'a.', 'name,', '\n']),
    fc.integer({ max: 100_000, min: 1 }),
  )
  .map(([unit, times]) => unit.repeat(Math.min(times, Math.floor(100_000 / Buffer.byteLength(unit)))));

export const oddText = fc.oneof(
  { arbitrary: one(odd), weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 2 },
  {
    arbitrary: fc.string({ unit: one([...odd.filter(each => each !== ''), 'x', ' ']), maxLength: 6 }),
    weight: 2,
  },
  { arbitrary: huge, weight: 1 },
);

const ids = programs.map(({ id }) => id);
const words = programs.flatMap(({ name, aliases = [], city, institution }) =>
  [name, city, institution, ...aliases].filter(each => each !== undefined),
);
const hosts = programs.flatMap(({ sources }) =>
  sources.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host])),
);
const fields = [...fieldPaths, ...new Set(fieldPaths.flatMap(path => groupsOf(path)))];

/** `tracks` and `tracks.dr` of `tracks.dr.lengthYears`. */
function groupsOf(path) {
  const parts = path.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Values that the files of a case may hold, at any place. */
const files = [
  'own',
  'own/own.yaml',
  'own/broken.yaml',
  'mine.yaml',
  'list.yaml',
  'sheet.csv',
  '-',
  '.',
  'nothing',
  'nothing/x.json',
];
const written = [
  'out.json',
  'out.ndjson',
  'out.csv',
  'out.tsv',
  'out.md',
  'out.txt',
  'out.vcf',
  'out.ics',
  'own',
  'mine.yaml',
  'out',
];

const number = fc.oneof(one(numbers), fc.integer({ min: 0, max: 40 }).map(String));
const idWord = fc.oneof({ arbitrary: one(ids), weight: 6 }, one(words), one(['own', 'university']));
const field = one(fields);
const anyValue = fc.oneof(number, one(words), one(['true', 'false', 'yes', 'virtual', 'J-1', 'dr']));

/** Where the applicant's own list may be said to lie; most of the time where one lies. */
export const lists = [
  'list.yaml',
  'list.yaml',
  'list.yaml',
  'new.yaml',
  'new/list.yaml',
  'mine.yaml',
  'own',
  '-',
  '',
];

const day = fc
  .tuple(
    one(['2026', '2027', '1999', '26']),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map(each => String(each).padStart(2, '0'))].join('-'));
const clock = one([
  '',
  '',
  ' 13:00',
  'T9:05',
  ' 1:00 PM',
  ' 24:00',
  ' 13:00 ET',
  ' 02:30 America/Denver',
  ' 9 XT',
]);
const called = one(['residents', 'place', 'the "call"', '漢', 'constructor', 'a b']);

/** Values by the option, where the name in its flags means something else elsewhere. */
const byFlag = {
  '--list': one(lists),
  '--read': one(['sheet.csv', 'sheet.csv', ...files]),
  '--at': fc.oneof(fc.integer({ min: 1, max: 4 }).map(String), number),
};

/** Values by the name that stands in an option's flags or an argument; what is missing here is asked of the option. */
const byName = {
  n: number,
  years: number,
  miles: number,
  id: idWord,
  query: fc.oneof(one(words), idWord),
  words: fc.oneof(one(words), one(['MRI', 'night float', 'research'])),
  name: one(words),
  city: one(cities).map(({ name }) => name),
  place: fc.oneof(
    one(cities).map(({ name, state }) => `${name}, ${state}`),
    one(ids),
    fc.tuple(number, number).map(pair => pair.join(',')),
    one(['90,180', '-90,-180', '91,0', '0,181', '38.6,-90.2', 'Springfield']),
  ),
  fields: fc.array(field, { minLength: 1, maxLength: 4 }).map(list => list.join(',')),
  field: fc
    .tuple(one(['', '', '-']), fc.oneof(field, one(['distance', 'coverage'])))
    .map(parts => parts.join('')),
  property: fc.oneof(field, one(['state', 'region', 'track', 'setting', 'clinical-year'])),
  condition: fc.tuple(field, one(['=', '=', '!=', '==', '=!', '<']), anyValue).map(parts => parts.join('')),
  dir: one(files),
  path: one(files),
  file: fc.oneof({ arbitrary: one(written), weight: 2 }, one(files)),
  command: one(commandNames),
  action: one(['add', 'move', 'remove']),
  entry: fc
    .tuple(
      idWord,
      one(['', '/dr', '/dr', '/ir-integrated', '/ir-independent', '/esir', '/dr/2835420A0', '/']),
    )
    .map(parts => parts.join('')),
  when: fc.oneof(
    fc.tuple(day, clock).map(parts => parts.join('')),
    one(['none', 'tomorrow', '12/3/2026']),
  ),
  day: fc.oneof(day, one(['none', '2026-12-03 13:00'])),
  rating: fc.tuple(called, one(['1', '3', '5', '4.5', '7', 'none', ''])).map(parts => parts.join('=')),
  tag: one(['midwest', 'near', 'a b', '=1+1', 'none']),
  text: fc.oneof(one(words), one(['-', 'Kind; "really" | asked', '- a: [b', '# no', '|', 'a\nb'])),
  year: one(['2026', '2027', '2025', '2000', '2100', '1999']),
  host: one(hosts),
  url: one(['https://example.edu/', 'http://a', 'ftp://x', 'https://example.edu/"x"', 'javascript:alert(1)']),
  page: one(['https://example.edu/', 'Site', 'http://']),
};

/** The words that an option says it knows, when it is given one that it does not. */
function knownTo(read, word) {
  try {
    read(word);
    return [];
  } catch ({ message }) {
    const [, list] = /Known(?: fields)?: (.*)\.$/su.exec(message) ?? [];
    return list === undefined ? [] : list.split(', ');
  }
}

const nonsense = '?!';

/** A value as the option wants it, most of the time. */
export function valueFor({ flags, kind, read }) {
  const name = /<([a-z]+)>/u.exec(flags)?.[1];
  const ask = word => read(kind === 'value' ? word : [word], '--x');
  const single = byFlag[/--[a-z-]+/u.exec(flags)?.[0]] ?? byName[name] ?? choiceOf(ask);
  return kind === 'list'
    ? fc.array(single, { minLength: 1, maxLength: 3 }).map(list => list.join(','))
    : single;
}

function choiceOf(ask) {
  const known = knownTo(ask, nonsense);
  if (known.length > 0) return one(known);
  // THING=WEIGHT and QUESTION=ANSWER: the left side first, then what each of them takes.
  const left = knownTo(ask, `${nonsense}=1`);
  if (left.length === 0) return anyValue;
  return one(left).chain(key => {
    const right = knownTo(ask, `${key}=${nonsense}`);
    return (right.length === 0 ? number : one(right)).map(value => `${key}=${value}`);
  });
}

/** A value for an argument such as `<id>`, `[dir]` or `[id...]`, none or several. */
export function argumentFor({ name }) {
  const [, bare] = /([a-z]+)/u.exec(name) ?? [];
  const minLength = name.startsWith('<') ? 1 : 0;
  return fc.array(byName[bare] ?? anyValue, { minLength, maxLength: name.includes('...') ? 4 : 1 });
}
