// A digit too few is seen only when somebody calls.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { remember } from '../../schema/remember.ts';
import type { Rule } from './rule.ts';

export const phoneIsPossible: Rule = {
  name: 'phone-is-possible',
  severity: 'error',
  summary: 'A phone number has the length of a United States number; an extension may follow.',
  *check(records) {
    for (const record of records) {
      for (const [index, { phone }] of (record.program.contacts ?? []).entries()) {
        if (phone === undefined || isPossible(phone)) continue;
        const message = `"${phone}" is not a possible US number; write it as (312) 555-0100, with "ext. 12" where there is one`;
        yield { record, path: `contacts.${index}.phone`, message };
      }
    }
  },
};

/** The whole text must be the number: a second number or a remark beside it would be dialed or lost. */
const isPossible = remember((phone: string): boolean => {
  const number = parsePhoneNumberFromString(phone, { defaultCountry: 'US', extract: false });
  return number !== undefined && number.countryCallingCode === '1' && number.isPossible();
});
