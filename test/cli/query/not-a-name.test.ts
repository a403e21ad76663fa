import { expect, test } from 'vitest';
import { NotFoundError } from '../../../src/cli/errors.ts';
import { asTyped, list } from '../../../src/cli/options.ts';
import { withFlags } from '../../../src/cli/query/not-a-name.ts';
import { makeProgram } from '../../support/programs.ts';

const programs = [
  makeProgram({ id: 'rush', city: 'Chicago', state: 'IL' }),
  makeProgram({ id: 'kumc', city: 'Kansas City', state: 'KS' }),
  makeProgram({ id: 'umkc', city: 'Kansas City', state: 'MO' }),
];
const options = {
  states: list('-s, --state <state>', '', asTyped),
  near: list('--near <place>', '', asTyped),
};
const filtering = { arguments: [{ name: '[id...]', help: '' }], options };
const said = (word: string | undefined, command: Parameters<typeof withFlags>[1] = filtering) =>
  withFlags(new NotFoundError('Not here.', programs, word), command, programs).message;

test.each([
  ['illinois', 'Not here. For the state Illinois: --state IL.'],
  ['IL', 'Not here. For the state Illinois: --state IL.'],
  ['Chicago', 'Not here. For the city in IL: --near "Chicago, IL".'],
  [
    'kansas city',
    'Not here. For the city in KS and MO: --near "Kansas City, KS" or --near "Kansas City, MO".',
  ],
  ['new england', 'Not here. For the Census division New England: --state CT,ME,MA,NH,RI,VT.'],
  ['midwest', 'Not here. For the region: resprog list midwest.'],
  ['ir', 'Not here. For IR integrated or IR independent: resprog list ir.'],
  ['dermatology', 'Not here.'],
  ['', 'Not here.'],
  [undefined, 'Not here.'],
])('%j: %s', (word, message) => expect(said(word)).toBe(message));

test('a command without the flag leads to the list, and one that takes no program says nothing', () => {
  expect(said('new england', { ...filtering, options: {} })).toBe(
    'Not here. For the Census division New England: resprog list "new england".',
  );
  expect(said('illinois', { options })).toBe('Not here.');
});

test('the candidates stay', () => {
  const { candidates } = withFlags(new NotFoundError('Not here.', programs, 'IL'), filtering, programs);
  expect(candidates).toBe(programs);
});
