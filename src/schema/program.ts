// The one schema of a program record: types, validation and the JSON Schema for editors all come from here.
import * as v from 'valibot';
import {
  callModels,
  certificateNames,
  clinicalYears,
  contactRoles,
  highlightTopics,
  interviewFormats,
  qualifiers,
  settings,
  sourceCopies,
  sourceDepartments,
  stateCodes,
  trackKeys,
  visaTypes,
} from './choices.ts';
import { type FieldPath, labelOf } from './labels.ts';
import { idPattern } from './names.ts';
import {
  acgmeCode,
  between,
  type DeepReadonly,
  day,
  email,
  list,
  matching,
  nrmpCode,
  salary,
  text,
  webAddress,
  whole,
  wordsOfChecks,
  year,
  yearOrYears,
} from './values.ts';

/** Attaches a field's title and help to its schema, so that editors show them. */
function described<const S extends v.GenericSchema>(path: FieldPath, schema: S) {
  const { title, help, unit } = labelOf(path);
  return v.pipe(schema, v.title(title), v.description(unit === undefined ? help : `${help} Unit: ${unit}.`));
}

/** An optional field of the record. */
const field = <const S extends v.GenericSchema>(path: FieldPath, schema: S) =>
  v.exactOptional(described(path, schema));

const notOffered = v.literal(false, 'false, or no such key: the key of the track says that it is offered');

type ProgramTrack = 'dr' | 'irIntegrated' | 'irIndependent';

/** The fields that the three accredited residency tracks have in common. */
const trackFields = <const T extends ProgramTrack>(track: T) => ({
  offered: field(`tracks.${track}.offered`, notOffered),
  positionsPerYear: field(`tracks.${track}.positionsPerYear`, whole(1, 100)),
  totalResidents: field(`tracks.${track}.totalResidents`, whole(1, 400)),
  lengthYears: field(`tracks.${track}.lengthYears`, whole(1, 8)),
});
const trackCodes = <const T extends ProgramTrack>(track: T) => ({
  accreditedSince: field(`tracks.${track}.accreditedSince`, year()),
  acgmeCode: field(`tracks.${track}.acgmeCode`, acgmeCode()),
  nrmpCodes: field(`tracks.${track}.nrmpCodes`, list(nrmpCode())),
});

const tracks = v.strictObject({
  dr: v.exactOptional(
    v.strictObject({
      ...trackFields('dr'),
      clinicalYear: field('tracks.dr.clinicalYear', v.picklist(clinicalYears)),
      ...trackCodes('dr'),
    }),
  ),
  irIntegrated: v.exactOptional(
    v.strictObject({
      ...trackFields('irIntegrated'),
      clinicalYear: field('tracks.irIntegrated.clinicalYear', v.picklist(clinicalYears)),
      ...trackCodes('irIntegrated'),
    }),
  ),
  irIndependent: v.exactOptional(
    v.strictObject({
      ...trackFields('irIndependent'),
      acceptsEsir: field('tracks.irIndependent.acceptsEsir', v.boolean()),
      acceptsNonEsir: field('tracks.irIndependent.acceptsNonEsir', v.boolean()),
      ...trackCodes('irIndependent'),
    }),
  ),
  esir: v.exactOptional(
    v.strictObject({
      offered: field('tracks.esir.offered', notOffered),
      positionsPerYear: field('tracks.esir.positionsPerYear', whole(1, 100)),
      totalResidents: field('tracks.esir.totalResidents', whole(1, 400)),
      selectedIn: field('tracks.esir.selectedIn', text(40)),
      accreditedSince: field('tracks.esir.accreditedSince', year()),
    }),
  ),
});

const group = <const E extends v.ObjectEntries>(entries: E) => v.exactOptional(v.strictObject(entries));

const contact = v.strictObject({
  role: described('contacts.role', v.picklist(contactRoles)),
  name: field('contacts.name', text(100)),
  email: field('contacts.email', email()),
  phone: field('contacts.phone', text(40)),
  tracks: field('contacts.tracks', list(v.picklist(trackKeys))),
});

const highlight = v.strictObject({
  topic: described('highlights.topic', v.picklist(highlightTopics)),
  text: described('highlights.text', text(300)),
});

const source = v.pipe(
  v.strictObject({
    url: field('sources.url', webAddress()),
    title: field('sources.title', text()),
    readOn: described('sources.readOn', day()),
    asOf: field('sources.asOf', yearOrYears()),
    copy: field('sources.copy', v.picklist(sourceCopies)),
    department: field('sources.department', v.picklist(sourceDepartments)),
    facts: described('sources.facts', list(text())),
  }),
  v.check(({ url, title }) => url !== undefined || title !== undefined, wordsOfChecks.urlOrTitle),
);

