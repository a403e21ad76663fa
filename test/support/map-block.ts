// A small map: two states, two programs, home with a ring.
import type { MapBlock, MapDot } from '../../src/view/map/block.ts';

export const mapDot = (partial: Partial<MapDot> = {}): MapDot => ({
  id: 'alpha',
  name: 'Alpha University',
  label: 'Alpha University, Springfield, IL: DR, 6 DR positions a year',
  shape: 'circle',
  radius: 5,
  isHollow: false,
  x: 150,
  y: 60,
  city: { x: 150, y: 60 },
  href: 'https://example.org/alpha',
  ...partial,
});

export const mapBlock: MapBlock = {
  type: 'map',
  title: 'Programs',
  description: 'Two programs.',
  width: 200,
  height: 100,
  states: [
    { name: 'West', path: 'M10,10L100,10L100,90L10,90Z' },
    { name: 'East', path: 'M100,10L190,20L190,90L100,90Z' },
  ],
  dots: [
    mapDot(),
    mapDot({
      id: 'beta',
      name: 'Beta',
      label: 'Beta, Reno, NV: DR',
      shape: 'square',
      isHollow: true,
      radius: 3,
      x: 60,
      y: 30,
      city: { x: 40, y: 30 },
      href: undefined,
    }),
  ],
  home: { label: 'Boise, ID', x: 50, y: 60 },
  rings: [
    {
      label: '100 miles',
      lines: [
        [
          { x: 50, y: 40 },
          { x: 70, y: 60 },
          { x: 50, y: 80 },
          { x: 30, y: 60 },
          { x: 50, y: 40 },
        ],
      ],
    },
  ],
  credit: 'Outlines: made up.',
  legend: [[{ mark: { shape: 'circle', radius: 5, isHollow: false }, text: 'no IR track recorded' }]],
};
