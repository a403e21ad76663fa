// The looks of an HTML file: light and dark by the reader's setting, wide screens, phones and paper. Color says nothing alone.
import { mapStyle } from '../svg/map-style.ts';

/** Eleven steps of one color, faint enough at the most for the letters on it. */
const heatSteps = Array.from(
  { length: 11 },
  (_, step) => `.h${step} { background: rgb(var(--heat) / ${step * 6}%); }`,
).join('\n');

/** A choice of a kind of entries hides the entries of other kinds, and the groups that hold none of it. */
const kindRules = [0, 1, 2, 3]
  .map(
    kind =>
      `  .contents:has(.choice .k${kind}:checked) :is(.entry:not(.k${kind}), .group:not(:has(.entry.k${kind}))) { display: none; }`,
  )
  .join('\n');

export const stylesheet = `${mapStyle}
:root {
  color-scheme: light dark;
  --page: #fdfdfb; --raised: #f4f6f5; --ink: #1c2328; --quiet: #57626b; --line: #d9dfe1; --accent: #0a5a75;
  --differs: #fff3d1; --track: #e4e9ea; --heat: 42 135 165;
  --phase1: #dde3e6; --phase2: #c5e0ec; --phase3: #f8dcb8; --phase4: #ddd3f1;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14191c; --raised: #1c2327; --ink: #e3e8ea; --quiet: #a1adb5; --line: #323c42; --accent: #7cc7e2;
    --differs: #39301a; --track: #2a3338; --heat: 60 150 185;
    --phase1: #3a444a; --phase2: #1d4d63; --phase3: #6a4517; --phase4: #493b70;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0; border-top: .25rem solid var(--accent); background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, main, .notes, footer { max-width: 80rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
header { padding-top: clamp(1.5rem, 4vw, 3rem); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2rem 0 .7rem; text-wrap: balance; }
h1 { margin: 0 0 .4rem; font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.3rem); font-weight: 680; letter-spacing: -.015em; }
h2 { font-size: 1.3rem; font-weight: 650; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol { max-width: 70ch; margin: .6rem 0; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--differs); }
section:target, div:target { background: none; }
pre {
  margin: .8rem 0; padding: .8rem 1rem; overflow-x: auto; background: var(--raised); border-radius: .4rem;
  font: .875rem/1.55 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
.quiet, .subtitle, .limit, .blank { color: var(--quiet); }
.subtitle { margin-top: 0; font-size: 1.05rem; }
.blank, .limit { font-size: .92em; }
.ref { font-size: .82em; }
.ref, .blank { white-space: nowrap; }

.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: separate; border-spacing: 0; min-width: 100%; font-size: .94rem; line-height: 1.5; }
thead .w { width: 12rem; min-width: 12rem; }
th, td { padding: .5rem .8rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { background: var(--page); border-bottom: 2px solid var(--line); vertical-align: bottom; color: var(--quiet); }
.fields thead th { color: var(--ink); }
.id { display: block; color: var(--quiet); font-weight: 400; font-size: .9em; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
.n.none::before { content: "—" / ""; color: var(--quiet); }
.n.none .blank { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
td.n { position: relative; white-space: nowrap; }
td.n .limit { white-space: normal; }
th.name { position: sticky; left: 0; z-index: 1; background: var(--page); }
thead th.name { z-index: 3; }
tbody th.name { font-weight: 500; }
th a { overflow-wrap: break-word; }
.group th { padding-top: 1.5rem; color: var(--accent); font-weight: 650; }
.group span { position: sticky; left: .8rem; }
.differs > th.name, .differs > td { background: var(--differs); }
.mark { font-weight: 700; color: var(--accent); }
.fit { white-space: nowrap; }
.interval { vertical-align: -.15em; margin-right: .3rem; }
.axis { stroke: var(--line); fill: none; }
.interval .axis { stroke: var(--quiet); opacity: .5; }
.range { stroke: var(--accent); stroke-width: 3; opacity: .55; }
.interval circle { fill: var(--accent); }
${heatSteps}

.card { margin: 1.4rem 0; padding: .3rem 1.4rem 1.1rem; border: 1px solid var(--line); border-radius: .7rem; max-width: 60rem; }
.card > :is(h2, h3, h4, h5, h6) { margin: .9rem 0 .3rem; }
.card.long, .card.whole { padding: 0; border: 0; max-width: none; }
.sections > section > :is(h2, h3, h4, h5, h6) {
  margin: 0 0 .3rem; font-size: .82rem; font-weight: 680; letter-spacing: .05em; text-transform: uppercase;
  color: var(--accent);
}
.sections > section > * > a { text-transform: none; letter-spacing: normal; }
.sections > section { padding-top: .7rem; }
.long .sections > section { padding-top: 1.3rem; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .1rem 1.2rem; padding: .38rem 0; border-top: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; min-width: 0; }
.sources { max-width: none; padding-left: 2.4rem; font-size: .9rem; line-height: 1.5; }
.sources li { padding: .15rem .3rem; }
.sources li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.back { padding: 0 .3em; }

.chart { max-width: 48rem; }
.bars { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(5rem, 1fr) repeat(3, auto); }
.bars > div { grid-column: 1 / -1; grid-template-columns: subgrid; gap: 0; }
.bars dd { grid-column: 2 / -1; display: grid; grid-template-columns: minmax(5rem, 1fr) repeat(3, auto); grid-template-columns: subgrid; align-items: center; font-variant-numeric: tabular-nums; }
.bars span { margin-left: 1rem; text-align: right; }
.bars svg { display: block; width: 100%; height: .6rem; border-radius: .3rem; }
.track { fill: var(--track); }
.bar { fill: var(--accent); }
figure { margin: 1rem 0 1.6rem; }
.timeline svg { display: block; width: 100%; min-width: 34rem; max-width: 46rem; font-size: 14px; fill: var(--ink); }
.map svg { display: block; width: 100%; min-width: 44rem; }
.map .resprog-map { --map-ground: var(--page); --map-border: var(--page); --map-text: var(--ink); --map-quiet: var(--quiet); }
.timeline .year { fill: var(--quiet); font-size: 13px; }
.timeline .label { font-weight: 600; paint-order: stroke; stroke: var(--page); stroke-width: 7px; }
.phase1 { fill: var(--phase1); }
.phase2 { fill: var(--phase2); }
.phase3 { fill: var(--phase3); }
.phase4 { fill: var(--phase4); }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
.part > summary > :is(h2, h3, h4, h5, h6) { display: inline-block; margin: .6rem 0; }
.contents { margin: 1.4rem 0; padding: .2rem 1.4rem .6rem; background: var(--raised); border-radius: .7rem; }
.contents > :is(h2, h3, h4, h5, h6) { margin: .8rem 0 .3rem; }
.contents > ul { max-width: none; columns: 3 15rem; padding: 0; list-style: none; }
.contents > ul > li { break-inside: avoid; padding: .15rem 0; }
.contents li > ul, .contents details > ul { margin: .1rem 0 .5rem; padding-left: 1.1rem; list-style: none; }
.contents li li { padding: .12rem 0; }
.contents .count { color: var(--quiet); font-size: .88em; font-variant-numeric: tabular-nums; }
.choice { display: none; }
@supports selector(:has(*)) {
  .choice { display: flex; flex-wrap: wrap; gap: .4rem; margin: .6rem 0 1rem; padding: 0; border: 0; }
  .choice legend { float: left; margin: .25rem .6rem 0 0; padding: 0; color: var(--quiet); }
  .choice input { position: absolute; opacity: 0; }
  .choice span { display: block; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--page); cursor: pointer; }
  .choice input:checked + span { border-color: var(--accent); background: var(--accent); color: var(--page); }
  .choice input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
  .contents:has(.choice input:not(.every):checked) .count { display: none; }
${kindRules}
}
section.part > section.part { margin-top: 2.2rem; border-top: 1px solid var(--line); }
section.part > section.part > :is(h3, h4) { margin-top: 1.3rem; font-size: 1.25rem; }
section.part > section.part > h3:has(+ section.part) { color: var(--accent); }
.part > :is(h2, h3, h4, h5, h6) + .card.whole { margin-top: 0; }
section.part > section.part > section.part { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
.notes { margin-top: 2.5rem; font-size: .92rem; color: var(--quiet); }
.notes h2 { font-size: 1rem; color: var(--ink); border-top: 1px solid var(--line); padding-top: 1rem; }
footer { padding-block: .6rem 2.5rem; font-size: .88rem; color: var(--quiet); }
footer p { max-width: none; border-top: 1px solid var(--line); padding-top: .9rem; }

@media screen and (min-width: 72rem) {
  .fits { overflow: visible; }
  .fits thead .w { width: auto; min-width: 0; }
  .fits.fields thead .name { min-width: 9.5rem; }
  .wide.fields { max-height: 88vh; overflow: auto; }
  .fits thead th, .wide.fields thead th { position: sticky; top: 0; z-index: 2; }
  .fits thead th.name, .wide.fields thead th.name { z-index: 3; }
  .long > .sections { columns: 2; column-gap: 4rem; }
  .long > .sections > section { break-inside: avoid; }
  .long > .sections > .cited { column-span: all; }
}
@media screen and (max-width: 47.8rem) {
  .map::before { content: "Wider than the screen: scroll it sideways →" / ""; color: var(--quiet); font-size: .88rem; }
}
@media screen and (max-width: 40rem) {
  body { line-height: 1.55; }
  table { font-size: .9rem; }
  th, td { padding: .45rem .6rem; }
  .scroll { margin-inline: calc(-1 * clamp(1rem, 4vw, 3rem)); padding-inline: 1rem 0; scroll-padding-left: 8.7rem; }
  thead .w { width: 10.5rem; min-width: 10.5rem; }
  thead .w.name { width: 8.3rem; min-width: 8.3rem; }
  th.name { box-shadow: 1px 0 0 var(--line); }
  th.name:first-child { box-shadow: 1px 0 0 var(--line), -1rem 0 0 var(--page); }
  .card { padding-inline: 1rem; }
  dl > div { grid-template-columns: 1fr; }
  dt { font-size: .88rem; }
  dd { grid-column: 1; }
  .bars, .bars > div { display: block; }
  .bars dd { display: flex; flex-wrap: wrap; gap: .1rem 1rem; }
  .bars svg { flex: 1 1 5rem; }
  .bars svg:has(+ span + span) { flex-basis: 100%; }
  .bars span { margin: 0; }
}
@page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@page across { size: landscape; }
@media print {
  :root { color-scheme: light; --page: #fff; }
  body { border: 0; font-size: 10pt; line-height: 1.4; }
  header, main, .notes, footer { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  a { color: inherit; }
  .back, .choice, .timeline details { display: none; }
  section.part > section.part > section.part { content-visibility: visible; }
  .scroll, pre { overflow: visible; max-height: none; }
  pre { white-space: pre-wrap; }
  table { width: 100%; font-size: 8.5pt; }
  thead .w { width: auto; min-width: 0; }
  th, td { padding: 1.2mm 1.6mm; }
  body:has(> main > .wide.fields), section.part:has(> .wide.fields) { page: across; }
  .fields:has(thead th:nth-child(6)) table { font-size: 7.5pt; }
  .fields:has(thead th:nth-child(10)) td { overflow-wrap: anywhere; }
  th.name, thead th, .group span { position: static; }
  thead { display: table-header-group; }
  .long > .sections { columns: 2; column-gap: 8mm; font-size: 9pt; }
  .long > .sections > .cited { column-span: all; }
  .long dl > div { grid-template-columns: 26mm 1fr; padding: 1mm 0; }
  tr, li, dl > div, .card:not(.long, .whole), figure { break-inside: avoid; }
  .group, .group + tr { break-before: auto; }
  .group { break-after: avoid; }
  .differs > *, td, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  :is(.timeline, .map) svg { min-width: 0; }
  .part .map svg { max-height: 112mm; }
  .contents > ul { columns: 2; }
}
`;
