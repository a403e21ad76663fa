// What a renderer is told of a stream, and what it gives back; free of imports.

/** How a stream wants text. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; null where nothing is cut or boxed: pipes, files, `--plain`. */
  readonly width: number | null;
  /** Whether lines and marks beyond ASCII can be shown. */
  readonly unicode: boolean;
  /** Whether facts carry the year that their page shows. */
  readonly years: boolean;
  /** CSV without the guard against formulas. */
  readonly rawCsv: boolean;
  /** CSV with byte order mark and CRLF, as Excel expects it. */
  readonly excel: boolean;
}

/** Text for stdout and what the drawing itself has to say on stderr. */
export interface Rendered {
  readonly text: string;
  readonly notes: readonly string[];
}
