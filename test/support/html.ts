// Reads HTML as a browser does, for tests of drawings.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Markup } from '../../src/render/html/markup.ts';
import type { Page } from '../../src/render/html/page.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** A page on which nothing is marked and nothing is cited. */
export function pageOf(parts: Partial<Page> = {}): Page {
  let ids = 0;
  return {
    years: false,
    marks: 'undated',
    level: 2,
    isTitled: false,
    sourcesOf: () => undefined,
    newId: () => {
      ids += 1;
      return `_${ids}`;
    },
    ...parts,
  };
}

/** An element with what stands in it as text. */
export interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a strict reader would say of a document. */
export function mistakesIn(document: string): readonly string[] {
  const mistakes: string[] = [];
  parse(document, { onParseError: ({ code, startLine }) => mistakes.push(`${code} in line ${startLine}`) });
  return mistakes;
}

/** All elements of a document, or of a piece that stands in the body of one, in their order. */
export const elementsOf = (markup: Markup | string): readonly Found[] =>
  walk(parse(typeof markup === 'string' ? markup : `<!doctype html><body>${markup.html}`));

/** Those with a tag, and a class where one is named. */
export const find = (markup: Markup | string, tag: string, className?: string): readonly Found[] =>
  elementsOf(markup).filter(
    each =>
      each.tag === tag &&
      (className === undefined || each.attributes['class']?.split(' ').includes(className) === true),
  );

/** The texts of the elements with a tag. */
export const textsOf = (markup: Markup | string, tag: string, className?: string): readonly string[] =>
  find(markup, tag, className).map(({ text }) => text);

function walk(node: Node): readonly Found[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(walk) : [];
  if (!('attrs' in node)) return inner;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...inner];
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
