// Lines that something else than a reader takes up, and that are therefore never broken.

/** A command to copy. */
const command = /^ {2,}resprog /u;

/** A place in a file whose path holds a blank, such as `C:\Users\Jane Doe\a.yaml:14:56: …`: a terminal makes it a link. */
const place = /^(?:Error: |Left out: )?(?!Error: |Left out: )\S+ .*?:\d+:\d+: /u;

export const staysWhole = (line: string): boolean => command.test(line) || place.test(line);
