// Each criterion in plain sentences: what is good and what is bad, and what a program must do if it is a must.
import type { Answers } from '../../schema/answers.ts';
import type { CriterionId } from '../../schema/criterion-ids.ts';
import type { ManyEntry } from '../../schema/question-entry.ts';
import { questions } from '../../schema/questions.ts';
import { wished } from './answers.ts';

type Words = string | ((answers: Answers) => string);

interface CriterionWords {
  /** What is good and what is bad, a sentence or two. */
  readonly plainly: Words;
  /** What comes after "Only programs that"; absent where nothing can be demanded. */
  readonly onlyThose?: Words;
}

/** The labels of the rows that were chosen, inside a sentence. */
function listed(id: 'callModel' | 'fellowship' | 'setting' | 'interviewFormat', answers: Answers): string {
  const { rows }: Pick<ManyEntry, 'rows'> = questions[id];
  const chosen: readonly string[] = wished<string>(answers[id]);
  const labels = rows.filter(([value]) => chosen.includes(value)).map(([, label]) => label);
  const inside = labels.map(label => label.replace(/^[A-Z]/u, letter => letter.toLowerCase()));
  return inside.join(' or ') || 'what you want';
}

const isNear = ({ where, near }: Answers): boolean =>
  near !== undefined && (where === undefined || where === 'near');

const sizes: Readonly<Record<string, string>> = {
  small: 'Good: classes of four or fewer. Bad: classes of ten or more.',
  medium: 'Good: classes of five to eight. Bad: very small and very large ones.',
  large: 'Good: classes of ten or more. Bad: classes of four or fewer.',
};

const words: Readonly<Record<CriterionId, CriterionWords>> = {
  tracks: {
    plainly: 'Good: it offers one of your tracks. Bad: it says that it offers none of them.',
    onlyThose: 'offer one of your tracks',
  },
  interventional: {
    plainly:
      'Best: IR integrated. Then ESIR and an independent residency, here before elsewhere. Bad: no way at all.',
  },
  location: {
    plainly: answers =>
      isNear(answers)
        ? `Good: near ${answers.near}; best within 50 miles. The farther away, the worse.`
        : 'Good: in one of the places that you named. Bad: anywhere else.',
    onlyThose: answers =>
      isNear(answers) ? `are near ${answers.near}` : 'are in one of the places that you named',
  },
  visa: {
    plainly: 'Good: it takes your visa. Bad: it names others only.',
    onlyThose: 'take your visa',
  },
  img: {
    plainly: 'Good: it considers graduates of schools abroad. Bad: it does not.',
    onlyThose: 'consider graduates of schools abroad',
  },
  clinicalYear: {
    plainly: 'Good: the clinical year is part of the program. Bad: you find it elsewhere.',
    onlyThose: 'include the clinical year',
  },
  fellowship: {
    plainly: answers =>
      wished(answers.fellowship).length === 0
        ? 'Good: fellowships in house, the more subspecialties the better.'
        : `Good: ${listed('fellowship', answers)} in house, the more of them the better. Bad: none of them.`,
    onlyThose: answers =>
      wished(answers.fellowship).length === 0
        ? 'have fellowships in house'
        : 'have one of your fellowships in house',
  },
  researchTrack: {
    plainly: 'Good: it has a research track. Bad: it has none.',
    onlyThose: 'have a research track',
  },
  classSize: {
    plainly: ({ classSize }) => sizes[String(classSize)] ?? 'Good: a class of the size you want.',
  },
  callModel: {
    plainly: answers => `Good: ${listed('callModel', answers)}. Half as good: a mixture. Bad: another way.`,
    onlyThose: 'cover nights in a way that suits you',
  },
  protectedTime: {
    plainly: 'Good: time for research is protected. Bad: it is not.',
    onlyThose: 'protect time for research',
  },
  moonlighting: {
    plainly: 'Good: residents may moonlight. Bad: they may not.',
    onlyThose: 'let residents moonlight',
  },
  salary: {
    plainly: 'Good: high pay. Bad: low pay. The cost of living is not counted.',
  },
  vacation: { plainly: 'Good: five weeks or more. Bad: two weeks or fewer.' },
  level1Trauma: {
    plainly: 'Good: residents train at a level 1 trauma center. Bad: they do not.',
    onlyThose: 'train at a level 1 trauma center',
  },
  pediatricSite: {
    plainly: 'Good: a site for pediatric radiology is named. No program says that it has none.',
    onlyThose: 'name a site for pediatric radiology',
  },
  independentCall: {
    plainly: ({ independentCall }) =>
      independentCall === 'no'
        ? 'Good: an attending is beside you on call. Bad: you read on your own.'
        : 'Good: you read on your own on call. Bad: an attending is beside you.',
    onlyThose: ({ independentCall }) =>
      independentCall === 'no' ? 'have an attending beside you on call' : 'let you read on your own on call',
  },
  researchRequired: {
    plainly: ({ researchRequired }) =>
      researchRequired === 'no'
        ? 'Good: no research project is required. Bad: one is.'
        : 'Good: a research project is required. Bad: none is.',
    onlyThose: ({ researchRequired }) =>
      researchRequired === 'no' ? 'require no research project' : 'require a research project',
  },
  airp: {
    plainly: 'Good: the program pays for the AIRP course. Bad: it does not.',
    onlyThose: 'pay for the AIRP course',
  },
  examVolume: { plainly: 'Good: many examinations a year. Bad: few.' },
  irVolume: { plainly: 'Good: many interventional procedures a year. Bad: few.' },
  caseMix: { plainly: 'Good: interventional procedures of many kinds are named. Bad: few kinds.' },
  esirSeats: {
    plainly: 'Good: ESIR, and best with several seats a year. Bad: it says that it has no ESIR.',
    onlyThose: 'offer ESIR',
  },
  setting: {
    plainly: answers => `Good: ${listed('setting', answers)}. Bad: another kind of hospital.`,
    onlyThose: 'are at the kind of hospital that you want',
  },
  interviewFormat: {
    plainly: answers => `Good: ${listed('interviewFormat', answers)}. Bad: another kind of interview.`,
    onlyThose: 'interview in the way that you prefer',
  },
};

const said = (text: Words, answers: Answers): string => (typeof text === 'string' ? text : text(answers));

/** What is good and what is bad for these answers. */
export const plainWords = (id: CriterionId, answers: Answers): string => said(words[id].plainly, answers);

/** "train at a level 1 trauma center": what the programs do that meet it as a must. */
export function mustWords(id: CriterionId, answers: Answers): string | undefined {
  const { onlyThose } = words[id];
  return onlyThose === undefined ? undefined : said(onlyThose, answers);
}
