import { extractOnCores } from '../extract-on-cores.ts';
import type { Extraction } from '../compile.ts';
import type { Findings } from '../model/findings.ts';
import { sourceFileId, type SourceFile, type TextForm } from '../model/source-text.ts';
import type { Store } from '../store/store.ts';
import { readStoredTexts } from './stored-files.ts';

/** The texts of files, new ones and those of a store, each read and extracted once and only when it is needed. */
export class FilePool {
  readonly #store: Store;
  readonly #texts = new Map<string, readonly Findings[]>();
  readonly #onExtracted: (files: number) => void;
  #extracted = 0;

  /** @param onExtracted is told how many files have been extracted so far */
  constructor(store: Store, onExtracted: (files: number) => void = () => undefined) {
    this.#store = store;
    this.#onExtracted = onExtracted;
  }

  /** Extracts new files. @throws BrokenInputError where a file is no text or holds no statute */
  async add(files: readonly SourceFile[]): Promise<void> {
    const before = this.#extracted;
    const extraction = await extractOnCores(files, {
      count: files.length,
      onProgress: (done) => {
        this.#onExtracted(before + done);
      },
    });
    this.take(extraction);
  }

  /** Takes over files that were extracted elsewhere. */
  take({ findings, files }: Extraction): void {
    this.#extracted += files;
    this.#onExtracted(this.#extracted);
    for (const [source, texts] of Map.groupBy(findings, ({ instrument }) => instrument.source)) {
      this.#texts.set(sourceFileId(source), texts);
    }
  }

  holds(id: string): boolean {
    return this.#texts.has(id);
  }

  /** Makes files of the store ready, as far as they are not. */
  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.holds(id)).sort();
    await this.add(await Array.fromAsync(readStoredTexts(this.#store, missing)));
  }

  /** The texts of a file that was added or fetched. */
  textsOf(id: string): readonly Findings[] {
    const texts = this.#texts.get(id);
    if (texts === undefined) throw new Error(`The file ${id} was not fetched.`);
    return texts;
  }

  /** The texts of a file, those of some forms set aside. */
  withSetAside(id: string, setAside: readonly TextForm[]): readonly Findings[] {
    const texts = this.textsOf(id);
    const [first] = texts;
    if (first === undefined || sameForms(first.instrument.source.setAside, setAside)) return texts;
    const source = { ...first.instrument.source, setAside };
    return texts.map((text) => ({ ...text, instrument: { ...text.instrument, source } }));
  }
}

function sameForms(a: readonly TextForm[], b: readonly TextForm[]): boolean {
  return a.length === b.length && a.every((form) => b.includes(form));
}
