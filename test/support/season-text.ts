// The text of a file of figures that every rule is content with, to be changed in one place by a test.

/** Figures of 2026: one official page, one secondary one, one of the Match's table. */
export const seasonText = `season: 2026
readOn: "2026-11-01"
copy: stored
sources:
  - url: https://www.nrmp.org/dates
    body: NRMP
    confidence: solid
    pageDate: "2026-01"
    facts:
      - scope: DR and IR integrated
        note: at noon
        nrmp.matchDay: "2026-03-20"
        nrmp.registrationOpens: "2025-09-15"
      - scope: IR independent
        nrmp.matchDay: "2026-06-17"
  - url: https://example.org/match
    confidence: usable
    match:
      - { track: dr, positions: pgy1, offered: 10, filled: 9 }
      - { track: dr, positions: pgy2, offered: 20, filled: 20 }
      - { track: dr, positions: physician, offered: 3, filled: 3, note: a copy }
      - { track: dr, positions: all, offered: 33, filled: 32, applicants: 50 }
`;

/** The same with one piece of text in the place of another, which must be there. */
export function changedSeason(from: string, to: string, text = seasonText): string {
  if (!text.includes(from)) throw new Error(`The text holds no ${from}`);
  return text.replace(from, to);
}

export const checkLinks = `checkAt:
  eras.timeline: https://example.org/1
  eras.fees: https://example.org/2
  signals: https://example.org/3
  nrmp.calendars: https://example.org/4
  nrmp.fees: https://example.org/5
  irIndependent: https://example.org/6
  abr: https://example.org/7
  ecfmg: https://example.org/8
`;

export const generalText = `readOn: "2026-11-01"
${checkLinks}sources:
  - url: https://www.usmle.org/questions
    body: USMLE
    confidence: solid
    readOn: "2026-10-01"
    facts:
      - scope: examinations from this day on
        usmle.step1PassFail: "2022-01-26"
`;
