// Reads the figures of all seasons, validates each file and applies the rules; all problems of all files in one run.
import type { Problem } from '../../domain/record/problem.ts';
import type { SeasonFile } from '../../schema/season.ts';
import { placed } from '../file-problem.ts';
import { readDataFolder } from '../read-folder.ts';
import { parseSeason } from './parse-season.ts';
import { seasonRules } from './rules.ts';

export interface SeasonContents {
  /** The files that fit the schema, also where a rule finds fault with them. */
  readonly seasons: readonly SeasonFile[];
  readonly problems: readonly Problem[];
}

/** Checks a folder or a single file; `today` is YYYY-MM-DD. Throws CatalogError where there is nothing to read. */
export async function checkSeasons(folder: string, today: string): Promise<SeasonContents> {
  const { files, problems } = await readDataFolder(folder);
  const checked = files.map(({ text, file }) => checkSeasonText(text, file, today));
  return {
    seasons: checked.flatMap(({ seasons }) => seasons),
    problems: [...problems, ...checked.flatMap(each => each.problems)],
  };
}

/** Checks the text of one file; `file` is where it lies. */
export function checkSeasonText(text: string, file: string, today: string): SeasonContents {
  const parsed = parseSeason(text, file);
  if ('problems' in parsed) return { seasons: [], problems: parsed.problems };
  const found = seasonRules.flatMap(({ name, check }) =>
    [...check(parsed, today)].map(
      ({ path, message }): Problem => ({
        ...placed(file, `rule/${name}`, parsed.locate(path)),
        path,
        args: { message },
      }),
    ),
  );
  return { seasons: [parsed.content], problems: [...parsed.warnings, ...found] };
}
