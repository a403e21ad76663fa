// The closed lists of values that an applicant's answers may hold; plain data, like choices.ts.

export const goals = ['diagnostic', 'interventional', 'undecided'] as const;

/** "No preference" and "don't know yet": answers in their own right, without weight in the ranking. */
export const openAnswers = ['any', 'unsure'] as const;
export type OpenAnswer = (typeof openAnswers)[number];

export const clinicalYearWishes = ['must', 'prefer', ...openAnswers] as const;
export const visaNeeds = ['none', 'J-1', 'H-1B', 'unsure'] as const;
export const classSizes = ['small', 'medium', 'large', ...openAnswers] as const;
export const yesNoWishes = ['yes', 'no', ...openAnswers] as const;
export const whereKinds = ['states', 'regions', 'near', ...openAnswers] as const;

/** Census regions by the words of --region; a test holds them equal to domain/regions.ts. */
export const regionNames = ['northeast', 'midwest', 'south', 'west', 'puerto-rico'] as const;

/** Subspecialties that an applicant may look for among the fellowships of an institution. */
export const subspecialties = [
  'neuroradiology',
  'breast',
  'body',
  'musculoskeletal',
  'pediatric',
  'cardiothoracic',
  'nuclear',
  'emergency',
  'interventional',
] as const;
export type Subspecialty = (typeof subspecialties)[number];

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
  'esirSeats',
  'setting',
  'interviewFormat',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const mostImportance = 5;
