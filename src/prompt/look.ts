// How questions look: words for the keys, lines broken between words, and no color where none is wanted.

/** Breaks text between words into lines of a width; the indent stands before every line but the first. */
export type Wrap = (text: string, width: number, options?: { readonly indent?: number }) => string;

/** The width of a terminal, or 80 where it is not known. */
export const widthOf = ({ columns = 0 }: { readonly columns?: number }): number =>
  columns > 0 ? columns : 80;

interface Look {
  readonly width: number;
  readonly color: boolean;
  readonly wrap: Wrap;
}

/** Keys and what they do in plain words, for every terminal. */
const plainWords: Readonly<Record<string, string>> = {
  '↑↓': 'arrows',
  '⏎': 'enter',
  navigate: 'move',
  submit: 'go on',
};

const same = (text: string): string => text;

/** All that inquirer would paint. */
const colorless = {
  prefix: { idle: '?', done: '*' },
  style: { message: same, error: same, defaultAnswer: same, help: same, highlight: same, description: same },
};

export interface QuestionLook extends Look {
  /** As it will stand on the screen. */
  readonly message: string;
  readonly canGoBack: boolean;
  /** Any number of choices may be ticked. */
  readonly ticks?: boolean;
  /** Typing the beginning of a label goes there, which is worth knowing in a long list. */
  readonly jumps?: boolean;
}

/** A theme for inquirer. */
export function themeOf(look: QuestionLook) {
  const { width, color, wrap, message, canGoBack, ticks = false, jumps = false } = look;
  const more = [...(jumps ? [['letters', 'jump']] : []), ...(canGoBack ? [['esc', 'back']] : [])];
  const keysHelpTip = (keys: [string, string][]): string =>
    [...keys, ...more]
      .map(([key = '', action = '']) => {
        const does = ticks && action === 'select' ? 'tick any or none' : action;
        return `${plainWords[key] ?? key}: ${plainWords[does] ?? does}`;
      })
      .join(', ');
  /** An answer that does not fit behind its question stands below it. */
  const answer = (text: string): string => {
    const taken = (message.split('\n').at(-1) ?? '').length + 3;
    const fitted = taken + text.length <= width ? text : `\n  ${wrap(text, width - 1, { indent: 2 })}`;
    return color ? `\u001B[36m${fitted}\u001B[39m` : fitted;
  };
  const renderSelectedChoices = (chosen: readonly { readonly short: string }[]): string =>
    chosen.map(({ short }) => short).join(', ') || 'none';
  const { style, ...rest } = color ? { style: {} } : colorless;
  return { ...rest, style: { ...style, keysHelpTip, answer, renderSelectedChoices } };
}
