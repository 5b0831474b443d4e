import { propertiesOf, type EdgeKind, type NodeKind } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { NodeType, OrderTerm } from '../../store/plan.ts';
import { allOf, type Condition } from './condition.ts';
import { checkCursor, decodeCursor } from './cursor.ts';
import { fault } from '../faults.ts';
import { LONGEST_LIST } from './follow.ts';
import type { FilterInput } from '../fields/filter-fields.ts';
import type { OrderInput } from '../fields/orders.ts';
import type { Connection } from '../fields/connection.ts';
import { pageBehind, type ReadPage } from './read-node.ts';
import type { EdgeRequest, PageRequest, SelectionRequest } from './request.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Which nodes a list holds and how it can be narrowed and ordered. */
export interface ListDeclaration {
  /** `Actor.duties`: names the list in keys and cursors. */
  readonly name: string;
  readonly type: NodeType;
  readonly order: readonly OrderTerm[];
  readonly filter?: FilterInput;
  readonly orders?: OrderInput;
  /** What always holds of the nodes. */
  readonly condition?: (asOf: IsoDate) => Condition;
}

/** A field that follows an edge. */
export interface EdgeDeclaration extends ListDeclaration {
  readonly shape: 'ONE' | 'LIST' | 'CONNECTION';
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  /** An edge to one node, from which `edge` is then followed. */
  readonly through?: { readonly edge: EdgeKind; readonly direction: 'OUT' | 'IN'; readonly type: NodeType };
  /** Properties of the edge that the schema shows. */
  readonly facts?: readonly string[];
}

/** What a query asks of a list beside its nodes. */
export interface ListAspects {
  /** Whether it counts them. */
  readonly total: boolean;
  /** Whether it asks not where they and the page stand. */
  readonly bare: boolean;
}

/** What a query asks of a field. */
export interface FieldSelection extends ListAspects {
  readonly selection: SelectionRequest;
}

/** Field extension: the edge that the field follows. */
export interface EdgeReads {
  readonly edge: EdgeDeclaration;
}

/** Arguments of a list field, whatever the field. */
export interface ListArguments {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: string | null;
  readonly before: string | null;
  readonly filter: unknown;
  readonly order: unknown;
  readonly asOf: IsoDate | null;
}

/** Reads the coerced arguments of a field. */
export function listArguments(given: Readonly<Record<string, unknown>>): ListArguments {
  const { first, last, after, before, asOf } = given;
  return {
    first: typeof first === 'number' ? first : null,
    last: typeof last === 'number' ? last : null,
    after: typeof after === 'string' ? after : null,
    before: typeof before === 'string' ? before : null,
    filter: given['filter'] ?? null,
    order: given['order'] ?? null,
    asOf: typeof asOf === 'string' ? asOf : null,
  };
}

/** Two fields with the same key ask for the same page. */
export function keyOf(list: ListDeclaration, args: ListArguments): string {
  return `${list.name} ${JSON.stringify(args)}`;
}

/** A page with the scope of its cursors, which is written when one is asked for. */
export function connectionOf(
  list: ListDeclaration,
  args: ListArguments,
  parent: string | null,
  page: ReadPage,
): Connection {
  return {
    page,
    get scope() {
      return scopeOf(list, args, parent);
    },
  };
}

/** What a cursor belongs to: the list, its parent, filter and order; neither the page nor the data version. */
function scopeOf(list: ListDeclaration, args: ListArguments, parent: string | null): string {
  return JSON.stringify([list.name, parent, args.filter, args.order, args.asOf]);
}

/** Throws what is wrong with the page asked for: BAD_CURSOR unless the cursors are of this list of this parent. */
export function checkPage(list: ListDeclaration, args: ListArguments, parent: string | null): void {
  checkSides(args);
  if (args.after === null && args.before === null) return;
  const scope = scopeOf(list, args, parent);
  if (args.after !== null) checkCursor(args.after, scope);
  if (args.before !== null) checkCursor(args.before, scope);
}

