// How the fellowship lists of programs write the subspecialties among which an applicant may choose.
import { questions } from '../../schema/questions.ts';

const { rows } = questions.fellowship;
export type Subspecialty = (typeof rows)[number][0];

export const allSubspecialties: readonly Subspecialty[] = rows.map(([key]) => key);

/** What a subspecialty is called, in lower case, inside a sentence. */
export const subspecialtyName = (wanted: Subspecialty): string =>
  rows.flatMap(([key, label]) => (key === wanted ? label.toLowerCase() : [])).join();

/** The words by which a recorded fellowship is recognized. */
const words: Readonly<Record<Subspecialty, RegExp>> = {
  neuroradiology: /neuroradiol|^neuro\b/imu,
  breast: /breast|mammo|women/iu,
  body: /\bbody|abdom/iu,
  musculoskeletal: /musculoskeletal|\bmsk\b/iu,
  pediatric: /pediatric/iu,
  cardiothoracic: /cardi|thoracic|chest/iu,
  nuclear: /nuclear|molecular/iu,
  emergency: /emergency|trauma/iu,
  interventional: /interventional(?! neuro)|\bIR\b/iu,
};

/** Which of some subspecialties a list of fellowships names; its entries are looked at together, one a line. */
export function namedSubspecialties(
  fellowships: readonly string[],
  among: readonly Subspecialty[],
): readonly Subspecialty[] {
  const lines = fellowships.join('\n');
  return among.filter(key => words[key].test(lines));
}
