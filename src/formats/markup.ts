import { printable } from './printable.ts';

/** Any text as the content of an element or attribute of HTML and XML. */
export const inMarkup = (text: string): string =>
  printable(text.replaceAll(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
