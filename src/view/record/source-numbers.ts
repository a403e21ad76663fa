// Sources as one numbered list, and the facts that cite it.
import type { Program, Source } from '../../schema/program.ts';
import { type Block, type Cell, isFactCell } from '../blocks.ts';
import { sourceEntry, sourceWords, storedCopyBlocks } from './source-words.ts';

/** Each page once, numbered from 1 in the order in which the sources come. */
export class SourceNumbers {
  readonly #sources: readonly Source[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(sources: readonly Source[]) {
    const byWords = new Map(sources.map(source => [sourceWords(source), source]));
    this.#sources = [...byWords.values()];
    this.#numbers = new Map([...byWords.keys()].map((words, index) => [words, index + 1]));
  }

  /** The number of a source; undefined for one that is not among them. */
  numberOf(source: Source): number | undefined {
    return this.#numbers.get(sourceWords(source));
  }

  /** A cell that cites a source of a record by its number there, with the number here. */
  cite({ sources }: Pick<Program, 'sources'>, cell: Cell): Cell {
    if (cell === null || !isFactCell(cell) || cell.source === undefined) return cell;
    const source = sources[cell.source - 1];
    return { ...cell, source: source && this.numberOf(source) };
  }

  /** The list, with the age of each page, and what a stored copy is; nothing where there are no sources. */
  blocks(): readonly Block[] {
    const sources = this.#sources;
    if (sources.length === 0) return [];
    return [
      { type: 'card', title: 'Sources', sections: [{ title: '', entries: sources.map(sourceEntry) }] },
      ...storedCopyBlocks(sources),
    ];
  }
}
