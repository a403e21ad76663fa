// Text and attributes of XML: whatever a record holds, it stays text.
import { escapeHtml } from '../html/markup.ts';

/** What XML 1.0 allows in no form at all, not even escaped. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as the content of an element or the value of a quoted attribute. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(forbidden, '\uFFFD'));

/** An address to follow: of the web, or in the same page; undefined for every other kind, such as `javascript:`. */
export const linkTarget = (address: string | undefined): string | undefined =>
  address !== undefined && /^(?:https?:\/\/|#)/iu.test(address) ? address : undefined;