/** The schema of one record; strict, so that a misspelled key is an error. */
export const programSchema = v.strictObject({
  id: described('id', matching(idPattern, 'a-z, 0-9 and single hyphens')),
  name: described('name', text(100)),
  institution: field('institution', text()),
  aliases: field('aliases', list(text(100))),
  city: described('city', text(60)),
  state: described('state', v.picklist(stateCodes)),
  latitude: field('latitude', between(-90, 90)),
  longitude: field('longitude', between(-180, 180)),
  website: field('website', webAddress()),
  address: field('address', text()),
  setting: field('setting', v.picklist(settings)),
  hospitals: field('hospitals', list(text())),
  level1Trauma: field('level1Trauma', v.boolean()),
  tracks,
  volume: group({
    examsPerYear: field('volume.examsPerYear', whole(1, 20_000_000)),
    irProceduresPerYear: field('volume.irProceduresPerYear', whole(1, 2_000_000)),
    beds: field('volume.beds', whole(1, 20_000)),
  }),
  faculty: group({
    radiology: field('faculty.radiology', whole(1, 1000)),
    ir: field('faculty.ir', whole(1, 200)),
  }),
  call: group({
    model: field('call.model', v.picklist(callModels)),
    independent: field('call.independent', v.boolean()),
    startsIn: field('call.startsIn', matching(/^(?:PGY-[1-7]|R[1-5])$/u, 'PGY-1 to PGY-7 or R1 to R5')),
  }),
  rotations: group({
    blockWeeks: field('rotations.blockWeeks', between(0.5, 52)),
    services: field('rotations.services', list(text())),
  }),
  pediatrics: group({
    site: field('pediatrics.site', text()),
    months: field('pediatrics.months', between(0.25, 48)),
  }),
  procedures: field('procedures', list(text())),
  research: group({
    required: field('research.required', v.boolean()),
    track: field('research.track', v.boolean()),
    protectedTime: field('research.protectedTime', v.boolean()),
    coordinator: field('research.coordinator', v.boolean()),
  }),
  conference: group({
    hoursPerDay: field('conference.hoursPerDay', between(0.25, 12)),
    dailyNoon: field('conference.dailyNoon', v.boolean()),
  }),
  education: group({
    airpSponsored: field('education.airpSponsored', v.boolean()),
    stipendUsd: field('education.stipendUsd', whole(1, 100_000)),
    resources: field('education.resources', list(text())),
  }),
  fellowships: field('fellowships', list(text())),
  certificates: field('certificates', list(v.picklist(certificateNames))),
  benefits: group({
    salaryUsd: group({
      pgy1: field('benefits.salaryUsd.pgy1', salary()),
      pgy2: field('benefits.salaryUsd.pgy2', salary()),
      pgy3: field('benefits.salaryUsd.pgy3', salary()),
      pgy4: field('benefits.salaryUsd.pgy4', salary()),
      pgy5: field('benefits.salaryUsd.pgy5', salary()),
      pgy6: field('benefits.salaryUsd.pgy6', salary()),
    }),
    vacationWeeks: field('benefits.vacationWeeks', between(0.5, 20)),
  }),
  moonlighting: field('moonlighting', v.boolean()),
  application: group({
    service: field('application.service', text(60)),
    deadline: field('application.deadline', text(100)),
    lettersRequired: field('application.lettersRequired', whole(0, 10)),
    step1Minimum: field('application.step1Minimum', whole(100, 300)),
    step2Minimum: field('application.step2Minimum', whole(100, 300)),
    acceptsImg: field('application.acceptsImg', v.boolean()),
    visas: field('application.visas', list(v.picklist(visaTypes))),
    interviewFormat: field('application.interviewFormat', v.picklist(interviewFormats)),
    interviewsPerYear: field('application.interviewsPerYear', whole(1, 2000)),
  }),
  contacts: v.exactOptional(list(contact)),
  highlights: v.exactOptional(list(highlight)),
  qualifiers: field('qualifiers', v.record(v.string(), v.picklist(qualifiers))),
  scopes: field('scopes', v.record(v.string(), list(v.picklist(trackKeys)))),
  notes: field('notes', v.record(v.string(), text(120))),
  sources: v.pipe(v.array(source), v.minLength(1, 'at least one source')),
});

/** One institution's radiology training as recorded; an absent key means "not recorded". */
export type Program = DeepReadonly<v.InferOutput<typeof programSchema>>;
export type Contact = NonNullable<Program['contacts']>[number];
export type Highlight = NonNullable<Program['highlights']>[number];
export type Source = Program['sources'][number];
