// resprog tracks: what the four tracks are and how many programs offer each.
import { defineCommand } from '../cli/command.ts';
import { parseKeys } from '../cli/parse.ts';
import { trackColumns, viewTracks } from '../view/record/tracks.ts';

export const tracks = defineCommand({
  name: 'tracks',
  summary: 'Explain the four tracks and count who offers them',
  examples: [
    { line: 'resprog tracks', meaning: 'years, certificates and a timeline' },
    { line: 'resprog tracks --json --fields track,yes,no,notPublished', meaning: 'just the counts' },
  ],
  options: {},
  input: (_, { fields }) => parseKeys(fields, trackColumns),
  run: async (keys, context) => viewTracks(await context.catalog(), keys),
});
