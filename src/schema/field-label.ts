// What a label says about a field, and the sections in which fields are shown.

/** What a value is, so that renderers can align it and filters can compare it. */
export type FieldKind =
  | 'text'
  | 'choice'
  | 'flag'
  | 'count'
  | 'number'
  | 'money'
  | 'year'
  | 'list'
  | 'url'
  | 'map';

export type SectionKey = keyof typeof sections;

export interface FieldLabel {
  readonly section: SectionKey;
  readonly title: string;
  readonly kind: FieldKind;
  readonly help: string;
  readonly unit?: string;
  /**
   * For how many years after the year that its page shows a statement is worth something; without a limit where absent.
   * 1: changes with the season. 2: changes with the people or the budget. 4: about one class's residency.
   * 8: sites, services and volumes, which move slowly. None: codes, accreditation, lengths, certificates, the setting.
   */
  readonly goodForYears?: number | undefined;
  /** The closed list of values, for kinds `choice` and `list`. */
  readonly choices?: readonly string[];
}

/** Sections of a card or a comparison, in order; `short` stands before a field's title where the section is not shown. */
export const sections = {
  program: { title: 'Program', short: '' },
  dr: { title: 'Diagnostic radiology (DR)', short: 'DR' },
  irIntegrated: { title: 'IR integrated', short: 'IR integrated' },
  irIndependent: { title: 'IR independent', short: 'IR independent' },
  esir: { title: 'Early specialization in IR (ESIR)', short: 'ESIR' },
  volume: { title: 'Volume and faculty', short: '' },
  training: { title: 'Call and rotations', short: '' },
  education: { title: 'Research and education', short: '' },
  benefits: { title: 'Benefits', short: '' },
  application: { title: 'Application', short: '' },
  contacts: { title: 'Contacts', short: 'Contact' },
  highlights: { title: 'Highlights', short: 'Highlight' },
  record: { title: 'About the record', short: 'Source' },
} as const satisfies Record<string, { title: string; short: string }>;

/** For `goodForYears`: a statement that does not age. */
export const noLimit = undefined;

type Extra = Pick<FieldLabel, 'unit' | 'choices'>;

/** Makes the labels of a section: `kind(title, goodForYears, help)`, with a unit or a closed list where there is one. */
export function fieldsOf(section: SectionKey) {
  const make =
    (kind: FieldKind) =>
    (title: string, goodForYears: number | undefined, help: string, extra: Extra = {}): FieldLabel => ({
      ...{ section, title, kind, help, goodForYears, ...extra },
    });
  return {
    ...{ text: make('text'), choice: make('choice'), flag: make('flag'), count: make('count') },
    ...{ number: make('number'), money: make('money'), year: make('year'), list: make('list') },
    ...{ url: make('url'), map: make('map') },
  };
}
