import {
  FAMILIES,
  FAMILY_NAMES,
  familyOf,
  type Family,
  type NodeKind,
  propertiesOf,
} from '../../model/graph-schema.ts';
import { highlight } from '../../store/highlight.ts';
import type { NodeType } from '../../store/plan.ts';
import { citationsIn } from '../answers/followed-citations.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { codePointOffsets } from '../code-points.ts';
import { checkCursor, decodeCursor, encodeCursor } from '../plan/cursor.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../plan/edge-field.ts';
import { SearchKindEnum } from '../enums/enums.ts';
import { fault } from '../faults.ts';
import { SearchFilter } from '../fields/filters.ts';
import type { PropertyReads } from '../fields/property-fields.ts';
import { type ReadEdge, textOf, textsOf } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';
import { selectionOf } from '../plan/selection.ts';
import { PASSES } from '../plan/selection-marks.ts';
import { ResolvedCitation } from './resolved-citation.ts';
import { Span } from './span.ts';

/** Pages reach no further: a store puts as many hits in order as it takes to reach a page. */
const FURTHEST = 1_000;
const LONGEST_QUERY = 200;
/** What following the citations of a query counts as in its cost: a few reads beside the search. */
const CITATIONS = 10;

interface Hit {
  readonly edge: ReadEdge;
  readonly query: string;
  readonly offset: number;
  readonly scope: string;
}

interface Hits {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface Marked {
  readonly field: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const HighlightPiece = builder.objectRef<Piece>('HighlightPiece').implement({
  description: bilingual('A piece of a text, marked or not.', '文本的一段，是否命中。'),
  fields: (t) => ({
    text: t.exposeString('text', { description: bilingual('Its words.', '文字。') }),
    hit: t.exposeBoolean('hit', { description: bilingual('Whether the query found it.', '是否命中。') }),
  }),
});

const Highlight = builder.objectRef<Marked>('Highlight').implement({
  description: bilingual('Where the words of a query stand in a field.', '检索词在字段中的位置。'),
  fields: (t) => ({
    field: t.exposeString('field', {
      description: bilingual('The field, such as title or text.', '字段名，如 title、text。'),
    }),
    text: t.exposeString('text', { description: bilingual('The text of the field.', '字段的文字。') }),
    spans: t.field({
      type: [Span],
      description: bilingual('The stretches that the query found.', '命中的各段。'),
      resolve: ({ text, spans }) => {
        const pointAt = codePointOffsets(text);
        return spans.map(({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }));
      },
    }),
    pieces: t.field({
      type: [HighlightPiece],
      description: bilingual(
        'The text cut into pieces, so that a page needs no counting.',
        '按命中与否切分的文字，便于直接显示。',
      ),
      resolve: piecesOf,
    }),
  }),
});

/** Properties that are searched, of whatever family. */
const SEARCHED = [...new Set(FAMILY_NAMES.flatMap(searched))];

const SearchEdge = builder.objectRef<Hit>('SearchEdge').implement({
  description: bilingual('A hit, with its place in the list.', '一条检索结果及其位置。'),
  fields: (t) => ({
    cursor: t.string({
      description: bilingual('The place of this hit in the list.', '游标。'),
      resolve: ({ scope, offset, edge }) => encodeCursor(scope, [offset, edge.node.id]),
    }),
    score: t.float({
      nullable: true,
      description: bilingual('How well it fits, higher is better.', '相关度，越高越相关。'),
      resolve: ({ edge }) => edge.score,
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      complexity: 1,
      extensions: PASSES,
      description: bilingual('What was found.', '命中的对象。'),
      resolve: ({ edge }) => edge.node,
    }),
    highlights: t.field({
      type: [Highlight],
      complexity: { field: 1, multiplier: 1 },
      extensions: { reads: { properties: SEARCHED } satisfies PropertyReads },
      description: bilingual('Where the words stand, for marking them.', '检索词的位置，用于标亮。'),
      resolve: ({ edge: { node }, query }) =>
        searched(familyOf(node.kind)).flatMap((field): Marked[] => {
          const text = textOf(node.properties, field) ?? textsOf(node.properties, field).join('、');
          const spans = highlight(text, query);
          return spans.length === 0 ? [] : [{ field, text, spans }];
        }),
    }),
  }),
});

const SearchConnection = builder.objectRef<Hits>('SearchConnection').implement({
  description: bilingual('A page of hits, best first.', '检索结果的分页列表，最相关的在前。'),
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      extensions: PASSES,
      description: bilingual('The hits of this page.', '本页的结果。'),
      resolve: ({ hits }) => [...hits],
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      complexity: { field: 1, multiplier: 1 },
      extensions: PASSES,
      description: bilingual('What this page found.', '本页命中的对象。'),
      resolve: ({ hits }) => hits.map((hit) => hit.edge.node),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: bilingual('Where this page stands in the list.', '分页信息。'),
      resolve: ({ hits, hasNextPage, hasPreviousPage }) => {
        const cursors = [hits[0], hits.at(-1)].map((hit) =>
          hit === undefined ? null : encodeCursor(hit.scope, [hit.offset, hit.edge.node.id]),
        );
        return {
          hasNextPage,
          hasPreviousPage,
          startCursor: cursors[0] ?? null,
          endCursor: cursors[1] ?? null,
        };
      },
    }),
    totalCount: t.int({
      extensions: { counts: true },
      description: bilingual(
        'How many hits there are, counted only when asked for.',
        '总数，仅在请求时统计。',
      ),
      resolve: ({ total }) => total ?? 0,
    }),
    cited: t.field({
      type: [ResolvedCitation],
      complexity: { field: CITATIONS, multiplier: 2 },
      description: bilingual(
        'The citations in the query, each with what it leads to today: 献血法第十八条 names an article, in which these words do not stand.',
        '检索词中的引用及其今日所指：“献血法第十八条”指一个条文，而其文字不见于该条。',
      ),
      resolve: ({ query }, _args, context) => citationsIn(query, null, context.today, context),
    }),
  }),
});

