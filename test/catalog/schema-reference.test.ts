import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { schemaReference } from '../../src/catalog/schema-reference.ts';

test.each([
  [posix, '/a/data/programs/mo/x.yaml', '/a/data/program.schema.json', '../../program.schema.json'],
  [posix, '/home/me/x.yaml', '/usr/lib/a/s.json', '../../usr/lib/a/s.json'],
  [posix, '/home/me/x.yaml', '/opt/my tools/s.json', 'file:///opt/my%20tools/s.json'],
  [win32, 'C:\\me\\x.yaml', 'C:\\tools\\s.json', '../tools/s.json'],
  [win32, 'D:\\me\\x.yaml', 'C:\\tools\\s.json', 'file:///C:/tools/s.json'],
  [win32, 'C:\\me\\x.yaml', 'C:\\Program Files\\s.json', 'file:///C:/Program%20Files/s.json'],
] as const)('%#: from %s to %s', (system, record, schema, expected) => {
  expect(schemaReference(record, schema, system)).toBe(expected);
});
