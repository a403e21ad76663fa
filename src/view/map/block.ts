// The block of a map: everything that is drawn, in units of its width and height.

/** A point of a map, in units of its width and height, from the upper left corner. */
interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** How a dot looks: what it stands for is in the block's legend. */
export interface MapMark {
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
  /** Of the circle of the same area; shapes of one radius look equally large. */
  readonly radius: number;
  /** Only the outline is drawn: nothing is recorded of what the area shows. */
  readonly isHollow: boolean;
}

export interface MapDot extends MapMark, MapPoint {
  readonly id: string;
  readonly name: string;
  /** All that the dot says, in words, with name and city. */
  readonly label: string;
  /** Where the city itself lies; the dot is beside it where other dots are. */
  readonly city: MapPoint;
  /** Where it leads: the page of the program, or `#` and the part of the document. */
  readonly href?: string | undefined;
}

export interface MapBlock {
  readonly type: 'map';
  readonly title: string;
  /** What is drawn, in sentences, for who does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Outlines as SVG paths of absolute `M`, `L` and `Z` alone. */
  readonly states: readonly { readonly name: string; readonly path: string }[];
  readonly dots: readonly MapDot[];
  readonly home?: (MapPoint & { readonly label: string }) | undefined;
  readonly rings: readonly { readonly label: string; readonly lines: readonly (readonly MapPoint[])[] }[];
  /** Where the outlines and the numbers come from. */
  readonly credit: string;
  /** What shapes and sizes mean; entries of one row belong together. */
  readonly legend: readonly (readonly { readonly mark: MapMark; readonly text: string }[])[];
}
