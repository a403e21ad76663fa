// The registry of commands, in the order of the help.
import type { Command } from '../cli/command.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { contact } from './contact.ts';
import { coverage } from './coverage.ts';
import { diff } from './diff.ts';
import { list } from './list.ts';
import { match } from './match.ts';
import { questions } from './questions.ts';
import { routes } from './routes.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';
import { tracks } from './tracks.ts';
import { version } from './version.ts';

export const commands: readonly Command[] = [
  list,
  show,
  compare,
  contact,
  match,
  questions,
  routes,
  tracks,
  stats,
  coverage,
  sources,
  check,
  diff,
  schema,
  version,
];
