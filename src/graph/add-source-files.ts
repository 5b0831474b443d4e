import type { LinkedCorpus } from '../model/findings.ts';
import { compareText, type GraphDraft } from './graph-draft.ts';

/** The id of a file: `/file/` + hash of its bytes + `/` + name. Files of one name may differ, and bytes bear two names. */
export function sourceFileId(file: string, hash: string): string {
  return `/file/${hash}/${file}`;
}

/**
 * Adds the files as they were given, with what others need to know of their texts, so that a text can be read again
 * when something it depends on is loaded.
 */
export function addSourceFiles(draft: GraphDraft, { files }: LinkedCorpus): void {
  const sorted = files
    .map((file) => ({ ...file, id: sourceFileId(file.source.file, file.source.hash) }))
    .sort((a, b) => compareText(a.source.file, b.source.file) || compareText(a.id, b.id));
  for (const { id, source, facts, uris } of sorted) {
    draft.node('SourceFile', id, id, {
      file: source.file,
      hash: source.hash,
      text: source.decoded,
      setAside: listed(source.setAside),
      statute: facts.statute,
      explains: listed(facts.explains),
      names: listed(facts.names),
      calls: listed(facts.calls),
    });
    for (const uri of uris) draft.edge('READ_FROM', uri, id, uri);
  }
}

const listed = (texts: readonly string[]): readonly string[] | null => (texts.length === 0 ? null : texts);
