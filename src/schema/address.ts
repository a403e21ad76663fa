// What counts as a web address: nothing that a shell, a browser or a person could take for something else.
import { remember } from './remember.ts';

/** Characters with a meaning for a shell or a terminal; a parsed address needs none of them. */
const dangerous = /["'`$\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * The address as browsers write it (WHATWG URL): escapes made, the host in lower case and punycode.
 * Undefined where it is not an address of a web page: another scheme, no host, a name or password, or a character that
 * could end a quoted word, stand for a variable or hide.
 */
export const normalAddress = remember((text: string): string | undefined => {
  const url = dangerous.test(text) ? undefined : parse(text);
  if (url === undefined) return undefined;
  const { protocol, username, password, href } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' && !dangerous.test(href) ? href : undefined;
});

/** Whether a text can be parsed as an address, of a web page or not. */
export const isAddress = (text: string): boolean => parse(text) !== undefined;

/** Not URL.canParse: once optimized, that of Node 20 takes a host with an umlaut for none. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