/** A page is cut from one side, and is of a fair size. */
function checkSides(args: ListArguments): void {
  const { first, last, after, before } = args;
  if (first !== null && last !== null) {
    throw fault('BAD_USER_INPUT', 'Give either `first` or `last`, not both.');
  }
  if (after !== null && before !== null) {
    throw fault('BAD_USER_INPUT', 'Give either `after` (with `first`) or `before` (with `last`), not both.');
  }
  if (last !== null ? after !== null : before !== null) {
    throw fault('BAD_USER_INPUT', 'Use `after` with `first`, and `before` with `last`.');
  }
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== null && (size < 1 || size > LARGEST_PAGE)) {
      throw fault(
        'BAD_USER_INPUT',
        `\`${name}\` is ${String(size)}; it must be from 1 to ${String(LARGEST_PAGE)}.`,
      );
    }
  }
}

/** The page that the arguments ask for; throws what the caller did wrong. */
export function pageOf(
  list: ListDeclaration,
  args: ListArguments,
  asOf: IsoDate,
  { total, bare }: ListAspects,
): PageRequest {
  checkSides(args);
  const { first, last, after, before } = args;
  const order = list.orders?.terms(args.order) ?? list.order;
  const properties = propertiesOf(list.type.family);
  const kinds = kindsOf(list, args);
  return {
    condition: allOf([
      list.condition?.(asOf),
      list.filter?.condition(args.filter, asOf, kinds),
      kinds?.length === 0 ? NOTHING : undefined,
    ]),
    order,
    ...(last === null ? { first: first ?? DEFAULT_PAGE } : { last }),
    ...(after === null ? {} : { after: decodeCursor(after, order, properties) }),
    ...(before === null ? {} : { before: decodeCursor(before, order, properties) }),
    total,
    bare,
  };
}

const NOTHING: Condition = { property: 'eId', op: 'in', value: [] };

/**
 * The kinds that the list's type and its filter both leave; undefined where all are left. Throws where the filter asks for
 * none that the list has: nothing would ever be found.
 */
function kindsOf(list: ListDeclaration, args: ListArguments): readonly NodeKind[] | undefined {
  const wanted = list.filter?.kinds(args.filter);
  const { kinds } = list.type;
  if (wanted === undefined || kinds === undefined) return wanted ?? kinds;
  const left = kinds.filter((kind) => wanted.includes(kind));
  if (left.length > 0 || wanted.length === 0) return left;
  throw fault(
    'BAD_USER_INPUT',
    `\`${list.name.split('.').at(-1) ?? ''}\` holds nothing of the kinds that \`kind\` asks for. Ask \`provisions\`, which has all kinds.`,
  );
}

/** The type of the list's nodes, narrowed by its filter. */
export function typeOf(list: ListDeclaration, args: ListArguments): NodeType {
  const kinds = kindsOf(list, args);
  return kinds === undefined || kinds.length === 0 ? list.type : { family: list.type.family, kinds };
}

const REST = { order: [], total: false, bare: true, condition: undefined } as const;

/**
 * The request of an edge field. Only of a connection do the arguments ask for a page.
 *
 * @param key under which the page is found again
 */
export function edgeRequest(
  field: EdgeDeclaration,
  key: string,
  args: ListArguments,
  asOf: IsoDate,
  { selection, ...asked }: FieldSelection,
): EdgeRequest {
  const day = args.asOf ?? asOf;
  const request: EdgeRequest = {
    key: field.through === undefined ? key : THROUGH,
    edge: field.edge,
    direction: field.direction,
    type: typeOf(field, args),
    edgeProperties: field.facts ?? [],
    page:
      field.shape === 'CONNECTION'
        ? pageOf(field, args, day, asked)
        : {
            condition: field.condition?.(day),
            order: field.order,
            first: field.shape === 'ONE' ? 1 : LONGEST_LIST,
            total: false,
            bare: true,
          },
    selection,
    asOf: day,
  };
  if (field.through === undefined) return request;
  const { edge, direction, type } = field.through;
  return {
    key,
    edge,
    direction,
    type,
    edgeProperties: [],
    page: { ...REST, first: 1 },
    selection: { properties: [], edges: [request] },
    asOf: day,
  };
}

/** The page of an edge field, taken out of what its request brought. */
export function requestedPage(field: EdgeDeclaration, page: ReadPage): ReadPage {
  return field.through === undefined ? page : pageBehind(page.edges[0]?.node, THROUGH);
}

/** The key of the edge that is followed from the node in between. */
const THROUGH = 'through';
