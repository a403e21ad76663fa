// What the recorded setting of a program means for who may apply.
import type { Program } from '../../schema/program.ts';

/** Whether it is on record as military, so that an applicant has to ask whether others may apply. */
export const isMilitary = ({ setting }: Pick<Program, 'setting'>): boolean => setting === 'military';
