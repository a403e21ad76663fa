// Mail addresses and telephone numbers as something to follow: who reads on a phone taps them.
import type { Cell, CellLink } from '../blocks.ts';

interface Reach {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** A mailbox; what an address could smuggle in, such as a subject, is part of the name of the mailbox. */
const mailLink = (email: string): CellLink => {
  const at = email.lastIndexOf('@');
  const [name, host] = [email.slice(0, at), email.slice(at + 1)].map(encodeURIComponent);
  return { text: email, address: `mailto:${name}@${host}` };
};

/** A number of the North American plan, with its extension; undefined for any other. */
function phoneLink(phone: string): CellLink | undefined {
  const [number = '', extension] = phone.split(/\s*(?:,|;|x|ext\.?|extension)\s*(?=\d+\s*$)/iu);
  const digits = /^(?:\+?1)?(\d{10})$/u.exec(number.replace(/[\s()./-]/gu, ''))?.[1];
  if (digits === undefined) return undefined;
  const inner = extension === undefined ? '' : `;ext=${extension.trim()}`;
  return { text: phone, address: `tel:+1${digits}${inner}` };
}

/** What of a contact can be followed. */
export const reachOf = ({ email, phone }: Reach): readonly CellLink[] => [
  ...(email === undefined ? [] : [mailLink(email)]),
  ...(phone === undefined ? [] : [phoneLink(phone)].filter(link => link !== undefined)),
];

/** A mail address or a number as a cell of its own; null where there is none. */
export function reachCell({ email, phone }: Reach): Cell {
  const value = email ?? phone;
  return value === undefined ? null : { value, links: reachOf({ email, phone }) };
}
