import type { FileFacts, Findings } from '../../model/findings.ts';
import { collectNames } from '../actors/collect-actors.ts';
import { implementedTitle } from './relations.ts';
import { fullTitle, titleKey } from './work-uri.ts';

/** A statute or a commentary without its place in a corpus. */
export type Text = Pick<Findings, 'instrument' | 'metadata'>;

/** Whether a text counts no more, because a later load took its place. */
export function isSetAside({ instrument }: Text): boolean {
  return instrument.source.setAside.includes(instrument.form);
}

/**
 * What the versions and parts of one statute share: its place and the key of its title.
 *
 * @example 《中华人民共和国反洗钱法》 → `CN 反洗钱法`; a text without a title is alone in its group
 */
export function groupOf({ metadata, instrument }: Text): string {
  if (metadata.title === '') return `untitled ${instrument.source.hash}`;
  return `${metadata.jurisdiction} ${titleKey(metadata.title)}`;
}

/** The title key in the name of a group: `CN 反洗钱法` → 反洗钱法. Places may share a title. */
export function keyOfGroup(group: string): string {
  return titleKey(group.slice(group.indexOf(' ') + 1));
}

/** The title that a commentary tells of what it explains, or else its own. */
export function explainedTitle({ metadata }: Text): string {
  return metadata.commentsOn?.title ?? metadata.title;
}

/** Titles of works that a text names: cited, carried out or explained; each way of writing once. */
export function namedTitles({ instrument, metadata, citations }: Findings): readonly string[] {
  const titles = new Set<string>();
  for (const { target } of citations) if (target?.to === 'INSTRUMENT') titles.add(target.title);
  const implemented = implementedTitle(metadata.title);
  if (implemented !== null) titles.add(implemented);
  if (instrument.form === 'COMMENTARY') titles.add(explainedTitle({ instrument, metadata }));
  titles.delete('');
  return [...new Set(Array.from(titles, fullTitle))];
}

/**
 * What others need to know of the texts of one file.
 *
 * @param texts all of the file
 * @param kept those of them that are instruments of the corpus
 */
export function factsOf(
  texts: readonly Findings[],
  kept: readonly Findings[],
  canonicalName: (name: string) => string,
): FileFacts {
  const statute = texts.find(({ instrument }) => instrument.form === 'STATUTE');
  const commentary = texts.find((text) => text.instrument.form === 'COMMENTARY' && !isSetAside(text));
  const calls = new Set<string>();
  for (const name of collectNames(kept)) if (canonicalName(name) !== name) calls.add(name);
  return {
    statute: statute === undefined || isSetAside(statute) ? null : groupOf(statute),
    explains: commentary === undefined ? [] : explainedKeys(commentary, statute),
    names: [...new Set(kept.flatMap(namedTitles))].sort(),
    calls: [...calls].sort(),
  };
}

/** A commentary is on the work that it names, or else on the statute before it in its file. */
function explainedKeys(commentary: Findings, statute: Findings | undefined): readonly string[] {
  const keys = new Set<string>();
  if (statute === undefined || commentary.metadata.commentsOn !== null)
    keys.add(titleKey(fullTitle(explainedTitle(commentary))));
  if (statute !== undefined) keys.add(keyOfGroup(groupOf(statute)));
  return [...keys];
}
