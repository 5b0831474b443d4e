/** What XML 1.0 cannot hold in any form: most control characters, surrogates that stand alone, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // The characters that are no characters are the subject here.
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Only after ]] it must be, and then everywhere is simplest.
  '>': '&gt;',
  '"': '&quot;',
  // A parser would give these back as others: a carriage return as a line feed, in an attribute all three as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as XML can hold it: what it cannot is U+FFFD. */
const holdable = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '\uFFFD');

/**
 * A text as the content of an element. Every XML parser gives it back, but that characters which XML cannot hold are
 * U+FFFD.
 *
 * @example `处五万元以上<十万元` → `处五万元以上&lt;十万元`
 */
export function xmlText(text: string): string {
  return holdable(text).replace(/[&<>\r]/gu, (character) => ESCAPES[character] ?? character);
}

/** A text as the value of an attribute, in double quotes. */
export function xmlAttribute(text: string): string {
  return `"${holdable(text).replace(/[&<>"\t\n\r]/gu, (character) => ESCAPES[character] ?? character)}"`;
}
