import {
  type ASTVisitor,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { FAMILIES, isNodeKind, type NodeKind, propertiesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { NodeType } from '../../store/plan.ts';
import { LruMap } from '../../store/lru-map.ts';
import { type EdgeReads, edgeRequest, type FieldSelection, keyOf, listArguments } from './edge-field.ts';
import type { PropertyReads } from '../fields/property-fields.ts';
import type { EdgeRequest } from './request.ts';

/** What of an answer's shape the plan is made from. */
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What a selection is made from: a field as a query asks for it. */
export type AskedField = Info & Pick<GraphQLResolveInfo, 'fieldNodes' | 'returnType'>;

/**
 * What a query asks of the nodes behind a field, which are of these types, nested edges included down to `depth`;
 * deeper ones are left to the loader. It is worked out once for a document and the values of the variables that stand
 * below the field.
 */
export function selectionOf(
  info: AskedField,
  types: readonly NodeType[],
  asOf: IsoDate,
  depth: number,
): FieldSelection {
  const known = knownSelections(info);
  // A variable that is not given is another thing than null.
  const values = known.variables.map((name) =>
    name in info.variableValues ? [info.variableValues[name]] : [],
  );
  const key = JSON.stringify([asOf, depth, types, values]);
  let selection = known.selections.get(key);
  if (selection === undefined) {
    const draft = new Draft(types);
    for (const node of info.fieldNodes) draft.add(node, getNamedType(info.returnType), info, asOf, depth);
    selection = draft.finish();
    known.selections.set(key, selection);
  }
  return selection;
}

/**
 * The fields that a query asks for below a field, by name, for a resolver that answers some of them itself: fields of
 * one name are answered as one.
 */
export function fieldsBelow(info: AskedField): ReadonlyMap<string, AskedField> {
  const { schema, fragments, variableValues } = info;
  const fields = new Map<string, AskedField & { readonly fieldNodes: FieldNode[] }>();
  const type = getNamedType(info.returnType);
  for (const { selectionSet } of info.fieldNodes) {
    for (const { field, child } of fieldsOf(type, selectionSet?.selections ?? [], info)) {
      const known = fields.get(field.name);
      if (known !== undefined) known.fieldNodes.push(child);
      else {
        const asked = { schema, fragments, variableValues, fieldNodes: [child], returnType: field.type };
        fields.set(field.name, asked);
      }
    }
  }
  return fields;
}

/** What was worked out for a field of a document. */
interface KnownSelections {
  readonly fieldNodes: readonly FieldNode[];
  /** Names of the variables that stand below the field, in the order of the document. */
  readonly variables: readonly string[];
  readonly selections: LruMap<string, FieldSelection>;
}

const selectionsOfFields = new WeakMap<FieldNode, KnownSelections>();
const MOST_SELECTIONS = 100;

function knownSelections(info: AskedField): KnownSelections {
  const { fieldNodes } = info;
  const [first] = fieldNodes;
  const known = first && selectionsOfFields.get(first);
  // What is skipped in one request may be merged into the field in another.
  if (
    known?.fieldNodes.length === fieldNodes.length &&
    known.fieldNodes.every((node, at) => node === fieldNodes[at])
  )
    return known;
  const fresh = {
    fieldNodes,
    variables: variablesBelow(info),
    selections: new LruMap<string, FieldSelection>(MOST_SELECTIONS),
  };
  if (first !== undefined) selectionsOfFields.set(first, fresh);
  return fresh;
}

function variablesBelow({ fieldNodes, fragments }: AskedField): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visitor: ASTVisitor = {
    Variable: ({ name }) => {
      names.add(name.value);
    },
    FragmentSpread: ({ name }) => {
      const fragment = fragments[name.value];
      if (fragment === undefined || seen.has(name.value)) return;
      seen.add(name.value);
      visit(fragment, visitor);
    },
  };
  for (const { selectionSet } of fieldNodes) if (selectionSet !== undefined) visit(selectionSet, visitor);
  return [...names];
}

let lastKey = 0;
const keys = new WeakMap<FieldNode, string>();

/** The key under which a planned page is found again: it names the place of the field in its document. */
export function fieldKey(node: FieldNode): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  lastKey += 1;
  const key = String(lastKey);
  keys.set(node, key);
  return key;
}

interface DraftEdge {
  readonly draft: Draft;
  readonly keys: Set<string>;
  readonly finish: (asked: FieldSelection) => EdgeRequest;
}

