// The build entry: validates the shipped data and writes the snapshot, its size and ids, the seasons, the gazetteer and the map, or prints the problems and fails.
import { writeFile } from 'node:fs/promises';
import { createCatalog, sizeOf } from '../domain/record/catalog.ts';
import { localDay } from '../schema/local-day.ts';
import { describeProblem } from '../view/record/problems.ts';
import { drawOutlines } from './build-map.ts';
import { pickCities } from './build-places.ts';
import { checkFolder } from './check-folder.ts';
import { finalRecords } from './load.ts';
import {
  idsFile,
  mapFile,
  placesFile,
  seasonsFile,
  seasonsFolder,
  shippedFolder,
  sizeFile,
  snapshotFile,
} from './package-files.ts';
import { checkSeasons } from './seasons/check-seasons.ts';

const today = localDay(new Date());
const { records, amended, problems } = await checkFolder(shippedFolder, today);
const checked = await checkSeasons(seasonsFolder, today);
const errors = [...problems, ...checked.problems].filter(({ severity }) => severity === 'error');
for (const problem of errors) console.error(describeProblem(problem));
if (errors.length > 0) process.exitCode = 1;
else {
  const programs = finalRecords(records, amended);
  await writeFile(snapshotFile, asciiJson(programs));
  await writeFile(sizeFile, asciiJson(sizeOf(createCatalog(programs))));
  await writeFile(idsFile, asciiJson(programs.map(({ id, name }) => [id, name]).sort()));
  await writeFile(seasonsFile, asciiJson(checked.seasons));
  await writeFile(placesFile, asciiJson(pickCities()));
  await writeFile(mapFile, asciiJson(drawOutlines()));
}

/** JSON of ASCII letters alone is read in half of the time. */
function asciiJson(data: unknown): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data).replace(/[^\n -~]/g, escaped)}\n`;
}
