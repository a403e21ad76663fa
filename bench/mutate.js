// Mutation testing: changes the sources a little, one change at a time, and counts the changes that the tests of
// the same folder notice. `npm run mutate` takes the four folders below, `npm run mutate -- domain/match` one room;
// single files go with it: `npm run mutate -- domain/match/fit.ts`. The survivors and the tool's own report are in
// reports/mutation/.
import { existsSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

const folders = ['domain', 'schema', 'render', 'catalog'];
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** The folder of tests that belongs to a folder or file of src: its own one, or the nearest above it. */
function testsOf(part) {
  const folder = `test/${part}`;
  return existsSync(folder) ? folder : testsOf(part.slice(0, part.lastIndexOf('/')));
}

/** Runs the tool on one folder or file of src and returns its mutants; a mutant that is not covered has survived. */
async function mutate(part) {
  const report = `reports/mutation/${part.replaceAll('/', '-')}`;
  await new Stryker({
    // The build's entry runs before any test, which then reads what it wrote: no test can notice a change in it.
    mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`, '!src/catalog/build.ts'],
    testRunner: 'vitest-strict',
    plugins: ['@stryker-mutator/vitest-runner', './bench/mutate-runner.js'],
    vitest: { dir: testsOf(part) },
    reporters: ['progress', 'clear-text', 'json', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    // The sandbox needs no changed tsconfig.json, and the tool's own reader does not know TypeScript 7.
    tsconfigFile: 'none',
    tempDirName: 'reports/sandbox',
    ignorePatterns: ['/reports'],
    timeoutMS: 20_000,
  }).runMutationTest();
  return Object.values(JSON.parse(readFileSync(`${report}.json`, 'utf8')).files).flatMap(
    file => file.mutants,
  );
}

for (const part of process.argv.length > 2 ? process.argv.slice(2) : folders) {
  const mutants = await mutate(part);
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const survived = mutants.filter(({ status }) => missed.has(status)).length;
  const score = (100 * killed) / (killed + survived);
  console.log(`${part}: ${score.toFixed(1)} % of ${killed + survived} changes noticed, ${survived} not`);
}
