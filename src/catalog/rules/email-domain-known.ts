// An address at a domain that no page of the program uses is often a typing error, or a private one.
import { remember } from '../../schema/remember.ts';
import type { Rule, RuleRecord } from './rule.ts';

const publicProviders: ReadonlySet<string> = new Set([
  'aol.com',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'yahoo.com',
]);

export const emailDomainKnown: Rule = {
  name: 'email-domain-known',
  severity: 'warning',
  summary:
    'The domain of an e-mail address is that of the website or of a source, or a known public mail provider.',
  *check(records) {
    for (const record of records) {
      const contacts = record.program.contacts ?? [];
      if (!contacts.some(({ email }) => email !== undefined)) continue;
      const known = knownDomains(record);
      for (const [index, { email }] of contacts.entries()) {
        if (email === undefined) continue;
        const domain = registrable(email.slice(email.lastIndexOf('@') + 1));
        if (known.has(domain) || publicProviders.has(domain)) continue;
        const message = `${domain} is the domain of neither the website nor a source; check the spelling`;
        yield { record, path: `contacts.${index}.email`, message };
      }
    }
  },
};

function knownDomains({ program }: RuleRecord): ReadonlySet<string> {
  const addresses = [program.website, ...program.sources.map(({ url }) => url)];
  return new Set(addresses.filter(address => address !== undefined).map(domainOf));
}

/** The last two labels: enough for .edu, .org, .com, .gov and .mil, under which the institutions live. */
const registrable = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

const domainOf = remember(address => registrable(new URL(address).hostname));
