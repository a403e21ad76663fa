import { expect, test } from 'vitest';
import { formatOf } from '../../src/catalog/data-format.ts';

test.each([
  ['a.yaml', '[{}]', 'yaml'],
  ['A.YML', '{}\n{}', 'yaml'],
  ['a.ndjson', '', 'ndjson'],
  ['a.JSONL', '[', 'ndjson'],
  ['a.json', '', 'json'],
  ['a.json', '\n {\n "id": 1 }', 'json'],
  ['a.json', '{"id":1}\n{"id":2}\n', 'ndjson'],
  ['a.json', 'id: a', 'json'],
  ['', ' \r\n[', 'json'],
  ['', '{"id":1}\r\n\r\n{"id":2}', 'ndjson'],
  ['', '{"id":1}\n', 'yaml'],
  ['', '{ id: a, tracks:\n  { dr: {} } }', 'yaml'],
  ['', '{\n  "tracks": {\n    "dr": {}\n  }\n}\n', 'yaml'],
  ['', '{\n  "id": 1\n}\n{\n  "id": 2\n}\n', 'json'],
  ['', 'id: a\n', 'yaml'],
  ['', '', 'yaml'],
  ['all', '[]', 'json'],
])('%s with %j is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format);
});
