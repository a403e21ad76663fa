// How ids and codes are written, for the schemas and for those who take them from the command line.

/** The id of a program: small letters, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * An NRMP code on a list: any specialty and any letter, of which records may hold only those that exist. With a mistyped
 * one the list opens still, and the check of the rank order list says what is wrong.
 */
export const listedCodePattern = /^\d{7}[A-Z]\d$/u;
