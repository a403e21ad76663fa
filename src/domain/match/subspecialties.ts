// The subspecialties among which an applicant may choose, and how fellowship lists write them.
import type { Subspecialty } from '../../schema/answer-choices.ts';

/** Names and the words by which a published fellowship is recognised. */
export const subspecialtyNames: Readonly<
  Record<Subspecialty, { readonly label: string; readonly written: RegExp }>
> = {
  neuroradiology: { label: 'Neuroradiology', written: /neuroradiol|^neuro\b/iu },
  breast: { label: 'Breast imaging', written: /breast|mammo|women/iu },
  body: { label: 'Body or abdominal imaging', written: /\bbody|abdom/iu },
  musculoskeletal: { label: 'Musculoskeletal imaging', written: /musculoskeletal|\bmsk\b/iu },
  pediatric: { label: 'Pediatric radiology', written: /pediatric/iu },
  cardiothoracic: { label: 'Cardiothoracic imaging', written: /cardi|thoracic|chest/iu },
  nuclear: { label: 'Nuclear medicine', written: /nuclear|molecular/iu },
  emergency: { label: 'Emergency radiology', written: /emergency|trauma/iu },
  interventional: { label: 'Interventional radiology', written: /interventional(?! neuro)|\bIR\b/iu },
};
