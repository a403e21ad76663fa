// Address books: vCard 3.0 (RFC 2426), escaped, folded at 75 octets, CRLF.
import type { Report, Vcard } from '../view/report.ts';
import type { Rendered } from './format.ts';
import { sanitizeLine, sanitizeLines } from './sanitize.ts';

export const renderVcard = ({ vcards = () => [] }: Report): Rendered => ({
  text: vcards()
    .map(card =>
      linesOf(card)
        .map(line => `${fold(line)}\r\n`)
        .join(''),
    )
    .join(''),
  notes: [],
});

function linesOf({ name, role, organization, email, phone, address, url, note }: Vcard): readonly string[] {
  const shown = name ?? `${role}, ${organization}`;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(shown)}`,
    `N:${name === undefined ? `;;;;` : nameParts(name)}`,
    `ORG:${escapeText(organization)}`,
    `TITLE:${escapeText(role)}`,
    ...optional('EMAIL;TYPE=INTERNET,WORK', email),
    ...optional('TEL;TYPE=WORK,VOICE', phone),
    ...(address === undefined ? [] : [`ADR;TYPE=WORK:;;${escapeText(address)};;;;`]),
    ...(url === undefined ? [] : [`URL:${sanitizeLine(url)}`]),
    `NOTE:${escapeText(note)}`,
    'END:VCARD',
  ];
}

const optional = (property: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${property}:${escapeText(value)}`];

/** Family name; given names; degrees after a comma are suffixes. */
function nameParts(name: string): string {
  const [person = '', ...degrees] = name.split(',').map(part => part.trim());
  const words = person.split(/\s+/u);
  const family = words.pop() ?? '';
  return [family, words.join(' '), '', '', degrees.join(' ')].map(escapeText).join(';');
}

const escapeText = (text: string): string =>
  sanitizeLines(text)
    .replace(/\\/gu, '\\\\')
    .replace(/[,;]/gu, match => `\\${match}`)
    .replace(/\n/gu, '\\n');

/** Lines longer than 75 octets continue on the next one after a blank; characters are never split. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
