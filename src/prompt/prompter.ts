// What it takes to ask a person: four kinds of questions, each of which may be left with Back or Quit.

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** Shown while the choice is under the cursor, or beside it. */
  readonly hint?: string | undefined;
}

/** An answer, or how the question was left. */
export type Reply<T> =
  | { readonly is: 'answer'; readonly value: T }
  | { readonly is: 'back' }
  | { readonly is: 'quit' };

interface Asked {
  readonly message: string;
  /** Whether there is a question to go back to. */
  readonly canGoBack: boolean;
}

export interface SelectQuestion<T> extends Asked {
  readonly choices: readonly Choice<T>[];
  /** The value under the cursor at first. */
  readonly initial?: T | undefined;
  /** Leaves nothing on the screen once it is answered. */
  readonly passing?: boolean;
  /** What leaving is called where nothing is given up by it; "Quit" unless given. */
  readonly quitLabel?: string;
}

export interface CheckboxQuestion<T> extends Asked {
  readonly choices: readonly Choice<T>[];
  /** The values ticked at first. */
  readonly initial: readonly T[];
}

interface InputQuestion extends Asked {
  /** The message alone: how to leave is said elsewhere. */
  readonly terse?: boolean;
  readonly initial?: string | undefined;
  /** What is wrong with a text; undefined when nothing is. */
  readonly check: (text: string) => string | undefined | Promise<string | undefined>;
}

export interface SearchQuestion<T> extends Asked {
  /** The choices that fit what was typed so far; may be empty. */
  readonly find: (typed: string) => readonly Choice<T>[];
}

export interface Prompter {
  readonly select: <T extends string | number>(question: SelectQuestion<T>) => Promise<Reply<T>>;
  readonly checkbox: <T extends string>(question: CheckboxQuestion<T>) => Promise<Reply<readonly T[]>>;
  readonly input: (question: InputQuestion) => Promise<Reply<string>>;
  readonly search: <T extends string>(question: SearchQuestion<T>) => Promise<Reply<T>>;
  /** Says something between two questions, where the questions stand. */
  readonly say: (lines: readonly string[]) => void;
  /** Shows a text that is drawn already, a screen at a time where it is longer than one. */
  readonly show: (text: string) => Promise<void>;
}
