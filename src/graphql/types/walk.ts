import type { GraphQLResolveInfo } from 'graphql';
import type { PropertyMap } from '../../model/property-graph.ts';
import { isInternal } from '../../model/graph-schema.ts';
import {
  MOST_DEPTH,
  MOST_LENGTH,
  MOST_NODES,
  MOST_PATHS,
  type WalkDirection,
  type WalkEdge,
  WALKED_TYPES,
} from '../../store/walk.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { counterpart, sanction } from '../fields/edge-facts.ts';
import { DEFAULT_EDGES, EdgeKindEnum, hasFacts, type ShownEdgeKind } from '../enums/edge-kinds.ts';
import { LanguageEnum } from '../enums/enums.ts';
import { fault } from '../faults.ts';
import { decodeGlobalId, encodeGlobalId } from '../global-id.ts';
import type { ReadNode } from '../plan/read-node.ts';
import { walkReading } from '../plan/request.ts';
import { selectionOf } from '../plan/selection.ts';
import { FACTS, PASSES } from '../plan/selection-marks.ts';

/** What a walk costs beside the nodes that it gives. */
const WALKING = 50;
const MOST_STARTS = 20;
const MOST_EDGES_PER_NODE = 100;

interface ShownEdge {
  readonly kind: ShownEdgeKind;
  readonly from: ReadNode;
  readonly to: ReadNode;
  readonly properties: PropertyMap;
}

const EdgeFacts = builder.objectRef<ShownEdge>('EdgeFacts').implement({
  // They are properties of the edge, not of a node.
  extensions: FACTS,
  description: bilingual('What an edge says of itself, and what it rests on.', '边自身的内容及其依据。'),
  fields: (t) => ({ ...sanction(t), ...counterpart(t) }),
});

const GraphEdge = builder.objectRef<ShownEdge>('GraphEdge').implement({
  description: bilingual('An edge between two nodes, as it points.', '两个节点之间的一条有向边。'),
  fields: (t) => ({
    kind: t.field({
      type: EdgeKindEnum.ref,
      description: bilingual('What it says of its ends.', '边的种类。'),
      resolve: (edge) => edge.kind,
    }),
    kindLabel: t.string({
      description: bilingual('The label of `kind`.', 'kind 的名称。'),
      args: {
        language: t.arg({
          type: LanguageEnum.ref,
          defaultValue: 'ZH',
          description: bilingual('The language of the label.', '名称的语言。'),
        }),
      },
      resolve: ({ kind }, { language }) => EdgeKindEnum.label(kind, LanguageEnum.read(language) ?? 'ZH'),
    }),
    from: t.field({
      type: builder.nodeInterfaceRef(),
      extensions: PASSES,
      description: bilingual('Where it starts.', '起点。'),
      resolve: (edge) => edge.from,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      extensions: PASSES,
      description: bilingual('Where it leads.', '终点。'),
      resolve: (edge) => edge.to,
    }),
    facts: t.field({
      type: EdgeFacts,
      nullable: true,
      description: bilingual(
        'What it rests on; null where the text itself is the edge.',
        '认定的依据；由文本结构直接得出的为空。',
      ),
      resolve: (edge) => (hasFacts(edge.kind) ? edge : null),
    }),
  }),
});

interface ShownNeighbourhood {
  readonly nodes: readonly ReadNode[];
  readonly edges: readonly ShownEdge[];
  readonly truncatedAt: readonly string[];
}

const Neighbourhood = builder.objectRef<ShownNeighbourhood>('Neighbourhood').implement({
  description: bilingual('What lies around some nodes.', '若干节点的邻域。'),
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      complexity: { field: 1, multiplier: 1 },
      extensions: PASSES,
      description: bilingual(
        'The nodes, by distance from the starts and then by id.',
        '各节点，按与起点的距离、再按标识排列。',
      ),
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [GraphEdge],
      complexity: { field: 1, multiplier: 1 },
      extensions: PASSES,
      description: bilingual(
        'The edges that were followed; both ends are among the nodes.',
        '所经过的边，两端均在节点之中。',
      ),
      resolve: ({ edges }) => [...edges],
    }),
    truncated: t.boolean({
      description: bilingual(
        'Whether a limit left something out: narrow `edges`, or raise `maxNodes` or `maxEdgesPerNode`.',
        '是否因上限而有所省略：可以限定边的种类，或者提高上限。',
      ),
      resolve: ({ truncatedAt }) => truncatedAt.length > 0,
    }),
    truncatedAt: t.idList({
      description: bilingual(
        'The global ids of the nodes some of whose edges were left out.',
        '有边被省略的节点的全局标识。',
      ),
      resolve: ({ truncatedAt }) => [...truncatedAt],
    }),
  }),
});

interface ShownPath {
  readonly nodes: readonly ReadNode[];
  readonly edges: readonly ShownEdge[];
}

interface ShownPaths {
  readonly paths: readonly ShownPath[];
  readonly hasMore: boolean;
  readonly truncated: boolean;
}

