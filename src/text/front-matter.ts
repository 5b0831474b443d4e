import { parse } from 'yaml';
import type { SelfDescription } from '../model/source-text.ts';

/** A header that a publisher set before the text, and the offset at which the text begins. */
export interface FrontMatter {
  readonly description: SelfDescription;
  readonly end: number;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
/** A longer header is no header but a text between rules. */
const LONGEST = 64 * 1024;

/**
 * Reads YAML front matter. Values are strings, lists become lines; nothing in it is executed, aliases are not
 * followed. A header that is no YAML (Jekyll's with tabs) is read as `key: value` lines. Any other first line
 * (`---js`) is text.
 */
export function readFrontMatter(decoded: string): FrontMatter | null {
  const opening = OPENING.exec(decoded);
  if (opening === null) return null;
  const from = opening[0].length;
  const window = decoded.slice(from, from + LONGEST);
  const closing = CLOSING.exec(window);
  if (closing === null) return null;
  const header = window.slice(0, closing.index);
  const description = readYaml(header) ?? readKeyLines(header);
  if (description === null) return null;
  return { description, end: from + closing.index + closing[0].length };
}

function readYaml(header: string): SelfDescription | null {
  let value: unknown;
  try {
    value = parse(header, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error', uniqueKeys: false });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const description: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, entry] of Object.entries(value)) {
    const text = asText(entry);
    if (text !== null) description[key] = text;
  }
  return description;
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    return entries.filter((entry) => typeof entry === 'string').join('\n');
  }
  return null;
}

const KEY_LINE = /^([\w\u4E00-\u9FFF-]{1,40})[:：][ \t]*(\S.*)?$/u;

function readKeyLines(header: string): SelfDescription | null {
  const description: Record<string, string> = Object.create(null) as Record<string, string>;
  let keys = 0;
  for (const line of header.split(/\r\n?|\n/u)) {
    const match = KEY_LINE.exec(line);
    if (match?.[1] === undefined) continue;
    keys += 1;
    if (match[2] !== undefined) description[match[1]] = match[2].trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return keys === 0 ? null : description;
}
