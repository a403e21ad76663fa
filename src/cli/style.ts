// Decides how a stream wants its text; one pure function for each question, so that every case can be listed in a table.

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of an output stream. */
export interface Stream {
  readonly isTerminal: boolean;
  /** Columns as the stream reports them; 0 or undefined is unknown. */
  readonly columns?: number | undefined;
  /** Lines as the stream reports them, likewise. */
  readonly rows?: number | undefined;
}

const defaultWidth = 80;

/** Flag, then FORCE_COLOR (0 is off), NO_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, then whether it is a terminal. */
export function wantsColor(flag: boolean | undefined, environment: Environment, stream: Stream): boolean {
  const { FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM } = environment;
  if (flag !== undefined) return flag;
  if (isSet(FORCE_COLOR)) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (isSet(NO_COLOR)) return false;
  if (isSet(CLICOLOR_FORCE)) return CLICOLOR_FORCE !== '0';
  if (CLICOLOR === '0' || TERM === 'dumb') return false;
  return stream.isTerminal;
}

/**
 * Whether text is to be read aloud: the flag asks for it everywhere, TERM=dumb and RESPROG_ACCESSIBLE on a terminal, so
 * that no script meets another text in a pipe than it was written for.
 */
export function wantsPlain(flag: boolean, environment: Environment, stream: Stream): boolean {
  const { TERM, RESPROG_ACCESSIBLE: wish } = environment;
  return (
    flag || (stream.isTerminal && (TERM === 'dumb' || (isSet(wish) && wish !== '0' && wish !== 'false')))
  );
}

/** Columns to fit into; null where nothing is to be cut. */
export function fitWidth(plain: boolean, stream: Stream): number | null {
  if (plain || !stream.isTerminal) return null;
  return stream.columns === undefined || stream.columns <= 0 ? defaultWidth : stream.columns;
}

const utf8 = 65001;

/**
 * Whether lines and marks beyond ASCII will be seen: by the locale, and on Windows by a modern terminal. What reads a pipe
 * there takes it for text in the code page of the console, which is undefined where there is none, and for a file.
 */
export function showsUnicode(
  environment: Environment,
  platform: string,
  stream: Stream,
  codePage?: number | undefined,
): boolean {
  if (!stream.isTerminal) return platform !== 'win32' || codePage === undefined || codePage === utf8;
  const { TERM, LC_ALL, LC_CTYPE, LANG, WT_SESSION, TERM_PROGRAM } = environment;
  if (platform === 'win32') return isSet(WT_SESSION) || isSet(TERM_PROGRAM) || isSet(TERM);
  if (TERM === 'dumb' || TERM === 'linux') return false;
  const locale = [LC_ALL, LC_CTYPE, LANG].find(isSet);
  return locale === undefined ? platform === 'darwin' : /utf-?8/iu.test(locale);
}

/** How a stream shows text. */
export interface Look {
  readonly color: boolean;
  /** See `fitWidth`. */
  readonly width: number | null;
  readonly unicode: boolean;
  /** See `wantsPlain`. */
  readonly plain: boolean;
}

interface LookFlags {
  readonly color: boolean | undefined;
  readonly plain: boolean;
}

interface Machine {
  readonly environment: Environment;
  readonly platform: string;
  /** See `showsUnicode`. */
  readonly pipeCodePage?: number | undefined;
}

/** The look of a stream; text to be read aloud has color only where the flag asks for it. */
export function lookOf(
  flags: LookFlags,
  { environment, platform, pipeCodePage }: Machine,
  stream: Stream,
): Look {
  const plain = wantsPlain(flags.plain, environment, stream);
  return {
    color: plain ? flags.color === true : wantsColor(flags.color, environment, stream),
    width: fitWidth(plain, stream),
    unicode: showsUnicode(environment, platform, stream, pipeCodePage),
    plain,
  };
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
