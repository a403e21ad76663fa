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

  it('describes each in one line', () => {
    expect(
      rules
        .map(({ name, summary }) => `${name}: ${summary}`)
        .filter(text => !/^[a-z-]+: [A-Z].{0,138}\.$/u.test(text)),
    ).toEqual([]);
  });

  it('only warns of what can be right after all', () => {
    const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name);
    expect(warnings).toEqual([
      'clinical-year-agrees-with-nrmp',
      'total-fits-class-size',
      'salary-rises',
      'email-domain-known',
    ]);
    expect(new Set(rules.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  });
});
