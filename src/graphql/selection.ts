import {
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
} from 'graphql';
import { FAMILIES, isNodeKind, type NodeKind } from '../model/graph-schema.ts';
import type { IsoDate } from '../model/instrument.ts';
import type { NodeType } from '../store/plan.ts';
import { type EdgeReads, edgeRequest, keyOf, listArguments } from './edge-field.ts';
import type { PropertyReads } from './property-fields.ts';
import type { EdgeRequest, SelectionRequest } from './request.ts';

/** What of an answer's shape the plan is made from. */
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** What a query asks of a field: of its nodes, and whether it counts them. */
export interface FieldSelection {
  readonly selection: SelectionRequest;
  readonly total: boolean;
}

/**
 * What a query asks of the nodes behind a field, which are of these types, nested edges included down to `depth`;
 * deeper ones are left to the loader.
 */
export function selectionOf(
  info: GraphQLResolveInfo,
  types: readonly NodeType[],
  asOf: IsoDate,
  depth: number,
): FieldSelection {
  const draft = new Draft(types);
  for (const node of info.fieldNodes) draft.add(node, getNamedType(info.returnType), info, asOf, depth);
  return draft.finish();
}

interface DraftEdge {
  readonly draft: Draft;
  readonly finish: (asked: FieldSelection) => EdgeRequest;
}

/** The selection of one level while it is gathered: one field may stand in several places of a query. */
class Draft {
  readonly #properties = new Set<string>();
  readonly #edges = new Map<string, DraftEdge>();
  readonly #kinds: ReadonlySet<string>;
  #total = false;

  constructor(types: readonly NodeType[]) {
    this.#kinds = new Set(types.flatMap(kindsOfType));
  }

  /** Adds what a field of this type selects; its connection is looked through. */
  add(node: FieldNode, type: GraphQLNamedType, info: Info, asOf: IsoDate, depth: number): void {
    for (const { field, child } of this.#fieldsOf(type, node.selectionSet?.selections ?? [], info)) {
      const reads = field.extensions['reads'];
      if (isPropertyReads(reads)) {
        if (type.extensions['facts'] === true) continue;
        for (const property of reads.properties) this.#properties.add(property);
      } else if (isEdgeReads(reads)) this.#addEdge(reads, field, child, info, asOf, depth);
      else if (field.extensions['counts'] === true) this.#total = true;
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
          finish: ({ selection, total }) => edgeRequest(edge, args, asOf, selection, total),
        };
        // A request that cannot be made is not planned; its resolver says why.
        known.finish({ selection: { properties: [], edges: [] }, total: false });
        this.#edges.set(key, known);
      }
      known.draft.add(child, getNamedType(field.type), info, args.asOf ?? asOf, depth - 1);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
    }
  }

  /** The fields of a selection set that concern these nodes, fragments spread, what is skipped left out. */
  *#fieldsOf(
    type: GraphQLNamedType,
    selections: readonly SelectionNode[],
    info: Info,
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
      if (this.#excludes(on, info)) continue;
      yield* this.#fieldsOf(on, fragment.selectionSet.selections, info);
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
        edges: Array.from(this.#edges.values(), ({ draft, finish }) => finish(draft.finish())),
      },
      total: this.#total,
    };
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
export function kindsOfType(type: NodeType): readonly NodeKind[] {
  return type.kinds ?? FAMILIES[type.family].kinds;
}
