// The output formats and what they are called; free of imports, so that the command line can list them.

export const formats = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'vcard'] as const;
export type Format = (typeof formats)[number];

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
