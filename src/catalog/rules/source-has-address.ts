// A title alone says nothing that anyone can open; the few documents of which that is not so are listed in data/README.md.
import type { Rule } from './rule.ts';

/** Documents that the shipped records rest on and of which no address is known, by their titles. */
export const documentsWithoutAddress: readonly string[] = [
  'Interventional Radiology Residency, Mallinckrodt Institute of Radiology',
];

export const sourceHasAddress: Rule = {
  name: 'source-has-address',
  severity: 'error',
  summary: 'Every source has an address, but for the documents that data/README.md lists by their titles.',
  *check(records) {
    for (const record of records) {
      for (const [index, { url, title = '' }] of record.program.sources.entries()) {
        if (url !== undefined || documentsWithoutAddress.includes(title)) continue;
        const message = `"${title}" has no address; add the url of a page that anyone can open`;
        yield { record, path: `sources.${index}.title`, message };
      }
    }
  },
};
