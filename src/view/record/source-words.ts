// A source in a line, and the age of the sources of a record.
import { yearOf } from '../../domain/record/age.ts';
import type { Program, Source } from '../../schema/program.ts';

/** Title, age and address of a source in a line. */
export function sourceWords({ title, url, readOn, asOf }: Source): string {
  const shown = asOf === undefined ? 'page shows no year' : `as of ${asOf}`;
  return [title, `${shown}, read ${readOn}`, url].filter(part => part !== undefined).join(' · ');
}

/** "2019", "2019 to 2025", or undefined where no page shows a year. */
export function datedYears({ sources }: Program): string | undefined {
  const years = sources.flatMap(({ asOf }) => yearOf(asOf) ?? []).sort((a, b) => a - b);
  const [oldest, newest] = [years[0], years.at(-1)];
  if (oldest === undefined) return undefined;
  return oldest === newest ? String(oldest) : `${oldest} to ${newest}`;
}
