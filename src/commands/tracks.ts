// resprog tracks: what the four tracks are and how many programs offer each.
import { defineCommand } from '../cli/command.ts';
import { viewTracks } from '../view/record/tracks.ts';

export const tracks = defineCommand({
  examples: [
    { line: 'resprog tracks', meaning: 'years, certificates and a timeline' },
    { line: 'resprog tracks --json --fields track,yes,no,notRecorded', meaning: 'just the counts' },
  ],
  options: {},
  input: () => undefined,
  run: async (_, context) => viewTracks(await context.catalog()),
});
