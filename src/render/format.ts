// What a renderer is told of a stream and of the run, and what it gives back; free of imports.

/** What a document says of its making. */
export interface Imprint {
  /** What the command does, for a report without a title of its own. */
  readonly task: string;
  readonly version: string;
  /** The day of the run, YYYY-MM-DD. */
  readonly day: string;
  /** The day until which the records were read, YYYY-MM-DD; undefined where the run has read none. */
  readonly dataDate: string | undefined;
}

/** How a stream wants text, and what a document is to say of its making. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; null where nothing is cut or boxed: pipes, files, `plain`. */
  readonly width: number | null;
  /** Text is to be read aloud: every record as lines "label: value", words in the place of signs, nothing drawn. */
  readonly plain: boolean;
  /** Whether lines and marks beyond ASCII can be shown. */
  readonly unicode: boolean;
  /** Whether facts carry the year that their page shows. */
  readonly years: boolean;
  /** CSV without the guard against formulas. */
  readonly rawCsv: boolean;
  /** CSV with byte order mark and CRLF, as Excel expects it. */
  readonly excel: boolean;
  readonly imprint: Imprint;
}

/** Text for stdout and what the drawing itself has to say on stderr. */
export interface Rendered {
  readonly text: string;
  readonly notes: readonly string[];
}
