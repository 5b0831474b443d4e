import type { GraphQLResolveInfo } from 'graphql';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type NodeFields } from '../builder.ts';
import type { Connection } from './connection.ts';
import type { Context } from '../context.ts';
import {
  checkPage,
  DEFAULT_PAGE,
  type EdgeDeclaration,
  connectionOf,
  edgeRequest,
  LARGEST_PAGE,
  type ListArguments,
  listArguments,
  requestedPage,
} from '../plan/edge-field.ts';
import type { ReadNode, ReadPage } from '../plan/read-node.ts';
import { fieldKey, selectionOf } from '../plan/selection.ts';
import type { Target } from './targets.ts';

/** An edge to follow: from where, which way, to what. */
export type EdgeOptions = Pick<
  EdgeDeclaration,
  'name' | 'edge' | 'direction' | 'condition' | 'through' | 'facts'
> &
  Partial<Pick<EdgeDeclaration, 'order'>> & {
    readonly to: Target;
    readonly description: Bilingual;
    /** A single node that every parent has. */
    readonly required?: true;
  };

function declarationOf(shape: EdgeDeclaration['shape'], options: EdgeOptions): EdgeDeclaration {
  const { name, edge, direction, condition, through, facts, to, order } = options;
  return {
    shape,
    name,
    edge,
    direction,
    type: to.type,
    order: order ?? to.order,
    ...(to.filter === undefined ? {} : { filter: to.filter }),
    ...(to.orders === undefined ? {} : { orders: to.orders }),
    ...(condition === undefined ? {} : { condition }),
    ...(through === undefined ? {} : { through }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** A connection along an edge, with filter, order and page. */
export function connection(t: NodeFields, options: EdgeOptions) {
  const declaration = declarationOf('CONNECTION', options);
  return t.field({
    type: options.to.connection,
    description: bilingual(...options.description),
    args: listArgs(options.to),
    complexity: (args) => ({ field: 1, multiplier: pageSize(args) }),
    extensions: { reads: { edge: declaration } },
    resolve: (parent, given, context, info): Connection | Promise<Connection> => {
      const args = listArguments(given);
      checkPage(declaration, args, parent.id);
      return after(follow(declaration, args, parent, context, info), (page) => {
        noteNames(declaration, args, parent, page, context, info);
        return connectionOf(declaration, args, parent.id, page);
      });
    },
  });
}

/** A plain list along an edge: of what a text names a few of. */
export function list(t: NodeFields, options: EdgeOptions) {
  const declaration = declarationOf('LIST', options);
  return t.field({
    type: [options.to.ref],
    description: bilingual(...options.description),
    complexity: { field: USUAL_LIST, multiplier: USUAL_LIST },
    extensions: { reads: { edge: declaration } },
    resolve: (parent, given, context, info): ReadNode[] | Promise<ReadNode[]> =>
      after(follow(declaration, listArguments(given), parent, context, info), (page) =>
        page.edges.map((edge) => edge.node),
      ),
  });
}

/** What a plain list counts as in the cost of a query. */
const USUAL_LIST = 4;

/** The one node at the end of an edge, or null. */
export function one(t: NodeFields, options: EdgeOptions) {
  const declaration = declarationOf('ONE', options);
  return t.field({
    type: options.to.ref,
    nullable: true,
    description: bilingual(...options.description),
    complexity: 1,
    extensions: { reads: { edge: declaration } },
    resolve: (parent, given, context, info): ReadNode | null | Promise<ReadNode | null> =>
      after(
        follow(declaration, listArguments(given), parent, context, info),
        (page) => page.edges[0]?.node ?? null,
      ),
  });
}

/** Like `one`, for a node as of a day of its own. */
export function oneAsOf(t: NodeFields, options: EdgeOptions) {
  const declaration = declarationOf('ONE', options);
  return t.field({
    type: options.to.ref,
    nullable: true,
    description: bilingual(...options.description),
    args: asOfArg(),
    complexity: 1,
    extensions: { reads: { edge: declaration } },
    resolve: (parent, given, context, info): ReadNode | null | Promise<ReadNode | null> =>
      after(
        follow(declaration, listArguments(given), parent, context, info),
        (page) => page.edges[0]?.node ?? null,
      ),
  });
}

/** The page that was planned, or else a page through the loader. */
function follow(
  declaration: EdgeDeclaration,
  args: ListArguments,
  parent: ReadNode,
  context: Context,
  info: GraphQLResolveInfo,
): ReadPage | Promise<ReadPage> {
  const planned = plannedPage(parent, info);
  if (planned !== undefined) return requestedPage(declaration, planned);
  const day = args.asOf ?? parent.asOf;
  const asked = selectionOf(info, [declaration.type], day, context.planDepth - 1);
  const request = edgeRequest(declaration, UNPLANNED, args, parent.asOf, asked);
  return context.loader.load({ parent, request }).then((page) => requestedPage(declaration, page));
}

/** Notes who is named in a filter that leaves nothing: it may be a slip of the pen. */
function noteNames(
  { filter, type }: EdgeDeclaration,
  args: ListArguments,
  parent: ReadNode,
  page: ReadPage,
  { names }: Context,
  { fieldNodes: [field] }: GraphQLResolveInfo,
): void {
  if (filter === undefined || args.filter === null || field === undefined) return;
  // A selection of the count alone reads no edge.
  const isEmpty = page.edges.length === 0 && (page.total ?? 0) === 0;
  names.noteNested(field, isEmpty, type, () => filter.condition(args.filter, args.asOf ?? parent.asOf));
}

/** The loader names pages by their whole requests. */
const UNPLANNED = '';

/** One place of the query may have been left out in this request, and another be planned. */
function plannedPage({ pages }: ReadNode, { fieldNodes }: GraphQLResolveInfo): ReadPage | undefined {
  if (pages.size === 0) return undefined;
  for (const node of fieldNodes) {
    const page = pages.get(fieldKey(node));
    if (page !== undefined) return page;
  }
  return undefined;
}

function after<T, R>(value: T | Promise<T>, then: (value: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** Arguments of a connection: page, filter and order. */
export function listArgs(to: Target) {
  return {
    ...pageArgs(),
    ...asOfArg(),
    ...builder.args((t) => ({
      ...(to.filter === undefined
        ? {}
        : {
            filter: t.field({ type: to.filter.ref, description: bilingual('Which of them.', '筛选条件。') }),
          }),
      ...(to.orders === undefined
        ? {}
        : { order: t.field({ type: to.orders.ref, description: bilingual('In which order.', '排序。') }) }),
    })),
  };
}

function pageArgs() {
  return builder.args((t) => ({
    first: t.int({
      description: bilingual(
        `How many from the start or after \`after\`, 1 to ${String(LARGEST_PAGE)}, by default ${String(DEFAULT_PAGE)}.`,
        `向后取的条数，1 至 ${String(LARGEST_PAGE)}，默认 ${String(DEFAULT_PAGE)}。`,
      ),
    }),
    after: t.string({ description: bilingual('The cursor to start after.', '从该游标之后开始。') }),
    last: t.int({
      description: bilingual(
        `How many from the end or before \`before\`, 1 to ${String(LARGEST_PAGE)}.`,
        `向前取的条数，1 至 ${String(LARGEST_PAGE)}。`,
      ),
    }),
    before: t.string({ description: bilingual('The cursor to end before.', '到该游标之前为止。') }),
  }));
}

/** `asOf: Date`, the day for which statuses are told. */
export function asOfArg() {
  return builder.args((t) => ({
    asOf: t.field({
      type: 'Date',
      description: bilingual(
        'The day for which statuses are told here and below, by default today.',
        '效力状态的基准日，默认为当日。',
      ),
    }),
  }));
}

/** How many nodes a connection's arguments may bring. */
export function pageSize(given: Readonly<Record<string, unknown>>): number {
  const { first, last } = listArguments(given);
  return Math.max(first ?? last ?? DEFAULT_PAGE, 1);
}
