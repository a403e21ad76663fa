import { expect, test } from 'vitest';
import { applicationsOf } from '../../../src/domain/mine/applications.ts';
import { listOfFile } from '../../../src/domain/mine/list.ts';
import { createCatalog } from '../../../src/domain/record/catalog.ts';
import { programOf } from '../../support/match-programs.ts';

const catalog = createCatalog([
  programOf('slu', { tracks: { dr: {}, irIntegrated: {}, esir: {} } }),
  programOf('mir', { tracks: { dr: {}, irIntegrated: { offered: false } } }),
]);

test('one application a track: those that the list names, else all that are offered', () => {
  const list = listOfFile({
    programs: {
      slu: { status: 'applied' },
      mir: null,
      own: { tracks: ['ir-independent'], status: 'considering' },
      gone: { status: 'applied' },
    },
  });
  expect(applicationsOf(list, catalog)).toEqual({
    counts: { dr: 2, irIntegrated: 1, irIndependent: 1 },
    unknown: ['gone'],
    considered: ['mir', 'own'],
  });
});

test('the independent residency counts only where the list names it', () => {
  const both = createCatalog([programOf('both', { tracks: { dr: {}, irIndependent: {} } })]);
  expect(applicationsOf(listOfFile({ programs: { both: null } }), both).counts).toEqual({ dr: 1 });
});

test('what is not applied to is not there', () => {
  const list = listOfFile({ programs: { slu: { tracks: ['dr'] } } });
  expect(applicationsOf(list, catalog).counts).toEqual({ dr: 1 });
  expect(applicationsOf(listOfFile({}), catalog).counts).toEqual({});
  const unknown = listOfFile({ programs: { gone: null } });
  expect(applicationsOf(unknown, catalog)).toEqual({ counts: {}, unknown: ['gone'], considered: [] });
});
