// The kinds of values that a record holds, each with its limits and the words for what is expected.
import * as v from 'valibot';
import { isAddress, normalAddress } from './address.ts';

/** What a check of our own expects, by which the JSON Schema knows the checks that it can say, too. */
export const wordsOfChecks = {
  different: 'entries that are all different',
  urlOrTitle: 'a url or a title',
  factsOrMatch: 'facts or match',
} as const;

export const text = (max = 200) =>
  v.pipe(
    v.string(),
    v.regex(/^\S(?:.*\S)?$/su, 'text without blanks at its ends'),
    v.maxLength(max, `at most ${max} characters`),
  );
export const matching = (pattern: RegExp, form: string) => v.pipe(v.string(), v.regex(pattern, form));
export const between = (min: number, max: number) =>
  v.pipe(v.number(), v.minValue(min, `at least ${min}`), v.maxValue(max, `at most ${max}`));
export const whole = (min: number, max: number) => v.pipe(between(min, max), v.integer('a whole number'));
export const list = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item),
    v.minLength(1, 'at least one entry; leave the key out when nothing is recorded'),
    v.check(items => areDifferent(items), wordsOfChecks.different),
  );

/** Whole entries are written out and compared only in long lists, and where a look does not tell them apart. */
const areDifferent = (items: readonly unknown[]): boolean =>
  (items.length <= 20 && !items.some((item, index) => isLikeOneBefore(item, items, index))) ||
  new Set(items.map(item => JSON.stringify(item))).size === items.length;

function isLikeOneBefore(item: unknown, items: readonly unknown[], end: number): boolean {
  for (let index = 0; index < end; index += 1) if (mayBeSame(item, items[index])) return true;
  return false;
}

/** False only for two texts that differ, and for two maps in which they do. */
function mayBeSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other;
  if (!isObject(one) || !isObject(other)) return true;
  for (const key in one) if (typeof one[key] === 'string' && one[key] !== other[key]) return false;
  return true;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const acgmeCode = () =>
  matching(/^4(?:20|16|15)\d{7}$/u, 'ten digits in quotes, beginning with 420, 416 or 415');
export const nrmpCode = () =>
  matching(
    /^\d{4}(?:420|416|415)[CARPMSF]\d$/u,
    'an NRMP code such as 2835420A0: institution, specialty, letter, digit',
  );
export const year = () => whole(1900, 2100);

/** YYYY-MM-DD; the pattern alone takes February 30th for a day, and speaks alone of what is no day at all. */
export const day = () =>
  v.pipe(v.string(), v.isoDate('a day as YYYY-MM-DD in quotes'), v.check(exists, 'a day that exists'));

function exists(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(text);
}

/** A calendar year, or an academic year, which is two. */
export const yearOrYears = () =>
  v.pipe(
    matching(
      /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/u,
      'a year or an academic year in quotes, "2019" or "2023-2024"',
    ),
    v.check(text => {
      const [from, to] = [Number(text.slice(0, 4)), Number(text.slice(-4))];
      return to === from || to === from + 1;
    }, 'two years that follow each other, such as "2023-2024"'),
  );

/** As people have them: valibot's own pattern knows no apostrophe. Without a flag, which JSON Schema has not. */
export const email = () =>
  v.pipe(
    matching(/^[\w+'-]+(?:\.[\w+'-]+)*@[\dA-Za-z]+(?:[.-][\dA-Za-z]+)*\.[A-Za-z]{2,}$/u, 'an e-mail address'),
    v.maxLength(254, 'at most 254 characters'),
  );

/** The second check knows what a parser knows; the first one is what editors can check, too. */
export const webAddress = () =>
  v.pipe(
    v.string(),
    // valibot asks URL.canParse, which an optimized Node 20 answers wrongly for a host with an umlaut.
    { ...v.url('a web address'), requirement: isAddress },
    v.regex(
      /^https?:\/\/[^\s"'`$]+$/iu,
      'an address with http:// or https://, without blanks, quotes, $ and `',
    ),
    v.check(
      text => normalAddress(text) !== undefined,
      'an address of a web page, such as https://example.edu/',
    ),
  );

/** US dollars a year. */
export const salary = () => whole(10_000, 500_000);

/** Data that nobody changes, at any depth. */
export type DeepReadonly<T> = T extends string | number | boolean
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
