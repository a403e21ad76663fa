// Labels of the fields of the four tracks.
import { clinicalYears } from './choices.ts';
import type { FieldLabel } from './field-label.ts';

const offered = {
  title: 'Offered',
  kind: 'flag',
  help: 'Whether the track exists. Written in a record only when a source says that it does not; a track key that is present means yes.',
} as const;
const acgmeCode = {
  title: 'ACGME code',
  kind: 'text',
  help: 'Ten-digit ACGME program code; its first three digits name the specialty (420 DR, 416 IR integrated, 415 IR independent).',
} as const;
const nrmpCodes = {
  title: 'NRMP codes',
  kind: 'list',
  help: 'NRMP program codes: institution, specialty, type letter (C categorical, A advanced, R physician) and track digit.',
} as const;
const positionsPerYear = {
  title: 'Positions a year',
  kind: 'count',
  goodForYears: 4,
  help: 'Residents who start each year.',
} as const;
const totalResidents = {
  title: 'Residents in all',
  kind: 'count',
  goodForYears: 4,
  help: 'Residents of all years of the track together.',
} as const;
const lengthYears = {
  title: 'Length',
  kind: 'count',
  unit: 'years',
  help: 'Years of training without the clinical year.',
} as const;
const clinicalYear = {
  title: 'Clinical year',
  kind: 'choice',
  goodForYears: 4,
  choices: clinicalYears,
  help: 'The first postgraduate year: separate (advanced position), included (categorical position), or both kinds.',
} as const;
const accreditedSince = {
  title: 'Accredited since',
  kind: 'year',
  help: 'Year in which the track was accredited or approved.',
} as const;

export const trackLabels = {
  'tracks.dr.offered': { section: 'dr', ...offered },
  'tracks.dr.positionsPerYear': { section: 'dr', ...positionsPerYear },
  'tracks.dr.totalResidents': { section: 'dr', ...totalResidents },
  'tracks.dr.lengthYears': { section: 'dr', ...lengthYears },
  'tracks.dr.clinicalYear': { section: 'dr', ...clinicalYear },
  'tracks.dr.accreditedSince': { section: 'dr', ...accreditedSince },
  'tracks.dr.acgmeCode': { section: 'dr', ...acgmeCode },
  'tracks.dr.nrmpCodes': { section: 'dr', ...nrmpCodes },
  'tracks.irIntegrated.offered': { section: 'irIntegrated', ...offered },
  'tracks.irIntegrated.positionsPerYear': { section: 'irIntegrated', ...positionsPerYear },
  'tracks.irIntegrated.totalResidents': { section: 'irIntegrated', ...totalResidents },
  'tracks.irIntegrated.lengthYears': { section: 'irIntegrated', ...lengthYears },
  'tracks.irIntegrated.clinicalYear': { section: 'irIntegrated', ...clinicalYear },
  'tracks.irIntegrated.accreditedSince': { section: 'irIntegrated', ...accreditedSince },
  'tracks.irIntegrated.acgmeCode': { section: 'irIntegrated', ...acgmeCode },
  'tracks.irIntegrated.nrmpCodes': { section: 'irIntegrated', ...nrmpCodes },
  'tracks.irIndependent.offered': { section: 'irIndependent', ...offered },
  'tracks.irIndependent.positionsPerYear': { section: 'irIndependent', ...positionsPerYear },
  'tracks.irIndependent.totalResidents': { section: 'irIndependent', ...totalResidents },
  'tracks.irIndependent.lengthYears': { section: 'irIndependent', ...lengthYears },
  'tracks.irIndependent.acceptsEsir': {
    section: 'irIndependent',
    title: 'Takes ESIR residents',
    kind: 'flag',
    goodForYears: 4,
    help: 'Whether residents who completed ESIR may enter (usually for one year).',
  },
  'tracks.irIndependent.acceptsNonEsir': {
    section: 'irIndependent',
    title: 'Takes residents without ESIR',
    kind: 'flag',
    goodForYears: 4,
    help: 'Whether residents without ESIR may enter (for two years).',
  },
  'tracks.irIndependent.accreditedSince': { section: 'irIndependent', ...accreditedSince },
  'tracks.irIndependent.acgmeCode': { section: 'irIndependent', ...acgmeCode },
  'tracks.irIndependent.nrmpCodes': { section: 'irIndependent', ...nrmpCodes },
  'tracks.esir.offered': { section: 'esir', ...offered },
  'tracks.esir.positionsPerYear': { section: 'esir', ...positionsPerYear },
  'tracks.esir.totalResidents': { section: 'esir', ...totalResidents },
  'tracks.esir.selectedIn': {
    section: 'esir',
    title: 'Selected in',
    kind: 'text',
    goodForYears: 4,
    help: 'When residents are chosen for ESIR, for example PGY-3 or R2 (second radiology year).',
  },
  'tracks.esir.accreditedSince': { section: 'esir', ...accreditedSince },
} as const satisfies Record<string, FieldLabel>;
