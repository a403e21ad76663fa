// The sources of several records as one numbered list, and the facts that cite it.
import type { Program, Source } from '../../schema/program.ts';
import { type CardBlock, type Cell, isFactCell } from '../blocks.ts';
import { sourceEntry, sourceWords } from '../record/source-words.ts';

/** Each page once, numbered from 1 in the order of the programs. */
export class SourceNumbers {
  readonly #sources: readonly Source[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(programs: readonly Program[]) {
    const all = programs.flatMap(({ sources }) => sources);
    const byWords = new Map(all.map(source => [sourceWords(source), source]));
    this.#sources = [...byWords.values()];
    this.#numbers = new Map([...byWords.keys()].map((words, index) => [words, index + 1]));
  }

  /** A cell that cites a source of a record by its number there, with the number here. */
  cite({ sources }: Pick<Program, 'sources'>, cell: Cell): Cell {
    if (cell === null || !isFactCell(cell) || cell.source === undefined) return cell;
    const source = sources[cell.source - 1];
    return { ...cell, source: source && this.#numbers.get(sourceWords(source)) };
  }

  /** The list, with the age of each page. */
  list(title: string): CardBlock {
    return { type: 'card', title, sections: [{ title: '', entries: this.#sources.map(sourceEntry) }] };
  }
}
