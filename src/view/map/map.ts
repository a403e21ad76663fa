// The programs on a map of the states, and how many there are in each.
import { type ClassSize, type Dot, drawnDots, type Located, radiusOf } from '../../domain/map/dots.ts';
import { mapSize, project, type StateOutline } from '../../domain/map/projection.ts';
import { ringsAround } from '../../domain/map/rings.ts';
import { programsByState } from '../../domain/query/by-state.ts';
import type { FilterResult } from '../../domain/query/filter.ts';
import type { Place } from '../../domain/query/places.ts';
import { offeredTracks, trackOf } from '../../domain/record/tracks.ts';
import { stateNames } from '../../schema/choices.ts';
import type { TableBlock } from '../blocks.ts';
import { distanceNotes, unknownNotes } from '../query/notes.ts';
import { placeOf } from '../record/names.ts';
import { type Report, report } from '../report.ts';
import { groupDigits, plural, qualifierWords } from '../words.ts';
import type { MapBlock, MapDot } from './block.ts';
import { mapResult, rounded, toTenth } from './rows.ts';

export interface MapParts {
  /** As far as their facts count. */
  readonly located: readonly Located[];
  /** Those among them that lie where the list of cities says, because the record has no coordinates. */
  readonly placedByCity: number;
  readonly outlines: readonly StateOutline[];
  readonly filtered: FilterResult;
  /** Where distances are measured from. */
  readonly origin: Place | undefined;
  /** The latest day on which a page was read; undefined for an empty catalog. */
  readonly dataDate: string | undefined;
  readonly notes: readonly string[];
}

const title = 'Radiology residency programs';

type DrawnParts = Pick<MapParts, 'located' | 'placedByCity' | 'outlines' | 'origin' | 'dataDate'>;

/** The map of a document, whose dots lead to the parts that their ids name, and what it does not show. */
export function mapOfParts({
  title: named,
  located,
  placedByCity,
  ...parts
}: DrawnParts & { readonly title: string }): {
  readonly block: MapBlock;
  readonly notes: readonly string[];
} {
  const drawn = drawnDots(located);
  const map = mapBlock({ ...parts, ...drawn, where: '' });
  return {
    block: { ...map, title: named, dots: map.dots.map(dot => ({ ...dot, href: `#${dot.id}` })) },
    notes: [...placeNotes(drawn.without, placedByCity), ...originNotes(parts.origin)],
  };
}

export function viewMap({ located, outlines, filtered, origin, ...parts }: MapParts): Report {
  const { dots, without, shrink } = drawnDots(located);
  const map = (): MapBlock =>
    mapBlock({
      dots,
      outlines,
      origin,
      shrink,
      dataDate: parts.dataDate,
      where: '; "resprog sources" names the pages',
    });
  const result = mapResult({ located, dots, origin });
  return report({
    title,
    result,
    blocks: () => [map(), statesTable(located)],
    pickedBlocks: keys => [map(), result.pick(keys).table()],
    notes: [
      located.length === 0 ? 'No program matches.' : `${plural(located.length, 'program')}.`,
      ...parts.notes,
      ...placeNotes(without, parts.placedByCity),
      ...unknownNotes(filtered),
      ...distanceNotes(origin),
      ...originNotes(origin),
    ],
  });
}

const placeNotes = (without: readonly Dot['program'][], placedByCity: number): readonly string[] => [
  ...(without.length === 0
    ? []
    : [`Not drawn, because no place on the map is known: ${without.map(({ id }) => id).join(', ')}.`]),
  ...placedNotes(placedByCity),
];

const originNotes = (origin: Place | undefined): readonly string[] =>
  origin !== undefined && project(origin) === undefined
    ? [`${origin.label} is not on the map, which shows the states and Puerto Rico.`]
    : [];

const placedNotes = (count: number): readonly string[] =>
  count === 0
    ? []
    : [`Without coordinates in the record, placed by the list of cities: ${plural(count, 'program')}.`];

interface Drawing {
  readonly dots: readonly Dot[];
  readonly outlines: readonly StateOutline[];
  readonly origin: Place | undefined;
  readonly shrink: number;
  readonly dataDate: string | undefined;
  /** Who names the pages behind the class sizes, at the end of a sentence. */
  readonly where: string;
}

