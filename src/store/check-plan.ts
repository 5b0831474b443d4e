import type { PropertyDeclaration } from '../model/graph-properties.ts';
import {
  EDGES,
  FAMILIES,
  propertiesOf,
  type EdgeDeclaration,
  type EdgeKind,
  type Family,
  type FamilyDeclaration,
} from '../model/graph-schema.ts';
import {
  EDGE_POSITION,
  type EdgeComparison,
  type Filter,
  type NodeType,
  type PageSpec,
  type Plan,
  type Selection,
} from './plan.ts';
import { StoreError } from './store.ts';

// A plan may come from anywhere: what it names need not be declared.
const families: Readonly<Record<string, FamilyDeclaration | undefined>> = FAMILIES;
const edges: Readonly<Record<string, EdgeDeclaration | undefined>> = EDGES;

export function misused(path: string, message: string): StoreError {
  return new StoreError('STORE_MISUSED', `The plan is wrong at ${path}: ${message}.`);
}

/**
 * Holds a plan against the declaration of the graph: families and kinds exist, properties are declared, filters and
 * orders name indexed ones, edges fit the families at both ends, a page is cut from one side. A plan that passes is
 * answered by every store; run it once for each shape of plan.
 *
 * @throws StoreError STORE_MISUSED, which says where in the plan and what
 */
export function checkPlan(plan: Plan): void {
  const { root, selection } = plan;
  if (root.by === 'search') {
    if (root.types.length === 0) throw misused('root', 'a search names no type');
    for (const type of root.types) checkType(type, 'root');
    const searched = root.types.map((type) => type.family);
    if (new Set(searched).size < searched.length) throw misused('root', 'a search names a family twice');
    for (const family of searched) {
      if (!Object.values(propertiesOf(family)).some((property) => property.searchWeight !== undefined)) {
        throw misused('root', `${family} has no text that is searched`);
      }
      if (root.filter !== undefined) checkFilter(root.filter, family, 'root.filter');
    }
    checkSelection(selection, searched, 'selection');
    return;
  }
  checkType(root.type, 'root');
  const { family } = root.type;
  if (root.by === 'key' && propertiesOf(family)[root.property]?.unique !== true) {
    throw misused('root', `${family}.${root.property} is not unique`);
  }
  if (root.by === 'page') checkPage(root.page, family, 'root.page', false);
  checkSelection(selection, [family], 'selection');
}

export function checkType(type: NodeType, path: string): void {
  const family = families[type.family];
  if (family === undefined) throw misused(path, `there is no family ${type.family}`);
  for (const kind of type.kinds ?? []) {
    if (!family.kinds.includes(kind)) throw misused(path, `${kind} is no kind of ${type.family}`);
  }
}

export function checkSelection(selection: Selection, from: readonly Family[], path: string): void {
  for (const property of selection.properties) {
    if (!from.some((family) => propertiesOf(family)[property] !== undefined)) {
      throw misused(path, `${from.join(', ')} has no property ${property}`);
    }
  }
  const names = new Set<string>();
  for (const planned of selection.edges) {
    const here = `${path}.${planned.as}`;
    if (names.has(planned.as)) throw misused(here, 'the name is used twice');
    names.add(planned.as);
    checkType(planned.type, here);
    checkEdge(planned.edge, planned.direction, from, planned.type.family, here);
    for (const property of planned.edgeProperties) {
      if (edges[planned.edge]?.properties[property] === undefined) {
        throw misused(here, `${planned.edge} has no property ${property}`);
      }
    }
    checkPage(planned.page, planned.type.family, here, true);
    checkSelection(planned.selection, [planned.type.family], here);
  }
}

export function checkEdge(
  kind: EdgeKind,
  direction: 'OUT' | 'IN',
  near: readonly Family[],
  far: Family,
  path: string,
): void {
  const edge = edges[kind];
  if (edge === undefined) throw misused(path, `there is no edge ${kind}`);
  const [nearEnd, farEnd] = direction === 'OUT' ? [edge.from, edge.to] : [edge.to, edge.from];
  if (!near.some((family) => nearEnd.includes(family)) || !farEnd.includes(far)) {
    throw misused(path, `no ${kind} leads ${direction} from ${near.join(', ')} to ${far}`);
  }
}

function checkPage(page: PageSpec, family: Family, path: string, onEdge: boolean): void {
  if ((page.first === undefined) === (page.last === undefined)) {
    throw misused(path, 'it takes exactly one of first and last');
  }
  if (page.after !== undefined && page.first === undefined) throw misused(path, 'after goes with first');
  if (page.before !== undefined && page.last === undefined) throw misused(path, 'before goes with last');
  for (const { property } of page.order) {
    if (property === EDGE_POSITION) {
      if (!onEdge) throw misused(path, 'only edges have a position');
      continue;
    }
    checkIndexed(family, property, `${path}.order`);
  }
  if (page.filter !== undefined) checkFilter(page.filter, family, `${path}.filter`);
}

function checkIndexed(family: Family, property: string, path: string): PropertyDeclaration {
  const declaration = propertiesOf(family)[property];
  if (declaration === undefined) throw misused(path, `${family} has no property ${property}`);
  if (declaration.indexed !== true && declaration.unique !== true) {
    throw misused(path, `${family}.${property} is not indexed`);
  }
  return declaration;
}

function checkOnEdge(kind: EdgeKind, property: string, op: EdgeComparison['op'], path: string): void {
  const declared = edges[kind]?.properties[property];
  if (declared === undefined) throw misused(path, `${kind} has no property ${property}`);
  const { type } = declared;
  if (type === 'strings' || (op === 'gte' && type === 'boolean')) {
    throw misused(path, `${op} does not compare ${kind}.${property}, a ${type}`);
  }
}

const TEXT_ONLY: ReadonlySet<string> = new Set(['startsWith', 'contains']);
const ORDERED: ReadonlySet<string> = new Set(['lt', 'lte', 'gt', 'gte']);

export function checkFilter(filter: Filter, family: Family, path: string): void {
  if ('all' in filter) return filter.all.forEach((part) => checkFilter(part, family, path));
  if ('any' in filter) return filter.any.forEach((part) => checkFilter(part, family, path));
  if ('not' in filter) return checkFilter(filter.not, family, path);
  if ('edge' in filter) {
    checkType(filter.type, path);
    checkEdge(filter.edge, filter.direction, [family], filter.type.family, path);
    if (filter.some !== undefined) checkFilter(filter.some, filter.type.family, `${path}.${filter.edge}`);
    for (const { property, op } of filter.on ?? []) checkOnEdge(filter.edge, property, op, path);
    return;
  }
  if (filter.op === 'has') {
    if (propertiesOf(family)[filter.property]?.type !== 'strings') {
      throw misused(path, `${family}.${filter.property} is no list`);
    }
    return;
  }
  const { type } = checkIndexed(family, filter.property, path);
  if (TEXT_ONLY.has(filter.op) && type !== 'string') {
    throw misused(path, `${filter.op} asks for text, and ${family}.${filter.property} is a ${type}`);
  }
  if (ORDERED.has(filter.op) && type === 'boolean') {
    throw misused(path, `${filter.op} does not order ${family}.${filter.property}, a boolean`);
  }
}
