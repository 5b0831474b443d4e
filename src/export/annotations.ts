import { statusOn } from '../model/status.ts';
import type { LinkedCorpus, LinkedInstrument } from '../model/findings.ts';
import type { IsoDate } from '../model/instrument.ts';
import type { PropertyGraph, PropertyMap } from '../model/property-graph.ts';
import type { ProvisionNode } from '../model/provision.ts';
import type { SourceText } from '../model/source-text.ts';
import { actorsOf } from './annotated-actors.ts';
import {
  annotateCorrespondence,
  annotateDefinition,
  annotateExplanation,
  annotateLiabilityRule,
  annotateNorm,
  annotateReference,
  annotateSanction,
} from './annotated-findings.ts';
import { annotatePassage, captionsOf, provisionsByEId } from './annotated-structure.ts';
import type { AnnotatedInstrument, Annotation } from './interchange.ts';
import { readerOf, type Reader } from './reader.ts';

/**
 * The findings of a compilation in the interchange format (★, guidelines §10): one entry for each source text that
 * the corpus holds, in the order of the corpus.
 *
 * A statute with a commentary behind it is the statute's entry, with the commentary's `explains`. Texts of one
 * instrument in several files (the Civil Code by 编) are an entry each. A file whose instrument the corpus dropped
 * (a duplicate) has none.
 *
 * @param compiled the linked corpus and its graph, which knows from when a version holds and until when
 * @param asOf calendar day in Asia/Shanghai on which `status` is told
 */
export function annotate(
  compiled: { readonly corpus: LinkedCorpus; readonly graph: PropertyGraph },
  asOf: IsoDate,
): ReadonlyMap<SourceText, Annotation> {
  const validities = validitiesByUri(compiled.graph);
  const titles = new Map(compiled.corpus.works.map((work) => [work.uri, work.title]));
  const bySource = Map.groupBy(
    compiled.corpus.instruments,
    (instrument: LinkedInstrument) => instrument.instrument.source,
  );
  return new Map(
    [...bySource].map(([source, instruments]) => {
      const read = readerOf(source, titles, compiled.corpus);
      return [
        source,
        annotateFile(source, instruments, read, (i) => annotateInstrument(i, validities, asOf)),
      ];
    }),
  );
}

function annotateFile(
  source: SourceText,
  instruments: readonly LinkedInstrument[],
  read: Reader,
  instrumentOf: (instrument: LinkedInstrument) => AnnotatedInstrument,
): Annotation {
  const main = instruments.find((one) => one.instrument.form === 'STATUTE') ?? instruments[0];
  if (main === undefined) throw new TypeError(`No instrument was read from ${source.file}.`);
  const provisions = provisionsByEId(main.instrument.body);
  const body = [...provisions.values()];
  return {
    source: baseName(source.file),
    instrument: instrumentOf(main),
    ...(main.instrument.form === 'STATUTE' && {
      structure: { eIds: [...provisions.keys()], ...captionsOf(body) },
      functions: Object.fromEntries(main.functions),
    }),
    norms: main.norms.map((norm) => annotateNorm(norm, read)),
    liability: main.liability.map((rule) => annotateLiabilityRule(rule, read)),
    // In a table of duties and penalties the items of a list stand for what points at all of it.
    sanctions: main.sanctions
      .filter(({ pointedFrom }) => pointedFrom === undefined)
      .map((sanction) => annotateSanction(sanction, read)),
    references: main.citations.map((citation) => annotateReference(citation, read)),
    actors: actorsOf(main, read),
    definitions: main.definitions.map((definition) => annotateDefinition(definition, read)),
    correspondence: main.correspondences.map((pair) => annotateCorrespondence(pair, provisions, read)),
    explains: instruments.flatMap((one) => explanationsOf(one, read)),
    ...(main.instrument.form === 'COMMENTARY' && { passages: passagesOf(body, read) }),
  };
}

function explanationsOf(instrument: LinkedInstrument, read: Reader): Annotation['explains'] {
  if (instrument.explanations.length === 0) return [];
  const passages = provisionsByEId(instrument.instrument.body);
  return instrument.explanations.map((explanation) => annotateExplanation(explanation, passages, read));
}

function passagesOf(body: readonly ProvisionNode[], read: Reader): NonNullable<Annotation['passages']> {
  return body.filter((node) => node.kind === 'Passage').map((node) => annotatePassage(node, read));
}

function annotateInstrument(
  instrument: LinkedInstrument,
  validities: ReadonlyMap<string, PropertyMap>,
  asOf: IsoDate,
): AnnotatedInstrument {
  const { metadata } = instrument;
  const validity = validities.get(instrument.uri);
  return {
    uri: instrument.uri,
    title: metadata.title,
    shortTitle: metadata.shortTitle,
    kind: metadata.kind,
    jurisdiction: metadata.jurisdiction,
    issuer: metadata.issuer,
    adopted: metadata.adopted,
    promulgated: metadata.promulgated,
    effective: metadata.effective,
    status: statusOn(
      {
        kind: metadata.kind,
        draft: metadata.draft,
        inForceFrom: dayIn(validity, 'inForceFrom'),
        superseded: dayIn(validity, 'superseded'),
        repealed: dayIn(validity, 'repealed'),
      },
      asOf,
    ),
    ...(metadata.commentsOn !== null && { commentsOn: metadata.commentsOn }),
  };
}

function validitiesByUri(graph: PropertyGraph): ReadonlyMap<string, PropertyMap> {
  return new Map(
    graph.nodes.filter((node) => node.kind === 'Instrument').map((node) => [node.id, node.properties]),
  );
}

function dayIn(properties: PropertyMap | undefined, name: string): IsoDate | null {
  const value = properties?.[name];
  return typeof value === 'string' ? value : null;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
