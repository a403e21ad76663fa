// The day on the calendar of whoever runs the program.

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment in the zone of the process, YYYY-MM-DD: in the evening of America that of Greenwich is tomorrow. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
