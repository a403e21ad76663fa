// Command lines by the grammar of the program, then a little wrong.
import { Command as Declaration } from 'commander';
import fc from 'fast-check';
import { declareCommand } from '../../modules/cli/command.js';
import { declareOptions, readOptions } from '../../modules/cli/options.js';
import { parseOutput } from '../../modules/cli/output.js';
import { commandNames, loadCommandsFor } from '../../modules/commands/index.js';
import { argumentFor, commands, commonOptions, lists, numbers, oddText, one, valueFor } from './pools.js';

/** One option in one of the ways to write it. */
function optionWords(option) {
  const [, short] = /^(-[a-zA-Z]),/u.exec(option.flags) ?? [];
  const flags = [option.flags, option.opposite?.flags ?? option.flags].map(
    each => /--[a-z-]+/u.exec(each)?.[0],
  );
  if (option.kind === 'flag') return fc.oneof(one([...flags, short ?? flags[0]]).map(flag => [flag]));
  const [long] = flags;
  return fc
    .tuple(valueFor(option), fc.integer({ min: 0, max: 3 }))
    .map(([value, style]) =>
      style === 0
        ? [`${long}=${value}`]
        : style === 1 && short !== undefined
          ? [short + value]
          : [style === 2 && short !== undefined ? short : long, value],
    );
}

const someOf = (table, maxLength) => {
  const options = Object.values(table);
  return options.length === 0
    ? fc.constant([])
    : fc.array(fc.oneof(...options.map(optionWords)), { maxLength }).map(list => list.flat());
};

const commonWords = someOf(commonOptions, 3);

/** The words of a command as it wants them, without its name. */
const wordsOf = command =>
  fc
    .tuple(
      fc.tuple(...(command.arguments ?? []).map(argumentFor)).map(list => list.flat()),
      someOf(command.options, 5),
      commonWords,
    )
    .map(parts => parts.flat());

/** Those who ask nothing and need nothing, so that most lines of theirs give a result. */
const helped = { match: ['--no-input'] };

export const goodLine = fc.oneof(
  ...commands.map(command =>
    wordsOf(command).map(words => [command.name, ...(helped[command.name] ?? []), ...words]),
  ),
  commonWords,
  fc.tuple(fc.constant('help'), one(commandNames)),
);

const place = fc.nat({ max: 20 });
const anyFlag = one([
  ...new Set(
    [commonOptions, ...commands.map(({ options }) => options)].flatMap(table =>
      Object.values(table).map(({ flags }) => /--[a-z-]+/u.exec(flags)?.[0]),
    ),
  ),
  '-h',
  '-V',
  '-o',
]);
const stray = fc.oneof(oddText, one(numbers), anyFlag, one(commandNames));

/** One change of a line: a function of its words. */
const change = fc.oneof(
  place.map(at => words => words.toSpliced(at % (words.length + 1), 1)),
  place.map(at => words => words.toSpliced(at % (words.length + 1), 0, ...words.slice(at, at + 2))),
  fc.tuple(place, place).map(
    ([one, other]) =>
      words =>
        swapped(words, one, other),
  ),
  fc.tuple(place, stray).map(
    ([at, word]) =>
      words =>
        words.toSpliced(at % (words.length + 1), 1, word),
  ),
  fc.tuple(place, stray).map(
    ([at, word]) =>
      words =>
        words.toSpliced(at % (words.length + 1), 0, word),
  ),
  fc.tuple(place, oddText, fc.nat({ max: 30 })).map(
    ([at, text, offset]) =>
      words =>
        words.map((word, index) =>
          index === at % words.length ? word.slice(0, offset) + text + word.slice(offset) : word,
        ),
  ),
  fc.tuple(place, fc.boolean()).map(
    ([at, up]) =>
      words =>
        words.map((word, index) =>
          index === at % words.length ? (up ? word.toUpperCase() : word.slice(0, -1)) : word,
        ),
  ),
);

function swapped(words, one, other) {
  const copy = [...words];
  const [first, second] = [one % Math.max(1, words.length), other % Math.max(1, words.length)];
  [copy[first], copy[second]] = [words[second], words[first]];
  return copy.filter(word => word !== undefined);
}

/** Lines that name no path outside the working directory, and hold no NUL, which no process can be given. */
const kept = words =>
  words.map(word =>
    word
      .replaceAll('\0', '')
      .replace(/\.{2,}/gu, '.')
      .replace(/(?<![A-Za-z0-9_.:/])\/+|^-[A-Za-z]+\/+/gu, '')
      .replaceAll('\\', process.platform === 'win32' ? '' : '\\'),
  );

export const line = fc
  .tuple(goodLine, fc.oneof(fc.constant([]), fc.array(change, { maxLength: 3 })))
  .map(([words, changes]) => kept(changes.reduce((now, apply) => apply(now), words)));

export const environment = fc.record(
  {
    RESPROG_DATA: one(['own/own.yaml', 'own', '-', 'nothing', '']),
    RESPROG_LIST: one(lists.filter(each => each !== '')),
    RESPROG_DEBUG: one(['1', '0']),
    NO_COLOR: one(['1', '']),
    FORCE_COLOR: one(['0', '1', '3', 'true', 'false', '']),
    CLICOLOR: one(['0', '1']),
    CLICOLOR_FORCE: one(['0', '1']),
    COLUMNS: one(['0', '1', '-5', 'x', '80', '1000000']),
    TERM: one(['dumb', 'linux', 'xterm-256color', '']),
    LANG: one(['C', 'en_US.UTF-8', '\u202E']),
    TZ: one(['Pacific/Kiritimati', 'nowhere']),
  },
  { requiredKeys: [] },
);

/** Columns of a terminal, or a pipe. A line that could open a browser gets none. */
export const terminal = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  one([80, 20, 40, 120, 200, 0, 1, 2, 5, 100_000]),
);

/** How the program understands the output options of a line; undefined where it prints help or an error. */
export async function outputOf(words) {
  let understood;
  const root = new Declaration('resprog')
    .argument('[command]')
    .allowExcessArguments()
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .action((_, raw) => {
      understood = [raw, 'welcome'];
    });
  declareOptions(root, commonOptions);
  for (const command of await loadCommandsFor(words)) {
    const declaration = root.command(command.name).allowExcessArguments(false);
    declareCommand(declaration, command);
    declaration.action(() => {
      understood = [declaration.optsWithGlobals(), command.name];
    });
  }
  root.command('help').argument('[command]');
  try {
    root.parse([...words], { from: 'user' });
    const values = readOptions(commonOptions, understood[0]);
    const { color, rawCsv } = values;
    return { ...parseOutput(values, understood[1]), color, rawCsv, command: understood[1] };
  } catch {
    return undefined;
  }
}
