import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsWithoutAddress, sourceHasAddress } from '../../../src/catalog/rules/source-has-address.ts';
import { messagesFound, pathsFound } from '../../support/rule-record.ts';
import { root } from '../../support/spawn.ts';

const source = { readOn: '2026-11-22', facts: ['tracks'] };
const url = 'https://example.edu/';

test('a page has an address, with or without a title', () => {
  expect(
    pathsFound(sourceHasAddress, {
      sources: [
        { ...source, url },
        { ...source, url, title: 'X' },
      ],
    }),
  ).toEqual([]);
});

test('a title alone is no source', () => {
  const sources = [
    { ...source, url },
    { ...source, title: 'Leaflet' },
  ];
  expect(pathsFound(sourceHasAddress, { sources })).toEqual(['sources.1.title']);
  expect(messagesFound(sourceHasAddress, { sources })).toEqual([
    '"Leaflet" has no address; add the url of a page that anyone can open',
  ]);
});

test('but for the documents that the README of the data lists', () => {
  const readme = readFileSync(join(root, 'data/README.md'), 'utf8');
  const listed = readme.split('## Documents without an address')[1]?.split('\n## ')[0] ?? '';
  expect(listed.match(/(?<=^- ).*(?=, )/gmu)).toEqual([...documentsWithoutAddress]);
  const sources = documentsWithoutAddress.map(title => ({ ...source, title }));
  expect(pathsFound(sourceHasAddress, { sources })).toEqual([]);
});
