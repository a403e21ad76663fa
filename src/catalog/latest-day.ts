// The last day that can be today somewhere on Earth.

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Where the day begins earlier than in Greenwich, today's date, YYYY-MM-DD, is tomorrow's here. */
export const latestDay = (today: string): string =>
  new Date(Date.parse(today) + dayInMilliseconds).toISOString().slice(0, 10);
