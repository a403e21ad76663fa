import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { shippedFolder } from '../../src/catalog/package-files.ts';
import { readPlainData } from '../../src/catalog/yaml-data.ts';
import { findCutValues, findForbidden, firstTooDeep } from '../../src/catalog/yaml-nodes.ts';

function documentsOf(text: string) {
  const documents = parseAllDocuments(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  return Array.isArray(documents) ? documents : [];
}

const read = (text: string): unknown => readPlainData(documentsOf(text), text);

const texts = readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .slice(0, 40)
  .map(name => readFileSync(`${shippedFolder}/${name}`, 'utf8'));

describe('readPlainData', () => {
  test.each([
    [
      'a: 1\nb: [x, {c: null}, -.5, 0x10, "1"]\nd:\n',
      { a: 1, b: ['x', { c: null }, -0.5, 16, '1'], d: null },
    ],
    ['{ a, b: &x y, "c#": d#e }', { a: null, b: 'y', 'c#': 'd#e' }],
    ['a: "\\ud83d\\ude00"', { a: '😀' }],
  ])('%j', (text, data) => expect(read(text)).toEqual(data));

  test.each([
    ...[
      '',
      'a',
      '- a',
      'a: 1\n---\nb: 2',
      '%YAML 1.2\n---\na: 1',
      'a: [',
      'a: !x y',
      '!!map\na: 1',
      'a: !!seq []',
    ],
    ...['a: 1\na: 2', 'a: &x 1\nb: *x', '<<: {a: 1}', '1: a', '? [a]\n: b', 'constructor: 1', '__proto__: 1'],
    ...['a: "\\ud800"', 'a: b #c', 'a: b\t#c'],
    ...['*a : b', `a: ${'['.repeat(20)}${']'.repeat(20)}`],
  ])('is not sure of %j', text => expect(read(text)).toBeUndefined());

  test('gives what a closer look gives, and is not sure wherever that complains', () => {
    const mark = fc.constantFrom(
      ...'#:-{}[],&*!?"\'\n <%|>~',
      ' #x',
      '\\ud800',
      '---\n',
      'a: 1\n',
      '<<: ',
      '!!str ',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(), mark), { maxLength: 2 }),
        (text, changes) => {
          const changed = changes.reduce((now, [at, put]) => {
            const place = at % now.length;
            return now.slice(0, place) + put + now.slice(place);
          }, text);
          const [document, ...others] = documentsOf(changed);
          const quick = readPlainData(documentsOf(changed), changed);
          const isFine =
            document !== undefined &&
            others.length === 0 &&
            document.errors.length + document.warnings.length === 0 &&
            !document.directives.yaml.explicit &&
            firstTooDeep(document) === undefined &&
            findForbidden(document).length === 0 &&
            findCutValues(document, changed).length === 0;
          expect(quick !== undefined).toBe(isFine);
          if (isFine) expect(JSON.stringify(quick)).toBe(JSON.stringify(document.toJS()));
        },
      ),
      { numRuns: 300 },
    );
  });
});
