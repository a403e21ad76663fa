import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/catalog/rules/index.ts';

describe('the registry of data rules', () => {
  it('holds every rule file once, under the name of the file', () => {
    const files = readdirSync(new URL('../../../src/catalog/rules', import.meta.url))
      .map(file => file.replace(/\.ts$/u, ''))
      .filter(name => name !== 'index' && name !== 'rule');
    expect(rules.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it.each(rules)('describes $name in one line', ({ summary }) => {
    expect(summary).toMatch(/^[A-Z].*\.$/u);
    expect(summary.length).toBeLessThanOrEqual(140);
  });
});