function mapBlock({ dots, outlines, origin, shrink, dataDate, where }: Drawing): MapBlock {
  const home = origin === undefined ? undefined : project(origin);
  return {
    type: 'map',
    title,
    description: descriptionOf(dots, origin),
    ...mapSize,
    states: outlines.map(({ state, path }) => ({ name: stateNames[state], path })),
    dots: dots.map(mapDot),
    home: origin && home && { label: origin.label, ...rounded(home) },
    rings:
      origin === undefined
        ? []
        : ringsAround(origin).map(({ miles, lines }) => ({
            label: `${miles} miles`,
            lines: lines.map(line => line.map(rounded)),
          })),
    credit: creditOf(dots, dataDate, where),
    legend: legendOf(shrink),
  };
}

function descriptionOf(dots: readonly Dot[], origin: Place | undefined): string {
  const states = new Set(dots.map(({ program }) => program.state)).size;
  return [
    `${plural(dots.length, 'program')} in ${plural(states, 'state')}, each a dot at its city.`,
    'The shape shows the IR tracks on record, the area the positions a year in DR (in IR where no DR is on record); where none are recorded, a dot is hollow.',
    ...(origin === undefined ? [] : [`Rings show the distance from ${origin.label}.`]),
  ].join(' ');
}

/** A picture is handed on without what stands beside it. */
function creditOf(dots: readonly Dot[], dataDate: string | undefined, where: string): string {
  const sizes = dots.flatMap(({ size }) => size ?? []);
  const undated = sizes.filter(({ isDated }) => !isDated).length;
  const outlines = 'Outlines: US Census Bureau, 2017.';
  if (dataDate === undefined || sizes.length === 0) return outlines;
  return `${plural(sizes.length, 'class size')} from pages read until ${dataDate}, ${groupDigits(undated)} of them without a year${where}. ${outlines}`;
}

const mapDot = ({ program, shape, size, radius, city, at }: Dot): MapDot => ({
  id: program.id,
  name: program.name,
  label: `${program.name}, ${placeOf(program)}: ${[...offered(program), sizeWords(size)].join(', ')}`,
  shape,
  radius: toTenth(radius),
  isHollow: size === undefined,
  ...rounded(at),
  city: rounded(city),
  href: program.website,
});

const offered = (program: Dot['program']): readonly string[] => {
  const names = offeredTracks(program).map(({ name }) => name);
  return names.length === 0 ? ['no track recorded'] : names;
};

const sizeWords = (size: ClassSize | undefined): string =>
  size === undefined
    ? 'class size not recorded'
    : `${size.qualifier === undefined ? '' : qualifierWords[size.qualifier]}${plural(size.positions, `${trackOf(size.track).name} position`)} a year`;

/** The radius at which the shapes of the legend are compared. */
const sample = 5.5;

const legendOf = (shrink: number): MapBlock['legend'] => [
  [
    { mark: { shape: 'circle', radius: sample, isHollow: false }, text: 'no IR track recorded' },
    { mark: { shape: 'square', radius: sample, isHollow: false }, text: 'IR integrated' },
    { mark: { shape: 'triangle', radius: sample, isHollow: false }, text: 'IR independent' },
    { mark: { shape: 'diamond', radius: sample, isHollow: false }, text: 'both' },
  ],
  [
    ...[2, 6, 12].map(positions => ({
      mark: { shape: 'circle' as const, radius: toTenth(shrink * radiusOf(positions)), isHollow: false },
      text: `${positions} DR positions a year`,
    })),
    {
      mark: { shape: 'circle', radius: toTenth(shrink * radiusOf(undefined)), isHollow: true },
      text: 'class size not recorded',
    },
  ],
];

/** The states with programs, by name. */
const statesTable = (located: readonly Located[]): TableBlock => ({
  type: 'table',
  title: 'Programs by state',
  columns: [
    { title: 'State', kind: 'text' },
    { title: 'Programs', kind: 'count' },
    { title: 'Names', kind: 'text', flexible: true },
  ],
  rows: programsByState(located.map(({ program }) => program)).map(({ state, programs }) => [
    stateNames[state],
    programs.length,
    programs.map(({ name }) => name).join('; '),
  ]),
});
