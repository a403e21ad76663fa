// The JSON Schema for editors is made here, so that the installed command needs no generator:
// npm run schema writes it, and any other run compares it.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { fieldPaths, labelOf } from '../../src/schema/labels.ts';
import { myListSchema } from '../../src/schema/my-list.ts';
import { patchSchema } from '../../src/schema/patch.ts';
import { programSchema } from '../../src/schema/program.ts';
import { seasonSchema } from '../../src/schema/season.ts';
import { figureKeys } from '../../src/schema/season-labels.ts';
import { wordsOfChecks } from '../../src/schema/values.ts';

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
}

const anyOf = (...keys: readonly string[]) => keys.map(key => ({ required: [key] }));

// What JSON Schema cannot say is left out; `resprog check` and the build say it.
function schemaOf(title: string, source: v.GenericSchema) {
  const generated = toJsonSchema(source, {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const message = 'message' in valibotAction ? valibotAction.message : undefined;
      if (message === wordsOfChecks.different) return { ...jsonSchema, uniqueItems: true };
      if (message === wordsOfChecks.urlOrTitle) return { ...jsonSchema, anyOf: anyOf('url', 'title') };
      if (message === wordsOfChecks.factsOrMatch) return { ...jsonSchema, anyOf: anyOf('facts', 'match') };
      return undefined;
    },
  }) as Node;
  const { $schema, ...rest } = generated as Node & { $schema?: string };
  return { $schema, title, ...rest };
}

const schema = schemaOf('A radiology residency program record', programSchema);
const patch = schemaOf('A patch of a radiology residency program record', patchSchema);
const list = schemaOf("An applicant's list of radiology residency programs", myListSchema);
const seasons = schemaOf('The figures of a season', seasonSchema);

const nodeAt = (path: string, root: Node = schema): Node | undefined =>
  path.split('.').reduce<Node | undefined>((node, key) => (node?.items ?? node)?.properties?.[key], root);

test.each([
  ['program', schema],
  ['patch', patch],
  ['list', list],
  ['season', seasons],
])('the checked-in JSON Schema of a %s is up to date, and of a known draft', async (name, each) => {
  expect(each.$schema).toMatch(/^https?:\/\/json-schema\.org\//u);
  const text = `${JSON.stringify(each, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../data/${name}.schema.json`);
});

test('every figure of a season is explained with its limits', () => {
  const facts = nodeAt('sources.facts', seasons)?.items?.properties ?? {};
  expect(facts['eras.fee.first30']).toMatchObject({
    type: 'integer',
    minimum: 0,
    description: 'ERAS, each of the first 30 programs. Unit: US dollars.',
  });
  expect(facts['nrmp.matchDay']).toMatchObject({ format: 'date', description: 'Match Day.' });
  expect(figureKeys.filter(key => facts[key]?.description === undefined)).toEqual([]);
  expect(nodeAt('sources', seasons)?.items).toMatchObject({
    anyOf: [{ required: ['facts'] }, { required: ['match'] }],
  });
});

test('every field keeps its title and help', () => {
  const wrong = fieldPaths.filter(path => {
    const [{ title, help }, node] = [labelOf(path), nodeAt(path)];
    return node?.title !== title || node.description?.includes(help) !== true;
  });
  expect(wrong).toEqual([]);
});

const typesOfKinds = {
  text: ['string'],
  choice: ['string', undefined],
  flag: ['boolean', undefined],
  count: ['integer', 'number'],
  number: ['number'],
  money: ['integer'],
  year: ['integer'],
  list: ['array'],
  url: ['string'],
  map: ['object'],
} as const;

test('every field holds values of the kind that its label says', () => {
  const wrong = fieldPaths.flatMap(path => {
    const [{ kind }, type] = [labelOf(path), nodeAt(path)?.type];
    return typesOfKinds[kind].some(each => each === type) ? [] : [`${path} is ${kind}, but holds ${type}`];
  });
  expect(wrong).toEqual([]);
});

test('no object takes keys that nobody knows', () => {
  const [objects, open]: [string[], string[]] = [[], []];
  const walk = (node: Node, path: string): void => {
    if (node.properties !== undefined) objects.push(path);
    if (node.properties !== undefined && node.additionalProperties !== false) open.push(path);
    for (const [key, each] of Object.entries(node.properties ?? {})) walk(each, `${path}.${key}`);
    if (node.items !== undefined) walk(node.items, path);
  };
  walk(schema, '$');
  walk(patch, 'patch');
  walk(seasons, 'season');
  expect(objects).toEqual(expect.arrayContaining(['$', '$.tracks.dr', '$.sources', 'season.sources.facts']));
  expect(open).toEqual([]);
});

test.each([
  ['state', { enum: expect.arrayContaining(['IL', 'MO']) }],
  ['tracks.dr.positionsPerYear', { type: 'integer', minimum: 1, maximum: 100 }],
  ['tracks.dr.offered', { const: false }],
  ['tracks.dr.acgmeCode', { type: 'string', pattern: '^4(?:20|16|15)\\d{7}$' }],
  ['aliases', { type: 'array', minItems: 1, uniqueItems: true }],
  ['contacts', { uniqueItems: true }],
  ['sources.facts', { uniqueItems: true }],
  ['sources', { items: { anyOf: [{ required: ['url'] }, { required: ['title'] }] } }],
  ['sources.readOn', { format: 'date' }],
  ['contacts.email', { pattern: expect.stringContaining('@') }],
  ['website', { format: 'uri' }],
])('%s keeps its limits', (path, expected) => expect(nodeAt(path)).toMatchObject(expected));
