// Changes records of the user's by statements: finds the file, says in it what is new, and checks it; nothing is written here.
import { join } from 'node:path';
import { amend } from '../domain/record/amend.ts';
import { type Catalog, type CatalogRequest, createCatalog } from '../domain/record/catalog.ts';
import { amendWhole, combinePatches, type Edited, type Editing } from '../domain/record/edit-patch.ts';
import { isError, type Problem } from '../domain/record/problem.ts';
import { clip } from '../domain/record/text.ts';
import type { Patch } from '../schema/patch.ts';
import type { Program } from '../schema/program.ts';
import { applyPatches, type PlacedPatch } from './apply-patches.ts';
import { CatalogError } from './catalog-error.ts';
import { checkText } from './check-text.ts';
import { isSeason } from './data-format.ts';
import { editText, type Layout } from './edit-text.ts';
import { disk, type FileSystem } from './file-system.ts';
import { isYaml } from './find-files.ts';
import { loadCatalog, requireSound } from './load.ts';
import { type ParsedPatch, type ParsedRecord, parseRecord } from './parse-record.ts';
import { type DataFile, readDataFolder } from './read-folder.ts';
import { quickProgram, readProgram } from './read-program.ts';
import { schemaWords } from './schema-problems.ts';
import { schemaLines } from './schema-reference.ts';

/** Nothing is said beside a mistake: a file that is left out may hold what would be overruled. */
const fixFirst = 'Fix them first; nothing is written beside records that cannot be used.';

/** A file that may be changed, and what it holds. */
interface Holding {
  readonly file: DataFile;
  readonly held: ParsedRecord | ParsedPatch;
}

/**
 * Opens the one file, or else the last folder of the request, in which there may be nothing yet. Throws CatalogError for
 * what holds an error, so that no mistake is carried on.
 */
export async function openEditing(
  request: CatalogRequest,
  named: string | undefined,
  machine: FileSystem = disk,
): Promise<Editing> {
  const target = named ?? request.folders.at(-1) ?? '.';
  const folders = named === undefined ? request.folders.slice(0, -1) : request.folders;
  const { catalog: rest } = await loadCatalog({ ...request, folders }, machine.readStdin);
  const found = await machine.stat(target).catch(() => undefined);
  const isFolder = found?.isDirectory() === true;
  const mayGrow = named === undefined && (isFolder || found === undefined);
  if (found === undefined && !(named === undefined && isYaml(target)))
    throw new CatalogError(
      `There is no ${named === undefined ? 'folder' : 'file'} ${clip(target)}; make it first.`,
    );
  const leadsNowhere =
    found === undefined && (await machine.lstat(target).catch(() => undefined)) !== undefined;
  if (leadsNowhere)
    throw new CatalogError(`${clip(target)} is a link that leads nowhere; take it away, or name a file.`);
  const { files, links } = found === undefined ? nothing : await readFiles(target, machine);
  const records = files.filter(({ text }) => !isSeason(text));
  const holdings = records.map(file => ({ file, parsed: parseRecord(file.text, file.file) }));
  const sound: Holding[] = [];
  const problems: Problem[] = [];
  for (const { file, parsed } of holdings) {
    if ('problems' in parsed) problems.push(...parsed.problems);
    else sound.push({ file, held: parsed });
  }
  requireSound(target, problems, fixFirst);
  // A named file may lie in one of the folders, and what it says is in the catalog then.
  const unpatched = named === undefined ? [] : rest.unamended.values();
  const own = sound.flatMap(({ held }) => ('program' in held ? [held.program] : []));
  const base = new Map([...rest.programs, ...unpatched, ...own].map(program => [program.id, program]));
  const patches = sound.flatMap(({ file, held }): PlacedPatch[] =>
    'patch' in held ? [{ ...held, relative: file.relative }] : [],
  );
  const { today } = request;
  const applied = applyPatches(patches, base.values(), { today, errorsOnly: true });
  requireSound(target, applied.problems, fixFirst);
  const results = applied.amended.map(({ after }) => after);
  const catalog = createCatalog([...rest.programs, ...own, ...results]);
  return {
    catalog,
    draft: patch => {
      const holdings = sound.filter(({ held }) => idOf(held) === patch.amends);
      // What a patch says counts more than a record, and the last one most.
      const holding = holdings.findLast(({ held }) => 'patch' in held) ?? holdings.at(-1);
      if (!mayGrow && holding === undefined)
        throw new CatalogError(
          `${clip(target)} holds ${sound.map(({ held }) => idOf(held)).join(', ')}, and not ${patch.amends}.`,
        );
      const path = holding?.file.file ?? (isFolder ? join(target, `${patch.amends}.yaml`) : target);
      if (links.has(path))
        throw new CatalogError(
          `${clip(path)} is a link, which was not read; name the file to which it leads, or take the link away.`,
        );
      const ofRecord = patches.filter(each => each.patch.amends === patch.amends);
      return draftOf(patch, { path, holding, base, patches: ofRecord, catalog, today });
    },
  };
}

