import { expect, test } from 'vitest';
import { repeatWords } from '../../../src/cli/match/repeat.ts';

test.each([
  [{}, '--no-input'],
  [
    { goal: 'interventional', tracks: ['irIntegrated', 'dr'] },
    '--goal interventional --track ir-integrated,dr --no-input',
  ],
  [
    { where: 'near', near: "Coeur d'Alene, ID", within: 200 },
    "--near Coeur d'Alene, ID --within 200 --no-input",
  ],
  [{ where: 'any', states: [] }, '--no-input'],
  [{ goal: 'diagnostic', tracks: ['dr'] }, '--goal diagnostic --track dr --no-input'],
  [{ goal: 'diagnostic', tracks: 'any' }, '--goal diagnostic --prefer tracks=any --no-input'],
  [
    { goal: 'diagnostic', tracks: 'unsure', classSize: 'small' },
    '--goal diagnostic --prefer classSize=small,tracks=any --no-input',
  ],
  [{ goal: 'undecided', tracks: 'any' }, '--goal undecided --no-input'],
  [{ where: 'states', states: ['MO', 'IL'] }, '--state MO,IL --no-input'],
  [{ img: true, visa: 'H-1B', clinicalYear: 'must' }, '--visa H-1B --img --clinical-year must --no-input'],
  [{ img: false, visa: 'none', clinicalYear: 'any' }, '--no-input'],
  [{ importance: { salary: 1, airp: 4 } }, '--importance airp=4 --no-input'],
  [{ must: ['airp', 'location'] }, '--must airp,location --no-input'],
  [
    { classSize: 'small', callModel: ['mixed', 'home-call'], setting: 'any' },
    '--prefer classSize=small,callModel=mixed+home-call --no-input',
  ],
] as const)('%j', (answers, expected) => {
  expect(repeatWords(answers).join(' ')).toBe(expected);
});

test('limits of age are part of the line', () => {
  expect(repeatWords({ img: true }, { maxAge: 4, onlyDated: true }).join(' ')).toBe(
    '--img --max-age 4 --dated --no-input',
  );
  expect(repeatWords({ img: true }, { maxAge: 0, onlyDated: false }).join(' ')).toBe(
    '--img --max-age 0 --no-input',
  );
});

test('more words are part of the line', () => {
  expect(repeatWords({ img: true }, { maxAge: 4 }, ['--mine', '--tag', 'big city']).join(' ')).toBe(
    '--img --max-age 4 --mine --tag big city --no-input',
  );
});
