// Numbered sources: each "[3]" leads to the third entry of the list it belongs to, and the entry leads back.
import { type Block, type CardBlock, inOrder } from '../../view/blocks.ts';
import { html, type Markup } from './markup.ts';

/** The number in the label of a source, as in "[3]"; undefined for other labels. */
export const sourceNumber = (label: string): string | undefined => /^\[(\d+)\]$/u.exec(label)?.[1];

/** One list of numbered sources, and where it is cited. */
export class SourceList {
  readonly #key: number;
  readonly #numbers: ReadonlySet<string>;
  readonly #cited = new Set<string>();

  /** `key` tells the list from others of the document. */
  constructor(key: number, numbers: readonly string[]) {
    this.#key = key;
    this.#numbers = new Set(numbers);
  }

  /** What stands for a citation: a link where the list has the number. The first one can be led back to. */
  cite(number: string): Markup {
    const shown = `[${number}]`;
    if (!this.#numbers.has(number)) return html`${shown}`;
    const isFirst = !this.#cited.has(number);
    this.#cited.add(number);
    return html`<a class="ref"${isFirst ? html` id="${this.#citationId(number)}"` : ''} href="#${this.entryId(number)}">${shown}</a>`;
  }

  /** Names the entry in links. No part has such an id, because those hold no underscore. */
  entryId(number: string): string {
    return `_s${this.#key}-${number}`;
  }

  /** A link from the entry to where it was first cited; nothing where it was not, so far. */
  back(number: string): Markup {
    if (!this.#cited.has(number)) return html``;
    return html` <a class="back" href="#${this.#citationId(number)}" aria-label="Back to where source ${number} is first named">↩</a>`;
  }

  #citationId(number: string): string {
    return `_c${this.#key}-${number}`;
  }
}

/**
 * The list that each block cites: its own, else the next in the document, else the last before it. Undefined in a
 * document without sources.
 */
export function sourceLists(blocks: readonly Block[]): (block: Block) => SourceList | undefined {
  const all = inOrder(blocks).map(({ block }) => block);
  const lists = all.map((block, index) => {
    const numbers = block.type === 'card' ? numbersIn(block) : [];
    return numbers.length === 0 ? undefined : new SourceList(index, numbers);
  });
  const found = new Map<Block, SourceList | undefined>();
  for (const [index, block] of all.entries())
    found.set(
      block,
      lists.slice(index).find(list => list !== undefined) ?? lists.findLast(list => list !== undefined),
    );
  return block => found.get(block);
}

const numbersIn = ({ sections }: CardBlock): readonly string[] =>
  sections.flatMap(({ entries }) => entries.flatMap(({ label }) => sourceNumber(label) ?? []));
