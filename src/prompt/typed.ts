// Understands what is typed as the answer to a list: numbers, words of the labels, several with commas.

/** The choices that are meant, by place; or why none is, in words. */
type Understood<T> = { readonly means: T } | { readonly wrong: string };

/** A label in one line of words: what is set apart by blanks is set apart by commas. */
export const wordsOf = (label: string): string => label.trim().replace(/ {2,}/gu, ', ');

/** The number by which each choice goes: the one that its label begins with, where all do so, else its place from 1. */
export function numbersOf(labels: readonly string[]): readonly string[] {
  const own = labels.map(label => /^\d+(?= )/u.exec(label)?.[0]);
  const given = own.filter(number => number !== undefined);
  return given.length === labels.length && new Set(given).size === given.length
    ? given
    : labels.map((_, at) => String(at + 1));
}

/** One line a choice, its number first. */
export function numberedLines(labels: readonly string[]): readonly string[] {
  const numbers = numbersOf(labels);
  return labels.map((label, at) => {
    const words = wordsOf(label);
    const number = numbers[at] ?? '';
    return words.startsWith(`${number}, `) ? `  ${words}` : `  ${number}. ${words}`;
  });
}

/** A number, a whole label, the beginning of one, or a part of one, as long as that is only one. */
export function readOne(typed: string, labels: readonly string[]): Understood<number> {
  const numbers = numbersOf(labels);
  const wanted = typed.trim().toLowerCase();
  const byNumber = numbers.indexOf(wanted);
  if (byNumber >= 0) return { means: byNumber };
  const words = labels.map(label => wordsOf(label).toLowerCase());
  const tests: readonly ((label: string) => boolean)[] = [
    label => label === wanted,
    label => label.startsWith(wanted),
    label => label.includes(wanted),
  ];
  for (const test of tests) {
    const [first, ...more] = [...words.keys()].filter(at => test(words[at] ?? ''));
    if (first === undefined || wanted === '') continue;
    if (more.length === 0) return { means: first };
    const fitting = [first, ...more].map(at => numbers[at]);
    return { wrong: `"${typed.trim()}" may be ${fitting.join(', ')}; type one of these numbers.` };
  }
  return { wrong: `"${typed.trim()}" is not among the answers; type ${rangeOf(numbers)}, or words of one.` };
}

/** Several answers with commas between them; numbers also with blanks. None is left out silently. */
export function readMany(typed: string, labels: readonly string[]): Understood<readonly number[]> {
  const whole = readOne(typed, labels);
  if ('means' in whole) return { means: [whole.means] };
  const separator = /^[\d\s,]+$/u.test(typed) ? /[\s,]+/u : /,/u;
  const found = new Set<number>();
  for (const part of typed.split(separator).filter(each => each.trim() !== '')) {
    const one = readOne(part, labels);
    if ('wrong' in one) return one;
    found.add(one.means);
  }
  return { means: [...found].sort((a, b) => a - b) };
}

/** "a number from 1 to 5". */
export function rangeOf(numbers: readonly string[]): string {
  const [first = '1', last = first] = [numbers[0], numbers.at(-1)];
  return first === last ? first : `a number from ${first} to ${last}`;
}
