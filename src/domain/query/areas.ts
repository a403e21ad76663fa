// Areas smaller than a region that people name: sets of states.
import type { StateCode } from '../../schema/choices.ts';
import { fold } from '../record/text.ts';

export interface Area {
  readonly name: string;
  readonly states: readonly StateCode[];
  /** A division by "Census Regions and Divisions of the United States" (U.S. Census Bureau), else only what people say. */
  readonly isDivision: boolean;
}

const middleAtlantic: Area = {
  name: 'Middle Atlantic',
  states: ['NJ', 'NY', 'PA'],
  isDivision: true,
};

/** By what people write, folded. */
export const areas: ReadonlyMap<string, Area> = new Map([
  ['new england', { name: 'New England', states: ['CT', 'ME', 'MA', 'NH', 'RI', 'VT'], isDivision: true }],
  ['middle atlantic', middleAtlantic],
  ['mid atlantic', middleAtlantic],
  ['pacific northwest', { name: 'Pacific Northwest', states: ['WA', 'OR', 'ID'], isDivision: false }],
]);

/** The area of a word, in any letter case, with blanks or hyphens. */
export const areaOf = (word: string): Area | undefined => areas.get(fold(word));
