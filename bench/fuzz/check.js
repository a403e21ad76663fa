// What must hold of every run, whatever was asked: known exit codes, no stack, valid output, nothing that a terminal obeys.

import { parse } from 'parse5';

/**
 * @typedef {object} Ran
 * @property {number | null} code
 * @property {string} stdout
 * @property {string} stderr
 * @property {string | undefined} format of what was asked; undefined for help and for words that were not understood
 * @property {string} [input] everything that was given: what stands in it may come back
 * @property {boolean} [colored] color was asked for
 * @property {boolean} [rawCsv] cells may begin as formulas do
 * @property {ReadonlySet<number | null>} codes exit codes that are no defect
 */

/** What is wrong, each as "kind: details"; the kind alone tells two defects apart. @param {Ran} ran */
export const problemsOf = ran => [...streamProblems(ran), ...textProblems(ran.stdout, ran)];

/** An error that fills more than some screens is not read; the words typed may be as long as they like. */
const longest = 20_000;

/** @param {Ran} ran */
function* streamProblems({ code, stdout, stderr, input = '', colored = false, codes }) {
  if (!codes.has(code)) yield `exit code: ${code}`;
  if ((code === 2 || code === 3) && stdout !== '') yield `output beside an error: ${start(stdout)}`;
  if (code !== 0 && code !== null && stdout === '' && stderr === '') yield 'silence: an error without a word';
  if (code !== 0 && stderr.length > longest) yield `long message: ${stderr.length} characters`;
  for (const [name, text] of Object.entries({ stdout, stderr })) {
    const trace =
      /^ {4}at .*(?::\d+:\d+\)?|<anonymous>\)?)$|node:internal.*|\b(?:Type|Range|Reference)Error\b.*/mu.exec(
        text,
      )?.[0];
    if (trace !== undefined && !input.includes(trace)) yield `stack on ${name}: ${start(trace)}`;
  }
  yield* slips('stderr', stderr, input);
  yield* active('stderr', colored ? withoutColor(stderr) : stderr);
}

/** What is wrong with a result, on stdout or in a file. @param {string} text @param {Partial<Ran>} ran */
export function* textProblems(text, { format = 'table', input = '', colored = false, rawCsv = false }) {
  if (text === '') return;
  const plain = format === 'table' && colored ? withoutColor(text) : text;
  yield* active(format, harmlessIn(plain, format));
  if (format !== 'json' && format !== 'ndjson') yield* slips(format, text, input);
  try {
    const rows = validators[format]?.(text);
    if (!rawCsv && (format === 'csv' || format === 'tsv')) yield* formulas(rows);
  } catch (error) {
    yield `not valid ${format}: ${error.message}`;
  }
}

const start = text => JSON.stringify(text.slice(0, 200));

/** Words that a program prints when it has forgotten something; YAML has numbers that are none, too. */
function* slips(where, text, input) {
  const slip = /\b(?:undefined|NaN|Infinity)\b|\[object \w+\]/u.exec(text);
  if (slip === null || input.includes(slip[0])) return;
  if (/^[NI]/u.test(slip[0]) && /\.nan|\.inf|e\+?\d{3}/iu.test(input)) return;
  yield `slip on ${where}: ${start(text.slice(Math.max(0, slip.index - 60)))}`;
}

const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/u;

