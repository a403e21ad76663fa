// Labels of the fields of the four tracks.
import { clinicalYears } from './choices.ts';
import { fieldsOf, noLimit, type SectionKey } from './field-label.ts';

/** The labels that several tracks share. */
function track(section: SectionKey) {
  const { text, choice, flag, count, year, list } = fieldsOf(section);
  return {
    offered: flag(
      'Offered',
      noLimit,
      'Whether the track exists. Written in a record only when a source says that it does not; a track key that is present means yes.',
    ),
    positionsPerYear: count('Positions a year', 4, 'Residents who start each year.'),
    totalResidents: count('Residents in all', 4, 'Residents of all years of the track together.'),
    lengthYears: count('Length', noLimit, 'Years of training without the clinical year.', { unit: 'years' }),
    clinicalYear: choice(
      'Clinical year',
      4,
      'The first postgraduate year: separate (advanced position), included (categorical position), or both kinds.',
      { choices: clinicalYears },
    ),
    accreditedSince: year('Accredited since', noLimit, 'Year in which the track was accredited or approved.'),
    acgmeCode: text(
      'ACGME code',
      noLimit,
      'Ten-digit ACGME program code; its first three digits name the specialty (420 DR, 416 IR integrated, 415 IR independent).',
    ),
    nrmpCodes: list(
      'NRMP codes',
      noLimit,
      'NRMP program codes: institution, specialty, type letter (C categorical, A advanced, R physician) and track digit.',
    ),
  };
}

const dr = track('dr');
const integrated = track('irIntegrated');
const independent = track('irIndependent');
const esir = track('esir');

export const trackLabels = {
  'tracks.dr.offered': dr.offered,
  'tracks.dr.positionsPerYear': dr.positionsPerYear,
  'tracks.dr.totalResidents': dr.totalResidents,
  'tracks.dr.lengthYears': dr.lengthYears,
  'tracks.dr.clinicalYear': dr.clinicalYear,
  'tracks.dr.accreditedSince': dr.accreditedSince,
  'tracks.dr.acgmeCode': dr.acgmeCode,
  'tracks.dr.nrmpCodes': dr.nrmpCodes,
  'tracks.irIntegrated.offered': integrated.offered,
  'tracks.irIntegrated.positionsPerYear': integrated.positionsPerYear,
  'tracks.irIntegrated.totalResidents': integrated.totalResidents,
  'tracks.irIntegrated.lengthYears': integrated.lengthYears,
  'tracks.irIntegrated.clinicalYear': integrated.clinicalYear,
  'tracks.irIntegrated.accreditedSince': integrated.accreditedSince,
  'tracks.irIntegrated.acgmeCode': integrated.acgmeCode,
  'tracks.irIntegrated.nrmpCodes': integrated.nrmpCodes,
  'tracks.irIndependent.offered': independent.offered,
  'tracks.irIndependent.positionsPerYear': independent.positionsPerYear,
  'tracks.irIndependent.totalResidents': independent.totalResidents,
  'tracks.irIndependent.lengthYears': independent.lengthYears,
  'tracks.irIndependent.acceptsEsir': fieldsOf('irIndependent').flag(
    'Takes ESIR residents',
    4,
    'Whether residents who completed ESIR may enter (usually for one year).',
  ),
  'tracks.irIndependent.acceptsNonEsir': fieldsOf('irIndependent').flag(
    'Takes residents without ESIR',
    4,
    'Whether residents without ESIR may enter (for two years).',
  ),
  'tracks.irIndependent.accreditedSince': independent.accreditedSince,
  'tracks.irIndependent.acgmeCode': independent.acgmeCode,
  'tracks.irIndependent.nrmpCodes': independent.nrmpCodes,
  'tracks.esir.offered': esir.offered,
  'tracks.esir.positionsPerYear': esir.positionsPerYear,
  'tracks.esir.totalResidents': esir.totalResidents,
  'tracks.esir.selectedIn': fieldsOf('esir').text(
    'Selected in',
    4,
    'When residents are chosen for ESIR, for example PGY-3 or R2 (second radiology year).',
  ),
  'tracks.esir.accreditedSince': esir.accreditedSince,
} as const;
