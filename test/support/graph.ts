import { familyOf, type EdgeKind, type NodeKind } from '../../src/model/graph-schema.ts';
import { textOrderOf } from '../../src/model/indexed-properties.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A graph in the order that the compiler gives: nodes by id, edges by kind, from, position, to. */
export function graphOf(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): PropertyGraph {
  return {
    nodes: [...nodes].sort((a, b) => compare(a.id, b.id)),
    edges: [...edges].sort(
      (a, b) =>
        compare(a.kind, b.kind) || compare(a.from, b.from) || a.position - b.position || compare(a.to, b.to),
    ),
  };
}

/**
 * Collects nodes and edges; `position` counts the edges of a kind that leave a node. What stands in a text without
 * saying where stands at its beginning.
 */
export class GraphDraft {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges: GraphEdge[] = [];
  readonly #positions = new Map<string, number>();

  node(kind: NodeKind, id: string, owner: string | null, properties: PropertyMap = {}): string {
    const placed = textOrderOf(familyOf(kind)).length > 0;
    const start = placed ? { instrument: id.replace(/#.*/su, ''), position: 0 } : {};
    this.#nodes.set(id, { id, kind, owner, properties: { ...start, ...properties } });
    return id;
  }

  edge(kind: EdgeKind, from: string, to: string, owner: string | null, properties: PropertyMap = {}): void {
    const key = `${kind}\n${from}`;
    const position = this.#positions.get(key) ?? 0;
    this.#positions.set(key, position + 1);
    this.#edges.push({ kind, from, to, owner, position, properties });
  }

  actor(name: string, properties: PropertyMap = {}): string {
    const id = `/actor/${name}`;
    if (this.#nodes.has(id)) return id;
    return this.node('Actor', id, null, {
      name,
      kind: 'OTHER',
      aliases: [],
      authorised: false,
      ...properties,
    });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  build(): PropertyGraph {
    return graphOf(this.#nodes.values(), this.#edges);
  }
}

export interface StatuteSketch {
  readonly work: string;
  readonly title: string;
  readonly version?: string;
  readonly jurisdiction?: string;
  /** Each article its paragraphs, each paragraph its norms: text and bearers. */
  readonly articles: readonly (readonly (readonly NormSketch[])[])[];
  /** Written on all its norms as `rule`: tells loads apart. */
  readonly rule?: string;
}

export interface NormSketch {
  readonly kind: 'Duty' | 'Permission' | 'Right' | 'Encouragement' | 'Exemption';
  readonly text: string;
  readonly bearers: readonly string[];
  readonly condition?: string | null;
}

/** Draws a statute: work, instrument, articles, paragraphs, norms, actors and the edges between them. */
export function drawStatute(draft: GraphDraft, sketch: StatuteSketch): string {
  const { work, title, version = '2020-01-01', jurisdiction = 'CN', rule = 'norm.modal' } = sketch;
  const uri = `${work}@${version}`;
  draft.node('Work', work, null, {
    uri: work,
    title,
    shortTitle: title,
    jurisdiction,
    kind: 'LAW',
    stub: false,
  });
  draft.node('Instrument', uri, uri, {
    uri,
    work,
    title,
    shortTitle: title,
    kind: 'LAW',
    jurisdiction,
    version,
    effective: version,
    inForceFrom: version,
    inForceMethod: 'EXPLICIT',
    articles: sketch.articles.length,
  });
  draft.edge('VERSION_OF', uri, work, uri);
  let position = 0;
  let normPosition = 0;
  sketch.articles.forEach((paragraphs, articleIndex) => {
    const eId = `art_${articleIndex + 1}`;
    const content = paragraphs.map((norms) => norms.map((norm) => norm.text).join('')).join('\n');
    const article = draft.node('Article', `${uri}#${eId}`, uri, {
      instrument: uri,
      jurisdiction,
      eId,
      position: position++,
      number: `第${articleIndex + 1}条`,
      content,
      path: ['第一章 总则'],
    });
    draft.edge('HAS_PART', uri, article, uri);
    draft.edge('WITHIN', article, uri, uri);
    paragraphs.forEach((norms, paragraphIndex) => {
      const paragraphEId = `${eId}__para_${paragraphIndex + 1}`;
      const text = norms.map((norm) => norm.text).join('');
      const paragraph = draft.node('Paragraph', `${uri}#${paragraphEId}`, uri, {
        instrument: uri,
        jurisdiction,
        eId: paragraphEId,
        position: position++,
        text,
        function: 'NORM',
      });
      draft.edge('HAS_PART', article, paragraph, uri);
      draft.edge('WITHIN', paragraph, article, uri);
      draft.edge('WITHIN', paragraph, uri, uri);
      norms.forEach((norm, normIndex) => {
        const id = draft.node(norm.kind, `${paragraph}~norm_${normIndex + 1}`, uri, {
          instrument: uri,
          jurisdiction,
          eId: paragraphEId,
          position: normPosition++,
          modality: norm.kind === 'Duty' ? 'OBLIGATION' : norm.kind.toUpperCase(),
          text: norm.text,
          condition: norm.condition ?? null,
          rule,
          confidence: 0.9,
          method: 'EXPLICIT',
        });
        draft.edge('STATES', paragraph, id, uri);
        draft.edge('WITHIN', id, uri, uri);
        for (const bearer of norm.bearers) draft.edge('BORNE_BY', id, draft.actor(bearer), uri);
      });
    });
  });
  return uri;
}

const duty = (text: string, ...bearers: string[]): NormSketch => ({ kind: 'Duty', text, bearers });
const permission = (text: string, ...bearers: string[]): NormSketch => ({
  kind: 'Permission',
  text,
  bearers,
});

/** Two statutes that share actors, one citing the other; a few dozen nodes. */
export function sampleGraph(rule?: string): PropertyGraph {
  const draft = new GraphDraft();
  const national = drawStatute(draft, {
    work: '/cn/反电信网络诈骗法',
    title: '中华人民共和国反电信网络诈骗法',
    version: '2022-09-02',
    ...(rule === undefined ? {} : { rule }),
    articles: [
      [[duty('公安机关牵头负责反电信网络诈骗工作。', '公安机关')]],
      [
        [
          duty('电信业务经营者应当依法登记电话用户真实身份信息。', '电信业务经营者'),
          duty('电信业务经营者、银行不得为他人代办开户。', '电信业务经营者', '银行业金融机构'),
        ],
        [permission('公安机关可以决定不准其出境。', '公安机关')],
      ],
      [[duty('处五十万元以上500万元以下罚款，限期3日内缴纳。', '有关主管部门')], []],
    ],
  });
  const local = drawStatute(draft, {
    work: '/cn-zj/浙江省反电信网络诈骗条例',
    title: '浙江省反电信网络诈骗条例',
    version: '2023-05-01',
    jurisdiction: 'CN-ZJ',
    articles: [
      [[duty('公安部门应当会同电信、金融等部门建立机制，罚没有据。', '公安机关', '网信部门')]],
      [[{ kind: 'Right', text: '个人有权查询名下电话卡。', bearers: [] }]],
    ],
  });
  const from = `${local}#art_1__para_1`;
  const citation = draft.node('Citation', `${from}~citation_1`, local, {
    instrument: local,
    jurisdiction: 'CN-ZJ',
    eId: 'art_1__para_1',
    position: 0,
    text: '第二条',
    kind: 'APPLICATION',
    resolution: 'RESOLVED',
    targetWork: '/cn/反电信网络诈骗法',
    targetEId: 'art_2',
    candidates: ['art_2', 'art_3'],
  });
  draft.edge('HAS_CITATION', from, citation, local);
  draft.edge('WITHIN', citation, local, local);
  draft.edge('CITES', citation, `${national}#art_2`, local);
  draft.edge('CITES', citation, '/cn/反电信网络诈骗法', local);
  draft.edge('CORRESPONDS_TO', from, `${national}#art_1__para_1`, local, {
    relation: 'ELABORATES',
    score: 0.75,
    words: ['公安机关', '机制'],
    runnerUp: null,
    method: 'INFERRED',
  });
  draft.edge('PART_OF', draft.actor('公安机关'), draft.actor('人民政府'), null);
  return draft.build();
}

/** The part of a graph that one instrument owns, with the shared nodes that its edges lead to. */
export function partOwnedBy(graph: PropertyGraph, owner: string): PropertyGraph {
  const edges = graph.edges.filter((edge) => edge.owner === owner);
  const needed = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return graphOf(
    graph.nodes.filter((node) => node.owner === owner || (node.owner === null && needed.has(node.id))),
    edges,
  );
}