function* active(where, text) {
  const found = obeyed.exec(text);
  if (found !== null)
    yield `active character on ${where}: ${start(text.slice(Math.max(0, found.index - 40), found.index + 40))}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors begin with one
const withoutColor = text => text.replace(/\u001B\[[\d;]*m/gu, '');

/** The text without the control characters that its format is made of. */
function harmlessIn(text, format) {
  if (format === 'tsv') return text.replace(/\t/gu, ' ');
  if (format === 'csv') return text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');
  return format === 'vcard' || format === 'ics' ? text.replace(/\r\n/gu, '\n') : text;
}

/** Cells that a spreadsheet would run; a number begins with a sign, too. */
function* formulas(rows) {
  const cell = rows.flat().find(each => /^[=+\-@]/u.test(each) && Number.isNaN(Number(each)));
  if (cell !== undefined) yield `formula: ${start(cell)}`;
}

/** Each throws where the text is not valid; those of tables give their rows. */
const validators = {
  json: text => JSON.parse(text),
  ndjson: text => {
    if (!text.endsWith('\n')) throw new Error('the last line does not end');
    for (const line of text.slice(0, -1).split('\n')) JSON.parse(line);
  },
  csv: text => requireTable(parseDelimited(text.replace(/^\uFEFF/u, ''), ',')),
  tsv: text => requireTable(parseDelimited(text, '\t')),
  markdown: text => {
    for (const table of text.split(/\n(?!\|)/u).map(part => part.split('\n').filter(line => line[0] === '|')))
      requireTable(table.map(line => line.split(/(?<!\\)(?:\\\\)*\|/u)));
  },
  html: text => {
    parse(text, {
      onParseError: ({ code, startLine }) => {
        throw new Error(`${code} in line ${startLine}`);
      },
    });
  },
  vcard: requireCards,
  ics: requireCalendar,
  svg: requireElements,
};

function requireTable(rows) {
  const widths = [...new Set(rows.map(row => row.length))];
  if (widths.length > 1) throw new Error(`rows of ${widths.join(' and ')} columns`);
  return rows;
}

/** RFC 4180, strictly: quotes only around a whole cell, doubled inside. */
function parseDelimited(text, delimiter) {
  const rows = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r?\\n|$)`, 'yu');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`a stray quote at ${start(text.slice(at, at + 60))}`);
    rows.at(-1).push(match[1] ?? match[2]);
    if (match[3] === '') throw new Error('the last line does not end');
    if (match[3] !== delimiter) rows.push([]);
    else if (cell.lastIndex === text.length) throw new Error('the last line does not end');
  }
  return rows.slice(0, -1);
}

/** The unfolded lines of a vCard or a calendar. */
function contentLines(text) {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = text.slice(0, -2).split('\r\n');
  const wrong = lines.find(line => Buffer.byteLength(line) > 75 || /[\r\n]/u.test(line));
  if (wrong !== undefined) throw new Error(`a line too long or broken: ${start(wrong)}`);
  return text.slice(0, -2).replace(/\r\n /gu, '').split('\r\n');
}

function requireCards(text) {
  const card = /^BEGIN:VCARD\n(?:(?!BEGIN:|END:)[A-Z]+(?:;[A-Z]+=[A-Z,]+)*:.*\n)+END:VCARD\n/u;
  let rest = `${contentLines(text).join('\n')}\n`;
  while (rest !== '') {
    if (!card.test(rest)) throw new Error(`no card: ${start(rest)}`);
    rest = rest.replace(card, '');
  }
}

/** One calendar of parts that each end where they should. */
function requireCalendar(text) {
  const open = [];
  const outer = [];
  for (const line of contentLines(text)) {
    const [, mark, value] = /^([A-Z-]+)(?:;[A-Z-]+=[^:]+)*:(.*)$/u.exec(line) ?? [];
    if (mark === undefined) throw new Error(`no property: ${start(line)}`);
    if (open.length === 0) outer.push(line);
    if (mark === 'BEGIN') open.push(value);
    if (mark === 'END' && open.pop() !== value) throw new Error(`a stray end: ${start(line)}`);
  }
  if (open.length > 0) throw new Error(`no end of ${start(open.at(-1))}`);
  if (outer.join() !== 'BEGIN:VCALENDAR') throw new Error(`beside the calendar: ${start(outer.join())}`);
}

/** One element of elements that each end where they should, with quoted attributes and no stray mark. */
function requireElements(text) {
  const open = [];
  let count = 0;
  const rest = text.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/gu,
    (_, close, name, __, single) => {
      if (open.length === 0) count += 1;
      if (close === '' && single === '') open.push(name);
      else if (close !== '' && open.pop() !== name) throw new Error(`a stray end: ${start(name)}`);
      return '';
    },
  );
  if (open.length > 0 || count !== 1) throw new Error('not one whole element');
  const stray = /<|&(?!(?:amp|lt|gt|quot|#39);)/u.exec(rest);
  if (stray !== null) throw new Error(`a stray mark: ${start(rest.slice(stray.index))}`);
}
