// How programs, their codes and seasons are named, for the schemas and for those who take names from the command line.

/** The id of a program: small letters, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * An NRMP code on a list: any specialty and any letter, of which records may hold only those that exist. With a mistyped
 * one the list opens still, and the check of the rank order list says what is wrong.
 */
export const listedCodePattern = /^\d{7}[A-Z]\d$/u;

/** The years of a Match that can be named. */
export const seasonYears = { first: 2000, last: 2100 } as const;
