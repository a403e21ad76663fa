// The map for scripts: a row a program, with its place in the country and on the sheet.
import type { Dot, Located } from '../../domain/map/dots.ts';
import type { SheetPoint } from '../../domain/map/projection.ts';
import { milesTo } from '../../domain/query/distance.ts';
import type { Place } from '../../domain/query/places.ts';
import { type Result, type ResultColumn, resultOf } from '../result.ts';
import { roundTo, wholeMiles } from '../words.ts';

/** A program, and its dot where it has one. */
interface Row extends Located {
  readonly dot: Dot | undefined;
}

const columns: readonly ResultColumn<Row>[] = [
  { key: 'id', json: ({ program }) => program.id, flexible: false },
  { key: 'name', json: ({ program }) => program.name },
  { key: 'city', json: ({ program }) => program.city },
  { key: 'state', json: ({ program }) => program.state, flexible: false },
  { key: 'latitude', kind: 'number', json: ({ place }) => place?.latitude },
  { key: 'longitude', kind: 'number', json: ({ place }) => place?.longitude },
  { key: 'x', kind: 'number', json: ({ dot }) => dot && rounded(dot.at).x },
  { key: 'y', kind: 'number', json: ({ dot }) => dot && rounded(dot.at).y },
  { key: 'shape', json: ({ dot }) => dot?.shape, flexible: false },
  { key: 'positions', kind: 'number', json: ({ dot }) => dot?.size?.positions },
  { key: 'positionsTrack', json: ({ dot }) => dot?.size?.track, flexible: false },
  { key: 'positionsQualifier', json: ({ dot }) => dot?.size?.qualifier, flexible: false },
];

const distanceColumn = (origin: Place): ResultColumn<Row> => ({
  key: 'distanceMiles',
  kind: 'number',
  json: ({ program }) => milesTo(program, origin),
  cell: ({ program }) => wholeMiles(program, origin),
});

export interface MapRows {
  readonly located: readonly Located[];
  readonly dots: readonly Dot[];
  readonly origin: Place | undefined;
}

export function mapResult({ located, dots, origin }: MapRows): Result {
  const dotOf = new Map(dots.map(dot => [dot.program, dot]));
  return resultOf(
    located.map((each): Row => ({ ...each, dot: dotOf.get(each.program) })),
    origin === undefined ? columns : [...columns, distanceColumn(origin)],
  );
}

/** Tenths of a unit are as fine as anybody sees. */
export const toTenth = (value: number): number => roundTo(value, 10);

export const rounded = ({ x, y }: SheetPoint): SheetPoint => ({ x: toTenth(x), y: toTenth(y) });
