// The schema of an applicant's own list: what a program is to them, and the rank order list.
import * as v from 'valibot';
import { matchTracks, signals, statuses } from './choices.ts';
import { maxNameLength, maxNotesLength, ratingNamePattern } from './list-limits.ts';
import { idPattern, listedCodePattern, seasonYears } from './names.ts';
import { between, type DeepReadonly, day, list, matching, text, whole } from './values.ts';
import { parseWhen } from './when.ts';

/** The format that this version reads and writes; a list that names none is of the first one. */
export const listVersion = 1;

const described = <const S extends v.GenericSchema>(title: string, help: string, schema: S) =>
  v.pipe(schema, v.title(title), v.description(help));

const optional = <const S extends v.GenericSchema>(title: string, help: string, schema: S) =>
  v.exactOptional(described(title, help, schema));

const programId = () => matching(idPattern, 'the id of a program, such as slu');

/** A name that `--rate NAME=N` can say. */
const ratingName = () => matching(ratingNamePattern, 'a name of up to 40 letters without = and ,');

const notes = () => v.pipe(v.string(), v.maxLength(maxNotesLength, 'at most 20,000 characters'));

const mark = v.strictObject({
  tracks: optional(
    'Tracks',
    'What I apply to there; absent: all that it offers.',
    list(v.picklist(matchTracks)),
  ),
  status: optional('Status', 'How far my application is.', v.picklist(statuses)),
  signal: optional('Signal', 'The program signal that I send.', v.picklist(signals)),
  interview: optional(
    'Interview',
    'Day and time of my interview, at the city of the program unless a zone is written: 2026-12-03 13:00.',
    v.pipe(
      text(60),
      v.check(
        each => 'day' in parseWhen(each),
        'a day, or a day and a time: 2026-12-03 13:00, with ET or another zone behind it',
      ),
    ),
  ),
  deadline: optional('Deadline', 'The day until which I have to apply there: 2026-09-30.', day()),
  ratings: optional(
    'Ratings',
    'What I think of it, from 1 to 5; the names are mine.',
    v.record(ratingName(), between(1, 5)),
  ),
  tags: optional('Tags', 'Words of mine, to filter by.', list(text(maxNameLength))),
  notes: optional('Notes', 'What I want to remember.', notes()),
});

const weight = () => between(0, 100);

/** A pattern without its ends, to stand in another one. */
const inner = ({ source }: RegExp): string => source.slice(1, -1);

const entryPattern = new RegExp(
  `^${inner(idPattern)}/(?:${matchTracks.join('|')})(?:/${inner(listedCodePattern)})?$`,
  'u',
);

const entry = () =>
  matching(
    entryPattern,
    `ID/TRACK such as slu/dr, with the code behind it where the track has several; tracks: ${matchTracks.join(', ')}`,
  );

/** Strict, so that a misspelled key is an error; every key may be missing. */
export const myListSchema = v.strictObject({
  version: optional('Format', 'The version of this format.', v.literal(listVersion)),
  season: optional(
    'Season',
    'The year of the Match: 2027 for positions that begin in July 2027.',
    whole(seasonYears.first, seasonYears.last),
  ),
  answers: optional(
    'Answers',
    'File with my answers to resprog match, seen from the folder of this list; the fit is worked out with them.',
    text(),
  ),
  weights: optional(
    'Weights',
    'How much each of my ratings counts in their mean; 1 unless it is named here.',
    v.record(ratingName(), weight()),
  ),
  programs: optional('Programs', 'My programs by their ids.', v.record(programId(), v.nullable(mark))),
  rank: optional('Rank order list', 'What I rank, the best first: ID/TRACK.', v.array(entry())),
  supplemental: optional(
    'Supplemental lists',
    'Where I do the clinical year before an advanced position, a line each, in my own words.',
    v.array(text()),
  ),
});

/** The list as its file says it. */
export type ListFile = DeepReadonly<v.InferOutput<typeof myListSchema>>;

/** What a program is to the applicant; a missing key was not said. */
export type Mark = DeepReadonly<v.InferOutput<typeof mark>>;
