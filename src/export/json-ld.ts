import { familyOf } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyMap } from '../model/property-graph.ts';
import type { ExportFormat } from './export-format.ts';
import { iriOf } from './iri.ts';
import { CONTEXT, STANDARD_CLASSES } from './json-ld-context.ts';

/**
 * JSON-LD with the terms of ELI and schema.org, its context inside. A node is an object of the class of its kind; an
 * edge is one triple; what is known of an edge stands in a statement about the triple (`rdf:Statement`).
 */
export const jsonLd: ExportFormat = {
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  async *write(batches) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`;
    let first = true;
    for await (const { nodes, edges } of batches) {
      const objects = [...nodes.map(nodeObject), ...edges.flatMap(edgeObjects)];
      if (objects.length === 0) continue;
      yield `${first ? '' : ',\n'}${objects.map((object) => JSON.stringify(object)).join(',\n')}`;
      first = false;
    }
    yield '\n]}\n';
  },
};

type JsonObject = Readonly<Record<string, unknown>>;

function nodeObject({ id, kind, owner, properties }: GraphNode): JsonObject {
  const classes = STANDARD_CLASSES[familyOf(kind)] ?? [];
  return {
    '@id': iriOf(id),
    '@type': [kind, ...classes],
    ...(owner === null ? {} : { owner: iriOf(owner) }),
    ...present(properties),
  };
}

function edgeObjects({ kind, from, to, properties }: GraphEdge): readonly JsonObject[] {
  const [subject, object] = [iriOf(from), iriOf(to)];
  const facts = present(properties);
  const triple = { '@id': subject, [kind]: object };
  if (Object.keys(facts).length === 0) return [triple];
  return [triple, { '@type': 'rdf:Statement', subject, predicate: kind, object, ...facts }];
}

function present(properties: PropertyMap): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
