// The day of the run: shipped records may have been read on any day until today.
export const today = new Date().toISOString().slice(0, 10);