const GraphPath = builder.objectRef<ShownPath>('GraphPath').implement({
  description: bilingual('A way from one node to another.', '两个节点之间的一条路径。'),
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      extensions: PASSES,
      description: bilingual('The nodes in order, both ends included.', '依次经过的节点，含两端。'),
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [GraphEdge],
      extensions: PASSES,
      description: bilingual(
        'The edges in order; each may point either way.',
        '依次经过的边，方向以边自身为准。',
      ),
      resolve: ({ edges }) => [...edges],
    }),
  }),
});

const ShortestPaths = builder.objectRef<ShownPaths>('ShortestPaths').implement({
  description: bilingual('All shortest paths between two nodes.', '两个节点之间的全部最短路径。'),
  fields: (t) => ({
    length: t.int({
      nullable: true,
      description: bilingual(
        'How many edges each has; null where there is no path.',
        '路径的边数，没有路径的为空。',
      ),
      resolve: ({ paths }) => paths[0]?.edges.length ?? null,
    }),
    paths: t.field({
      type: [GraphPath],
      extensions: PASSES,
      description: bilingual(
        'The paths, in order of the ids of the nodes that their steps lead to; empty where there is none.',
        '各路径，依次按每一步所到节点的标识排列，没有的为空列表。',
      ),
      resolve: ({ paths }) => [...paths],
    }),
    hasMore: t.boolean({
      description: bilingual('Whether there are more of this length.', '是否还有同样长度的路径。'),
      resolve: ({ hasMore }) => hasMore,
    }),
    truncated: t.boolean({
      description: bilingual(
        'Whether it was too much: the search was given up, or found more paths than can be put in order. Narrow `edges`, or lower `maxLength`.',
        '是否因规模过大而放弃查找，或者路径过多而无法全部排序：可以限定边的种类，或者降低 maxLength。',
      ),
      resolve: ({ truncated }) => truncated,
    }),
  }),
});

const EdgeDirection = builder.enumType('EdgeDirection', {
  description: bilingual('Which way edges are followed.', '沿边行走的方向。'),
  values: {
    OUT: { value: 'OUT', description: bilingual('As they point.', '顺着边的方向。') },
    IN: { value: 'IN', description: bilingual('Against the way they point.', '逆着边的方向。') },
    BOTH: { value: 'BOTH', description: bilingual('Either way.', '双向。') },
  },
});
const DIRECTIONS: readonly WalkDirection[] = ['OUT', 'IN', 'BOTH'];

function within(name: string, value: number | null | undefined, usual: number, most: number): number {
  const given = value ?? usual;
  if (given >= 1 && given <= most) return given;
  throw fault('BAD_USER_INPUT', `\`${name}\` is ${String(given)}; it must be from 1 to ${String(most)}.`);
}

function idOf(argument: string, globalId: string): string {
  const node = decodeGlobalId(globalId);
  if (node !== null) return node.id;
  throw fault(
    'BAD_USER_INPUT',
    `\`${argument}\` holds ${JSON.stringify(globalId.slice(0, 80))}, which is no global id; take it from the field \`id\` of a node.`,
  );
}

function kindsOf(edges: readonly string[] | null | undefined): readonly ShownEdgeKind[] {
  if (edges?.length === 0) {
    throw fault('BAD_USER_INPUT', '`edges` is empty; name at least one kind of edge, or leave it out.');
  }
  return (edges ?? DEFAULT_EDGES).map((kind) => EdgeKindEnum.read(kind)).filter((kind) => kind !== null);
}

const SHOWN_TYPES = WALKED_TYPES.filter(({ family }) => !isInternal(family));

/** What a walk reads of its nodes for the query. */
function readingOf(context: Context, info: GraphQLResolveInfo) {
  const { selection } = selectionOf(info, SHOWN_TYPES, context.today, context.planDepth);
  return walkReading(selection, context.today);
}

function shownEdges(edges: readonly WalkEdge[], read: readonly ReadNode[]): ShownEdge[] {
  const nodes = new Map(read.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const kind = EdgeKindEnum.read(edge.kind);
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (kind === null || from === undefined || to === undefined) return [];
    return [{ kind, from, to, properties: edge.properties }];
  });
}

const edgesArg = () =>
  builder.args((t) => ({
    edges: t.field({
      type: [EdgeKindEnum.ref],
      description: bilingual(
        'The kinds of edge to follow; by default all but the derived ones, such as WITHIN.',
        '所沿的边的种类，默认为除推出的边（如 WITHIN）之外的全部种类。',
      ),
    }),
  }));

