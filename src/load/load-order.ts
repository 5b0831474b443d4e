import { fullTitle, titleKey } from '../link/works/work-uri.ts';
import type { SourceFile } from '../model/source-text.ts';
import { idOfFile } from './load-files.ts';

const TITLE_IN_BRACKETS = /《([^《》\n]{2,60})》/gu;
/** The first line with words, but for the mark of a heading: there most texts have their title. */
const FIRST_LINE = /^[\s#]*([^\n]{2,80})/u;

/**
 * The order in which the parts of a load cost least: what many of the files name comes before what names it. A law that
 * comes after those that cite it has all of them linked again, in one part; after thousands, that is more than memory
 * holds. Files are looked at as they pass, without reading the law in them: a title that is told wrong costs time, and
 * memory where it is that of a law that thousands cite, but changes nothing that is stored.
 *
 * @example 浙江省实施《反洗钱法》办法.md, 反洗钱法.md → 反洗钱法.md, 浙江省实施《反洗钱法》办法.md
 */
export class LoadOrder {
  /** Keys of the titles of files, by id. */
  readonly #titles = new Map<string, string>();
  /** How many other files name a title, by its key. */
  readonly #citing = new Map<string, number>();

  /** Looks at a file. @returns its id */
  note(file: SourceFile): string {
    const id = idOfFile(file);
    const text = new TextDecoder().decode(file.bytes);
    const own = keyOf(FIRST_LINE.exec(text)?.[1] ?? '');
    this.#titles.set(id, own);
    const cited = new Set(Array.from(text.matchAll(TITLE_IN_BRACKETS), ([, title = '']) => keyOf(title)));
    cited.delete(own);
    for (const key of cited) this.#citing.set(key, (this.#citing.get(key) ?? 0) + 1);
    return id;
  }

  /** Files by their ids, those first that the most others name, and such as are named alike in the order given. */
  sorted<F extends { readonly id: string }>(files: readonly F[]): readonly F[] {
    return files.toSorted((a, b) => this.#rankOf(b.id) - this.#rankOf(a.id));
  }

  #rankOf(id: string): number {
    return this.#citing.get(this.#titles.get(id) ?? '') ?? 0;
  }
}

/**
 * Files in parts that each hold no more of them, and of their bytes, than they may; one that is larger is alone.
 *
 * @example sizes 3, 4, 9, 1 by at most 2 files and 8 bytes → [3, 4], [9], [1]
 */
export function partsOf<F extends { readonly size: number }>(
  files: readonly F[],
  most: { readonly files: number; readonly bytes: number },
): readonly (readonly F[])[] {
  const parts: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const part = parts.at(-1);
    bytes += file.size;
    if (part !== undefined && part.length < most.files && bytes <= most.bytes) part.push(file);
    else {
      parts.push([file]);
      bytes = file.size;
    }
  }
  return parts;
}

const keyOf = (title: string): string => titleKey(fullTitle(title));
