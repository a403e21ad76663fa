// Reads the files of the package. In the edition of one file, another module of this name holds them.
import { readFileSync } from 'node:fs';

/** Whether the YAML files of the shipped records lie beside the command. */
export const hasRecordFiles: boolean = true;

/** The text of a file of the package. Throws as the system does. */
export const packageText = (file: string): string => readFileSync(file, 'utf8');
