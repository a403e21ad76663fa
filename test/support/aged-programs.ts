// Records whose facts differ in scope, age and department, for tests of what a command lets count.
import { makeProgram, makeSource, undatedSource } from './programs.ts';

/** Everything here is current and said of the whole program. */
const plain = makeProgram({
  id: 'plain',
  tracks: { dr: { positionsPerYear: 6 } },
  application: { visas: ['J-1'] },
});
/** The visa line speaks of IR integrated only. */
const scoped = makeProgram({
  id: 'scoped',
  tracks: { dr: { positionsPerYear: 4 }, irIntegrated: {} },
  application: { visas: ['J-1'] },
  scopes: { 'application.visas': ['irIntegrated'] },
});
/** Class size and visa line are of 2018. */
const old = makeProgram({
  id: 'old',
  tracks: { dr: { positionsPerYear: 9 } },
  application: { visas: ['J-1'] },
  sources: [makeSource({ asOf: '2018', facts: ['tracks', 'application'] })],
});
/** The visa line is another department's. */
const borrowed = makeProgram({
  id: 'borrowed',
  tracks: { dr: {} },
  application: { visas: ['J-1'] },
  notes: { 'application.visas': "from the surgery department's page" },
  sources: [makeSource(), makeSource({ department: 'other', facts: ['application'] })],
});
/** No page shows a year. */
const timeless = makeProgram({
  id: 'timeless',
  tracks: { dr: { positionsPerYear: 2 } },
  application: { visas: ['J-1'] },
  sources: [undatedSource({ facts: ['tracks', 'application'] })],
});

export const agedPrograms = [plain, scoped, old, borrowed, timeless];