/** The selection of one level while it is gathered: one field may stand in several places of a query. */
class Draft {
  readonly #properties = new Set<string>();
  readonly #edges = new Map<string, DraftEdge>();
  readonly #kinds: ReadonlySet<string>;
  /** What any of the nodes may have. */
  readonly #declared: ReadonlySet<string>;
  #total = false;
  #bare = true;

  constructor(types: readonly NodeType[]) {
    this.#kinds = new Set(types.flatMap(kindsOfType));
    this.#declared = new Set(types.flatMap(({ family }) => Object.keys(propertiesOf(family))));
  }

  /** Adds what a field of this type selects; its connection is looked through. */
  add(node: FieldNode, type: GraphQLNamedType, info: Info, asOf: IsoDate, depth: number): void {
    const excludes = (on: GraphQLNamedType): boolean => this.#excludes(on, info);
    for (const { field, child } of fieldsOf(type, node.selectionSet?.selections ?? [], info, excludes)) {
      const reads = field.extensions['reads'];
      if (isPropertyReads(reads)) {
        if (type.extensions['facts'] === true) continue;
        for (const property of reads.properties) {
          if (this.#declared.has(property)) this.#properties.add(property);
        }
      } else if (isEdgeReads(reads)) this.#addEdge(reads, field, child, info, asOf, depth);
      else if (field.extensions['counts'] === true) this.#total = true;
      else if (field.extensions['places'] === true) this.#bare = false;
      else if (field.extensions['passes'] === true)
        this.add(child, getNamedType(field.type), info, asOf, depth);
    }
  }

  #addEdge(
    { edge }: EdgeReads,
    field: GraphQLField<unknown, unknown>,
    child: FieldNode,
    info: Info,
    asOf: IsoDate,
    depth: number,
  ): void {
    if (depth < 1) return;
    try {
      const args = listArguments(getArgumentValues(field, child, info.variableValues));
      const key = keyOf(edge, args);
      let known = this.#edges.get(key);
      if (known === undefined) {
        known = {
          draft: new Draft([edge.type]),
          keys: new Set(),
          finish: (asked) => edgeRequest(edge, '', args, asOf, asked),
        };
        // A request that cannot be made is not planned; its resolver says why.
        known.finish({ selection: { properties: [], edges: [] }, total: false, bare: true });
        this.#edges.set(key, known);
      }
      known.keys.add(fieldKey(child));
      known.draft.add(child, getNamedType(field.type), info, args.asOf ?? asOf, depth - 1);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
  }

  /** Whether a type condition holds for none of the nodes. */
  #excludes(on: GraphQLNamedType, { schema }: Info): boolean {
    const names = isAbstractType(on) ? schema.getPossibleTypes(on).map((type) => type.name) : [on.name];
    return names.some(isNodeKind) && !names.some((name) => this.#kinds.has(name));
  }

  finish(): FieldSelection {
    return {
      selection: {
        properties: [...this.#properties].sort(),
        edges: Array.from(this.#edges.values(), ({ draft, keys, finish }) => {
          const [key = '', ...otherKeys] = keys;
          return { ...finish(draft.finish()), key, otherKeys };
        }),
      },
      total: this.#total,
      bare: this.#bare,
    };
  }
}

/**
 * The fields of a selection set, fragments spread, what is skipped left out.
 *
 * @param excludes whether a type condition holds for none of the nodes that are asked for
 */
function* fieldsOf(
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  info: Info,
  excludes: (on: GraphQLNamedType) => boolean = () => false,
): Generator<SelectedField> {
  for (const selection of selections) {
    if (isSkipped(selection, info)) continue;
    if (selection.kind === Kind.FIELD) {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const field = fields[selection.name.value];
      if (field !== undefined) yield { field, child: selection };
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (fragment === undefined) continue;
    const named = fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value);
    const on = isCompositeType(named) ? named : type;
    if (!excludes(on)) yield* fieldsOf(on, fragment.selectionSet.selections, info, excludes);
  }
}

interface SelectedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly child: FieldNode;
}

function isSkipped(selection: SelectionNode, { variableValues }: Info): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false
  );
}

function isPropertyReads(reads: unknown): reads is PropertyReads {
  return typeof reads === 'object' && reads !== null && 'properties' in reads;
}

function isEdgeReads(reads: unknown): reads is EdgeReads {
  return typeof reads === 'object' && reads !== null && 'edge' in reads;
}

/** The kinds that a type leaves. */
function kindsOfType(type: NodeType): readonly NodeKind[] {
  return type.kinds ?? FAMILIES[type.family].kinds;
}
