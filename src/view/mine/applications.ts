// How the applications of a list were counted, in words.
import type { CountedApplications } from '../../domain/mine/applications.ts';
import { plural } from '../words.ts';

export const applicationNotes = ({ counts, unknown, considered }: CountedApplications): readonly string[] => [
  Object.keys(counts).length === 0
    ? 'Nothing on your list can be counted; resprog star ID puts a program on it.'
    : 'Counted for each program of your list: the tracks that you apply to (mark --tracks), else DR and IR integrated where offered.',
  ...(considered.length === 0
    ? []
    : [`${plural(considered.length, 'program')} of these without a status, or only considered.`]),
  ...(unknown.length === 0
    ? []
    : [`Not counted, because no track is recorded: ${unknown.join(', ')}; mark ID --tracks dr says one.`]),
];
