// Turns the bytes of a file into text: UTF-8 only; any other encoding is a problem that says how to save the file.
import type { Position, Problem } from '../domain/record/problem.ts';
import { fileProblem } from './file-problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** The text without its byte order mark. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (isUtf16(bytes)) return { problem: fileProblem('file/utf16', file) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const prefix = decodablePrefix(bytes);
    const byte = new TextEncoder().encode(prefix).length;
    const place = placeIn(prefix.replace(/^\uFEFF/u, ''));
    return { problem: { ...fileProblem('file/not-utf8', file, { byte: String(byte) }), ...place } };
  }
}

/** The place right after a text. */
export function placeIn(before: string): Position {
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** By its byte order mark, or by the zero that stands beside every letter of Latin script. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

/** The longest beginning that is UTF-8, in whole characters, with its byte order mark. */
function decodablePrefix(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, good), { stream: true });
}
