import type { LinkedCorpus } from '../model/findings.ts';
import { sourceFileId } from '../model/source-text.ts';
import { compareText } from '../text/compare-text.ts';
import type { GraphDraft } from './graph-draft.ts';

/**
 * Adds the files as they were given, with what others need to know of their texts, so that a text can be read again
 * when something it depends on is loaded.
 */
export function addSourceFiles(draft: GraphDraft, { files }: LinkedCorpus): void {
  const sorted = files
    .map((file) => ({ ...file, id: sourceFileId(file.source) }))
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
