// The criteria by which programs are weighed; plain data.

/** Everything by which programs are weighed, in the order of every output. */
export const criterionIds = [
  'tracks',
  'interventional',
  'location',
  'visa',
  'img',
  'clinicalYear',
  'fellowship',
  'researchTrack',
  'classSize',
  'callModel',
  'protectedTime',
  'moonlighting',
  'salary',
  'vacation',
  'level1Trauma',
  'pediatricSite',
  'independentCall',
  'researchRequired',
  'airp',
  'examVolume',
  'irVolume',
  'caseMix',
  'esirSeats',
  'setting',
  'interviewFormat',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const maxImportance = 5;
