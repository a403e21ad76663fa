// The kinds of values that a record holds, each with its limits and the words for what is expected.
import * as v from 'valibot';
import { normalAddress } from './address.ts';

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
    v.check(
      items => new Set(items.map(item => JSON.stringify(item))).size === items.length,
      'entries that are all different',
    ),
  );
export const acgmeCode = () =>
  matching(/^4(?:20|16|15)\d{7}$/u, 'ten digits in quotes, beginning with 420, 416 or 415');
export const nrmpCode = () =>
  matching(
    /^\d{4}(?:420|416|415)[CARPMSF]\d$/u,
    'an NRMP code such as 2835420A0: institution, specialty, letter, digit',
  );
export const year = () => whole(1900, 2100);

/** The second check knows what a parser knows; the first one is what editors can check, too. */
export const webAddress = () =>
  v.pipe(
    v.string(),
    v.url('a web address'),
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
