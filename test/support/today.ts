// The day of the run: shipped records may have been read on any day until today.
import { localDay } from '../../src/schema/local-day.ts';

export const today = localDay(new Date());
