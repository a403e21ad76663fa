// GitHub Markdown: tables, headings and lists, for pull requests and notes.
import {
  type Block,
  type CardBlock,
  type ContentsEntry,
  inOrder,
  isFactCell,
  type TableBlock,
} from '../view/blocks.ts';
import type { Report } from '../view/report.ts';
import { countAges, marksFor } from './age-marks.ts';
import { alignmentOf, blockSigns, documentWording, tableWords } from './cells.ts';
import type { Rendered, Style } from './format.ts';
import { type CellWords, formatCell } from './format-cell.ts';
import { heatmapTable } from './heatmap.ts';
import { legend } from './legend.ts';
import { spanWords } from './timeline.ts';

/** The legend is part of the text, because a file keeps no notes. */
export function renderMarkdown({ blocks }: Report, style: Style): Rendered {
  const drawn = blocks();
  const ages = countAges(drawn);
  const marks = marksFor(ages);
  const worded = inOrder(drawn).map(({ block, depth }) => ({
    block,
    words: documentWording(block, { years: style.years, marks }),
    title: headingOf(depth),
  }));
  const text = worded.map(each => `${linesOf(each).join('\n')}\n`).join('\n');
  const signs = new Set(worded.flatMap(({ block, words }) => blockSigns(block, words)));
  const explained = legend(signs, ages, true).map(line => `\n${line}\n`);
  return { text: [text, ...explained].join(''), notes: [] };
}

/** Writes a heading at its depth in the document; Markdown has six levels, and the sections of a card are one below. */
type Heading = (text: string, below?: number) => string;

const headingOf =
  (depth: number): Heading =>
  (text, below = 0) =>
    `${'#'.repeat(Math.min(6, depth + below + 2))} ${escapeMarkdown(text)}`;

interface Worded<Shown extends Block> {
  readonly block: Shown;
  readonly words: CellWords;
  readonly title: Heading;
}

function linesOf({ block, words, title }: Worded<Block>): readonly string[] {
  switch (block.type) {
    case 'table':
      return tableLines({ block, words, title });
    case 'heatmap':
      return tableLines({ block: heatmapTable(block), words, title });
    case 'card':
      return cardLines({ block, words, title });
    case 'timeline':
      return [
        title(block.title),
        '',
        ...block.rows.map(
          ({ label, spans }) => `- ${escapeMarkdown(label)}: ${spans.map(spanWords).join(', ')}`,
        ),
      ];
    case 'bars':
      return [
        title(block.title),
        '',
        ...block.rows.map(
          ({ label, numbers }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(numbers.join(' · '))}`,
        ),
      ];
    case 'map':
      // The table of states that follows says the same.
      return [title(block.title), '', escapeMarkdown(block.description)];
    case 'text':
      return block.verbatim === true ? fenced(block.lines) : textLines(block.lines);
    case 'part':
      return [title(block.title)];
    case 'contents':
      return [title(block.title), '', ...contentsLines(block.entries)];
  }
}

const contentsLines = (entries: readonly ContentsEntry[], indent = ''): readonly string[] =>
  entries.flatMap(({ title, entries: inner }) => [
    `${indent}- ${escapeStart(escapeMarkdown(title))}`,
    ...contentsLines(inner, `${indent}  `),
  ]);

function tableLines({ block, words, title }: Worded<TableBlock>): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const heading = block.title === undefined ? [] : [title(block.title), ''];
  const rule = block.columns.map((_, column) => (alignmentOf(block, column) === 'right' ? '---:' : '---'));
  return [
    ...heading,
    row(block.columns.map(column => column.title)),
    `| ${rule.join(' | ')} |`,
    ...tableWords(block, words).flatMap((cells, index) => {
      const group = block.headings?.get(index);
      return group === undefined ? [row(cells)] : [headingRow(group, cells.length), row(cells)];
    }),
  ];
}

/** A table of Markdown has no headings between its rows, so one is a row of its own, in bold where the names of fields stand. */
function headingRow(heading: string, columns: number): string {
  const at = Math.min(1, columns - 1);
  const cells = Array.from({ length: columns }, (_, column) =>
    column === at ? `**${escapeMarkdown(heading)}**` : '',
  );
  return `| ${cells.join(' | ')} |`;
}

function cardLines({ block, words, title }: Worded<CardBlock>): readonly string[] {
  const { subtitle, sections } = block;
  const lines = [title(block.title)];
  if (subtitle !== undefined) lines.push('', escapeStart(escapeMarkdown(subtitle)));
  for (const section of sections) {
    if (section.entries.length === 0) continue;
    lines.push('', ...(section.title === '' ? [] : [title(section.title, 1), '']));
    for (const { label, cell, kind, unit } of section.entries) {
      const fact = cell !== null && isFactCell(cell) ? cell : undefined;
      const source = fact?.source === undefined ? '' : ` [${fact.source}]`;
      const value = escapeStart(escapeMarkdown(`${formatCell(cell, kind, words, unit)}${source}`));
      lines.push(markdownItem(label, value));
    }
  }
  return lines;
}

/** Lines of a paragraph, which Markdown would join, with a break between them. */
const textLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    return `${escapeStart(escapeMarkdown(line.trim()))}${line.trim() === '' || next === '' ? '' : '  '}`;
  });

/** A block of code, whose fence is longer than any in it. */
function fenced(lines: readonly string[]): readonly string[] {
  const longest = Math.max(2, ...lines.map(line => /^ *(`*)/u.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence];
}

/** An entry labeled with a number is one of a numbered list. */
function markdownItem(label: string, value: string): string {
  if (/^\d+\.$/u.test(label)) return `${label} ${value}`;
  return label === '' ? `- ${value}` : `- **${escapeMarkdown(label)}**: ${value}`;
}

/**
 * Marks that Markdown or HTML would take for its own. A web address stays as it is but for what would end a cell or be
 * read as the name of a character, which is percent-encoded; one that touches other text or holds marks stands in angle brackets,
 * because an address without them ends only at a blank, and takes in the marks that should keep the rest harmless.
 */
const escapeMarkdown = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>[\]`\\]+)/iu)
    .map((part, index, parts) => {
      if (index % 2 === 0) return escapeMarks(part);
      const address = part.replace(/\|/gu, '%7C').replace(/(&#?\w+);/gu, '$1%3B');
      const touches = /\S$/u.test(parts[index - 1] ?? '') || /^\S/u.test(parts[index + 1] ?? '');
      return touches || /[*~]|^\w+:\/\/[^/]*_/u.test(address) ? `<${address}>` : address;
    })
    .join('');

/** The dot keeps a name of a host from becoming an address, which takes in the marks behind it. */
const escapeMarks = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]|&(?=#?\w+;)|(?<=www)\./giu, match => `\\${match}`);

/** What at the start of a line or of a list's entry would begin a list, a rule, a heading or a table. */
const escapeStart = (text: string): string =>
  text
    .replace(/^(-(?=[-:\s]|$)|\+(?=\s|$)|=|:(?=-))/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