const USUAL_NODES = 50;
const USUAL_FAN = 20;

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    complexity: ({ maxNodes }) => ({ field: WALKING, multiplier: Math.max(maxNodes ?? USUAL_NODES, 1) }),
    description: bilingual(
      'What lies around some nodes: all that a few steps along edges lead to.',
      '若干节点的邻域：沿边数步之内的全部节点和边。',
    ),
    args: {
      ids: t.arg.idList({
        required: true,
        description: bilingual(
          `The global ids to start from, 1 to ${String(MOST_STARTS)}; unknown ones are left out.`,
          `起点的全局标识，1 至 ${String(MOST_STARTS)} 个，没有的略去。`,
        ),
      }),
      depth: t.arg.int({
        defaultValue: 1,
        description: bilingual(
          `How many steps, 1 to ${String(MOST_DEPTH)}.`,
          `步数，1 至 ${String(MOST_DEPTH)}。`,
        ),
      }),
      ...edgesArg(),
      direction: t.arg({
        type: EdgeDirection,
        defaultValue: 'BOTH',
        description: bilingual('Which way.', '方向。'),
      }),
      maxNodes: t.arg.int({
        defaultValue: USUAL_NODES,
        description: bilingual(
          `How many nodes at most, 1 to ${String(MOST_NODES)}, the nearest first.`,
          `节点的上限，1 至 ${String(MOST_NODES)}，近的优先。`,
        ),
      }),
      maxEdgesPerNode: t.arg.int({
        defaultValue: USUAL_FAN,
        description: bilingual(
          `How many edges of one kind and direction are followed from a node, 1 to ${String(MOST_EDGES_PER_NODE)}.`,
          `每个节点同一种类、同一方向的边的上限，1 至 ${String(MOST_EDGES_PER_NODE)}。`,
        ),
      }),
    },
    resolve: async (_root, args, context, info): Promise<ShownNeighbourhood> => {
      if (args.ids.length < 1 || args.ids.length > MOST_STARTS) {
        throw fault(
          'BAD_USER_INPUT',
          `\`ids\` holds ${String(args.ids.length)} ids; give 1 to ${String(MOST_STARTS)} at once.`,
        );
      }
      const { reading, toNode } = readingOf(context, info);
      const found = await context.store.neighbourhood(
        {
          from: args.ids.map((id) => idOf('ids', id)),
          edges: kindsOf(args.edges),
          direction: DIRECTIONS.find((direction) => direction === args.direction) ?? 'BOTH',
          depth: within('depth', args.depth, 1, MOST_DEPTH),
          maxNodes: within('maxNodes', args.maxNodes, USUAL_NODES, MOST_NODES),
          maxFan: within('maxEdgesPerNode', args.maxEdgesPerNode, USUAL_FAN, MOST_EDGES_PER_NODE),
        },
        reading,
      );
      const nodes = found.nodes.map(toNode);
      const cut = new Set(found.cut);
      return {
        nodes,
        edges: shownEdges(found.edges, nodes),
        truncatedAt: nodes.flatMap(({ kind, id }) => (cut.has(id) ? [encodeGlobalId(kind, id)] : [])),
      };
    },
  }),
);

const USUAL_PATHS = 10;

builder.queryField('shortestPaths', (t) =>
  t.field({
    type: ShortestPaths,
    complexity: ({ first, maxLength }) => ({
      field: WALKING,
      multiplier: Math.max(first ?? USUAL_PATHS, 1) * (Math.max(maxLength ?? MOST_LENGTH, 1) + 1),
    }),
    description: bilingual(
      'All shortest paths between two nodes, such as a company and a right to review.',
      '两个节点（如某类企业与行政复议的权利）之间的全部最短路径。',
    ),
    args: {
      from: t.arg.id({ required: true, description: bilingual('The global id of the start.', '起点。') }),
      to: t.arg.id({ required: true, description: bilingual('The global id of the end.', '终点。') }),
      ...edgesArg(),
      directed: t.arg.boolean({
        defaultValue: false,
        description: bilingual('Whether each edge must be followed as it points.', '是否只能顺着边的方向。'),
      }),
      maxLength: t.arg.int({
        defaultValue: 6,
        description: bilingual(
          `How many edges at most, 1 to ${String(MOST_LENGTH)}.`,
          `边数的上限，1 至 ${String(MOST_LENGTH)}。`,
        ),
      }),
      first: t.arg.int({
        defaultValue: USUAL_PATHS,
        description: bilingual(
          `How many paths at most, 1 to ${String(MOST_PATHS)}.`,
          `路径数的上限，1 至 ${String(MOST_PATHS)}。`,
        ),
      }),
    },
    resolve: async (_root, args, context, info): Promise<ShownPaths> => {
      const { reading, toNode } = readingOf(context, info);
      const { paths, hasMore, truncated } = await context.store.paths(
        {
          from: idOf('from', args.from),
          to: idOf('to', args.to),
          edges: kindsOf(args.edges),
          direction: args.directed === true ? 'OUT' : 'BOTH',
          maxLength: within('maxLength', args.maxLength, 6, MOST_LENGTH),
          first: within('first', args.first, USUAL_PATHS, MOST_PATHS),
        },
        reading,
      );
      return {
        paths: paths.map((path) => {
          const nodes = path.nodes.map(toNode);
          return { nodes, edges: shownEdges(path.edges, nodes) };
        }),
        hasMore,
        truncated,
      };
    },
  }),
);
