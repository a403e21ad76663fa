// Labels of volume, faculty, call and rotations.
import { callModels } from './choices.ts';
import { fieldsOf } from './field-label.ts';

const volume = fieldsOf('volume');
const training = fieldsOf('training');

export const trainingLabels = {
  'volume.examsPerYear': volume.count(
    'Examinations a year',
    8,
    'Imaging examinations of the department each year.',
  ),
  'volume.irProceduresPerYear': volume.count('IR procedures a year', 8, 'Image-guided procedures each year.'),
  'volume.beds': volume.count('Hospital beds', 8, 'Beds of the main hospital or the sites named.'),
  'faculty.radiology': volume.count('Radiology faculty', 4, 'Faculty of the radiology department.'),
  'faculty.ir': volume.count('IR faculty', 4, 'Faculty of the interventional radiology division.'),
  'call.model': training.choice('Call model', 4, 'How nights are covered.', { choices: callModels }),
  'call.independent': training.flag(
    'Independent call',
    4,
    'Whether residents read on call without an attending beside them.',
  ),
  'call.startsIn': training.text(
    'Call starts in',
    4,
    'First year with call: a postgraduate year (PGY-3) or a radiology year (R2), as the source counts.',
  ),
  'rotations.blockWeeks': training.count('Rotation block', 8, 'Length of a rotation in weeks.', {
    unit: 'weeks',
  }),
  'rotations.services': training.list('Rotations', 8, 'Services through which residents rotate.'),
  'pediatrics.site': training.text('Pediatric site', 8, 'Hospital where pediatric radiology is taught.'),
  'pediatrics.months': training.count('Months at the pediatric site', 8, 'Months at the pediatric site.'),
  procedures: training.list('IR procedures taught', 8, 'Interventional procedures that residents learn.'),
} as const;
