// Labels of volume, faculty, call and rotations.
import { callModels } from './choices.ts';
import type { FieldLabel } from './field-label.ts';

export const trainingLabels = {
  'volume.examsPerYear': {
    section: 'volume',
    title: 'Examinations a year',
    kind: 'count',
    goodForYears: 8,
    help: 'Imaging examinations of the department each year.',
  },
  'volume.irProceduresPerYear': {
    section: 'volume',
    title: 'IR procedures a year',
    kind: 'count',
    goodForYears: 8,
    help: 'Image-guided procedures each year.',
  },
  'volume.beds': {
    section: 'volume',
    title: 'Hospital beds',
    kind: 'count',
    goodForYears: 8,
    help: 'Beds of the main hospital or the sites named.',
  },
  'faculty.radiology': {
    section: 'volume',
    title: 'Radiology faculty',
    kind: 'count',
    goodForYears: 4,
    help: 'Faculty of the radiology department.',
  },
  'faculty.ir': {
    section: 'volume',
    title: 'IR faculty',
    kind: 'count',
    goodForYears: 4,
    help: 'Faculty of the interventional radiology division.',
  },
  'call.model': {
    section: 'training',
    title: 'Call model',
    kind: 'choice',
    goodForYears: 4,
    choices: callModels,
    help: 'How nights are covered.',
  },
  'call.independent': {
    section: 'training',
    title: 'Independent call',
    kind: 'flag',
    goodForYears: 4,
    help: 'Whether residents read on call without an attending beside them.',
  },
  'call.startsIn': {
    section: 'training',
    title: 'Call starts in',
    kind: 'text',
    goodForYears: 4,
    help: 'First year with call: a postgraduate year (PGY-3) or a radiology year (R2), as the source counts.',
  },
  'rotations.blockWeeks': {
    section: 'training',
    title: 'Rotation block',
    kind: 'count',
    goodForYears: 8,
    unit: 'weeks',
    help: 'Length of a rotation in weeks.',
  },
  'rotations.services': {
    section: 'training',
    title: 'Rotations',
    kind: 'list',
    goodForYears: 8,
    help: 'Services through which residents rotate.',
  },
  'pediatrics.site': {
    section: 'training',
    title: 'Pediatric site',
    kind: 'text',
    goodForYears: 8,
    help: 'Hospital where pediatric radiology is taught.',
  },
  'pediatrics.months': {
    section: 'training',
    title: 'Months at the pediatric site',
    kind: 'count',
    goodForYears: 8,
    help: 'Months at the pediatric site.',
  },
  procedures: {
    section: 'training',
    title: 'IR procedures taught',
    kind: 'list',
    goodForYears: 8,
    help: 'Interventional procedures that residents learn.',
  },
} as const satisfies Record<string, FieldLabel>;