interface FilesRead {
  readonly files: readonly DataFile[];
  /** Paths of links, behind which nothing was read. */
  readonly links: ReadonlySet<string>;
}

const nothing: FilesRead = { files: [], links: new Set() };

/** A folder in which there is nothing yet is no mistake. */
async function readFiles(target: string, machine: FileSystem): Promise<FilesRead> {
  const { files, problems } = await readDataFolder(target, machine);
  requireSound(target, problems.filter(isError), fixFirst);
  const other = files.find(({ format }) => format !== 'yaml');
  if (other !== undefined)
    throw new CatalogError(`${clip(other.file)} is JSON; only YAML can be changed in its lines.`);
  const links = problems.filter(({ code }) => code === 'file/link').map(({ file }) => file);
  return { files, links: new Set(links) };
}

const idOf = (held: ParsedRecord | ParsedPatch): string =>
  'patch' in held ? held.patch.amends : held.program.id;

interface Place {
  readonly path: string;
  readonly holding: Holding | undefined;
  readonly base: ReadonlyMap<string, Program>;
  /** Those of the record, of which the last one is changed. */
  readonly patches: readonly PlacedPatch[];
  readonly catalog: Catalog;
  readonly today: string;
}

function draftOf(data: { readonly amends: string }, place: Place): Edited {
  const { path, holding, base, patches, catalog, today } = place;
  const before = catalog.byId.get(data.amends);
  const original = base.get(data.amends);
  if (before === undefined || original === undefined) throw new Error(`There is a record ${data.amends}`);
  const read = readProgram(data);
  const replaces = holding?.file.text;
  const old = replaces ?? '';
  if ('issues' in read)
    return {
      path,
      text: old,
      replaces,
      before,
      after: undefined,
      problems: schemaWords(read.issues, read.schema),
    };
  if (!('patch' in read)) throw new Error('What amends a record is a patch');
  const earlier = patches.filter(({ file }) => file !== path);
  const underlying = earlier.reduce((program, each) => amend(program, each.patch), original);
  const content = contentOf(read.patch, holding?.held, underlying);
  if (old !== '' && Object.keys(content).every(key => key === 'amends'))
    throw new CatalogError(
      `${clip(path)} would say nothing more, and is left as it is; delete it, and the record is as it was.`,
    );
  const text = editText(old === '' ? newText(path, original) : old, content, layout);
  const { problems, program: after } = checkText(text, path, today, { others: base.values(), patches });
  return { path, text, replaces, before, after, problems };
}

/** What the file is to say; the keys are in the order of the schema. */
function contentOf(
  patch: Patch,
  held: ParsedRecord | ParsedPatch | undefined,
  original: Program,
): { readonly [key: string]: unknown } {
  if (held !== undefined && 'program' in held) {
    const after = amendWhole(held.program, patch);
    return { ...(quickProgram(after) ?? after) };
  }
  const combined = combinePatches(held?.patch ?? { amends: original.id }, patch, original);
  const ordered = readProgram(combined);
  return { ...('patch' in ordered ? ordered.patch : combined) };
}

const newText = (path: string, { name }: Program): string =>
  [
    ...schemaLines('patch', path),
    `# What is said otherwise of ${name.replace(/\s+/gu, ' ')}, each fact with its page; "resprog check FILE" checks it.`,
    '',
  ].join('\n');

/** What stands in one line; sections, contacts and pages stand below each other. */
const inOneLine = new Set([
  ...['dr', 'irIntegrated', 'irIndependent', 'esir', 'volume', 'faculty', 'call', 'rotations', 'pediatrics'],
  ...[
    'research',
    'conference',
    'education',
    'benefits',
    'application',
    'contacts[]',
    'highlights[]',
    'facts',
  ],
]);
const layout: Layout = { inOneLine, inOrder: true };
