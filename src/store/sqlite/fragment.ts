import type { SQLInputValue } from 'node:sqlite';
import type { Parameters } from '../plan.ts';

/** Gives the value of one `?` of a statement. */
export type Bind = (parameters: Parameters) => SQLInputValue;

/** A piece of SQL and what stands at its question marks. Values stand nowhere in its text. */
export interface Fragment {
  readonly text: string;
  readonly binds: readonly Bind[];
}

/** Writes a fragment: strings go in as SQL, fragments with their binds, functions as a `?`. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (string | Fragment | Bind)[]): Fragment {
  let text = texts[0] ?? '';
  const binds: Bind[] = [];
  parts.forEach((part, index) => {
    if (typeof part === 'string') text += part;
    else if (typeof part === 'function') {
      text += '?';
      binds.push(part);
    } else {
      text += part.text;
      binds.push(...part.binds);
    }
    text += texts[index + 1] ?? '';
  });
  return { text, binds };
}

/** Joins fragments by a separator; none give `empty`. */
export function join(fragments: readonly Fragment[], separator: string, empty: string): Fragment {
  if (fragments.length === 0) return { text: empty, binds: [] };
  return {
    text: fragments.map((fragment) => fragment.text).join(separator),
    binds: fragments.flatMap((fragment) => fragment.binds),
  };
}

/** All of them; none are true. */
export function and(conditions: readonly Fragment[]): Fragment {
  return join(
    conditions.map((condition) => sql`(${condition})`),
    ' AND ',
    '1',
  );
}