/** The property that a family needs to have hits under a filter: of a jurisdiction, or of an instrument. */
function neededProperties(filter: object | null | undefined): readonly string[] {
  return Object.entries(filter ?? {})
    .filter(([, value]) => value !== null)
    .map(([field]) => (field === 'jurisdiction' ? field : 'instrument'));
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: bilingual(
      `Full-text search in titles, headings, texts, terms and names; all words must occur, pages end with hit ${String(FURTHEST)}, and \`totalCount\` counts those beyond too.`,
      `全文检索标题、条标、条文、术语和主体名称，须包含全部检索词；分页至第 ${String(FURTHEST)} 条为止，totalCount 含其后的。`,
    ),
    complexity: ({ first }) => ({ field: 10, multiplier: first ?? DEFAULT_PAGE }),
    args: {
      query: t.arg.string({
        required: true,
        description: bilingual('The words to find, separated by spaces.', '检索词，以空格分隔。'),
      }),
      kinds: t.arg({
        type: [SearchKindEnum.ref],
        description: bilingual('Only objects of these kinds.', '仅限这些种类的对象。'),
      }),
      filter: t.arg({ type: SearchFilter.ref, description: bilingual('Which hits.', '筛选条件。') }),
      first: t.arg.int({
        description: bilingual(
          `How many, from 1 to ${String(LARGEST_PAGE)}; ${String(DEFAULT_PAGE)} where none is given.`,
          `取多少条，最多 ${String(LARGEST_PAGE)} 条，默认 ${String(DEFAULT_PAGE)} 条。`,
        ),
      }),
      after: t.arg.string({ description: bilingual('The cursor to start after.', '从该游标之后开始。') }),
    },
    resolve: async (_root, { query, kinds, filter, first, after }, context, info): Promise<Hits> => {
      if (query.length > LONGEST_QUERY) {
        throw fault(
          'BAD_USER_INPUT',
          `\`query\` is longer than ${String(LONGEST_QUERY)} characters; shorten it.`,
        );
      }
      const limit = first ?? DEFAULT_PAGE;
      if (limit < 1 || limit > LARGEST_PAGE) {
        throw fault('BAD_USER_INPUT', `\`first\` must be from 1 to ${String(LARGEST_PAGE)}.`);
      }
      const condition = SearchFilter.condition(filter, context.today);
      const types = typesOf(kinds ?? SearchKindEnum.values, neededProperties(filter));
      const scope = JSON.stringify(['Query.search', query, kinds ?? null, filter ?? null]);
      const offset = after === null || after === undefined ? 0 : offsetOf(after, scope) + 1;
      if (types.length === 0 || query.trim() === '') {
        return { query, hits: [], total: 0, hasNextPage: false, hasPreviousPage: offset > 0 };
      }
      const { selection, total } = selectionOf(info, types, context.today, 0);
      const left = FURTHEST - offset;
      const reached = { limit: Math.max(1, Math.min(limit, left)), offset: Math.min(offset, FURTHEST - 1) };
      const page = await readPlan(
        context.store,
        { by: 'search', types, query, condition, ...reached, total },
        selection,
        context.today,
      );
      return {
        query,
        hits:
          left <= 0 ? [] : page.edges.map((edge, index) => ({ edge, query, offset: offset + index, scope })),
        total: page.total,
        hasNextPage: limit < left && page.hasNextPage,
        hasPreviousPage: offset > 0,
      };
    },
  }),
);

function offsetOf(cursor: string, scope: string): number {
  checkCursor(cursor, scope);
  const [offset] = decodeCursor(cursor, [{ property: 'offset', direction: 'ASC' }], {
    offset: { type: 'integer' },
  });
  return typeof offset === 'number' ? offset : 0;
}

/** The searched kinds by family; those that lack a needed property left out. */
function typesOf(kinds: readonly string[], needed: readonly string[]): readonly NodeType[] {
  const byFamily = new Map<Family, NodeKind[]>();
  for (const kind of kinds) {
    const known = SearchKindEnum.read(kind);
    if (known === null) continue;
    const family = familyOf(known);
    if (needed.some((property) => !(property in FAMILIES[family].properties))) continue;
    byFamily.set(family, [...(byFamily.get(family) ?? []), known]);
  }
  return Array.from(byFamily, ([family, some]) =>
    some.length === FAMILIES[family].kinds.length ? { family } : { family, kinds: some },
  );
}

/** Properties of a family that are searched, the weightiest first. */
function searched(family: Family): readonly string[] {
  return Object.entries(propertiesOf(family))
    .filter(([, { searchWeight }]) => searchWeight !== undefined)
    .sort(([, a], [, b]) => (b.searchWeight ?? 0) - (a.searchWeight ?? 0))
    .map(([property]) => property);
}

function piecesOf({ text, spans }: Marked): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push(
      { text: text.slice(end, span.start), hit: false },
      { text: text.slice(span.start, span.end), hit: true },
    );
    end = span.end;
  }
  pieces.push({ text: text.slice(end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
