import { groupOf } from '../link/works/file-facts.ts';
import { identifyStatutes, ownArticles } from '../link/works/identify-instruments.ts';
import { eIdsOf } from '../link/provisions.ts';
import type { Findings } from '../model/findings.ts';
import type { TextForm } from '../model/source-text.ts';

/** A file with its texts. */
export interface FileTexts {
  readonly id: string;
  readonly file: string;
  /** Title keys of the works that its commentary may be on; [] without one. */
  readonly explains: readonly string[];
  readonly texts: readonly Findings[];
}

/**
 * Texts of a store whose place new ones take, by file: of a statute a text of the same version with an article that
 * the new one has too; of a commentary that of a file of the same name, if it is on the same work, or if the statute
 * before it is replaced by that file. Names alone replace nothing: files of two folders may share one.
 *
 * @param given what is loaded, files that are held as they are included; of two alike the first by name counts
 * @param held other files of the store that may hold what is replaced
 */
export function replacedTexts(
  given: readonly FileTexts[],
  held: readonly FileTexts[],
): ReadonlyMap<string, readonly TextForm[]> {
  const kept = identifyStatutes(given.flatMap(({ texts }) => texts)).value.instruments;
  const byVersion = Map.groupBy(kept, ({ findings }) => versionOf(findings));
  const replaced = new Map<string, readonly TextForm[]>();
  for (const { id, file, explains, texts } of held) {
    const forms: TextForm[] = [];
    const statute = texts.find(({ instrument }) => instrument.form === 'STATUTE');
    const eIds = statute === undefined ? [] : eIdsOf(statute.instrument);
    const rivals = (statute === undefined ? undefined : byVersion.get(versionOf(statute))) ?? [];
    const winners = rivals.filter((rival) => overlap(rival.eIds, eIds));
    if (winners.length > 0) forms.push('STATUTE');
    const sameName = given.filter((one) => one.file === file);
    const rewritten =
      sameName.some((one) => one.explains.some((key) => explains.includes(key))) ||
      winners.some(({ findings }) => findings.instrument.source.file === file);
    if (explains.length > 0 && rewritten) forms.push('COMMENTARY');
    if (forms.length > 0) replaced.set(id, forms);
  }
  return replaced;
}

function versionOf(findings: Findings): string {
  return `${groupOf(findings)}@${findings.metadata.version}`;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  const own = new Set(ownArticles(a));
  const other = ownArticles(b);
  return own.size === 0 || other.length === 0 || other.some((eId) => own.has(eId));
}
