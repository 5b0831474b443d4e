import { distinctTextsIn } from '../parameters.ts';
import type { NodeType, Page, PageEdge, Parameters, Plan, PlanRoot, Selection, Slot } from '../plan.ts';
import { kindCondition } from './compile-filter.ts';
import { compileSelection, rowsIn, type CompiledPage, type Row } from './compile-page.ts';
import { compileRootPage } from './compile-root-page.ts';
import { compileSearch, queryIn, searchedDataset } from './compile-search.ts';
import { onBothFootings, pinnedText, type PinnedText } from './pinned-statement.ts';
import { StatementScope } from './statement-scope.ts';
import { quoted } from './vocabulary.ts';

/** A plan as Neo4j reads it: one statement, on both footings, prepared once for a shape of plan. */
export interface CompiledPlan {
  readonly text: PinnedText;
  /** Null where there is nothing to ask, and the answer is an empty page. */
  readonly bind: (parameters: Parameters, dataset: string) => Record<string, unknown> | null;
  /** @param values those of the one row, after the looks */
  readonly decode: (values: Row, parameters: Parameters) => Page;
}

/**
 * Compiles a plan that was checked. The text depends on the plan's shape and on which of its positions are null,
 * never on a value.
 *
 * @param positions names of the slots of positions that are not null
 */
export function compilePlan(plan: Plan, positions: ReadonlySet<string>): CompiledPlan {
  const { root, selection } = plan;
  const reads = onBothFootings((footing) => {
    const scope = new StatementScope(positions, footing);
    return { scope, page: compileRoot(root, selection, scope) };
  });
  const { scope, page } = reads.settled;
  return {
    text: pinnedText((footing) => reads[footing].page),
    bind: (parameters, dataset) => {
      const bound = { ...scope.parameters.bind(parameters), dataset };
      if (root.by !== 'search') return bound;
      return queryIn(root, parameters).terms.length === 0 ? null : { ...bound, ...searchedDataset(dataset) };
    },
    decode: page.decode,
  };
}

function compileRoot(root: PlanRoot, selection: Selection, scope: StatementScope): CompiledPage {
  switch (root.by) {
    case 'search':
      return compileSearch(root, selection, scope);
    case 'ids':
      return compileList(root.type, 'id', root.ids, selection, scope);
    case 'key':
      return compileList(root.type, root.property, root.values, selection, scope);
    case 'page':
      return compileRootPage(root.type, root.page, selection, scope);
  }
}

/** Nodes by the values of a unique property, in the order of the values. */
function compileList(
  type: NodeType,
  property: string,
  values: Slot,
  selection: Selection,
  scope: StatementScope,
): CompiledPage {
  const node = scope.fresh('n');
  const rows = scope.fresh('rows');
  const given = scope.parameters.add((parameters) => distinctTextsIn(parameters, values));
  const conditions = [
    `${node}.dataset = $dataset`,
    `${node}.${quoted(property)} = wanted`,
    ...(property === 'id' ? [] : [`${node}.id IS NOT NULL`]),
    ...scope.live(node),
    ...kindCondition(type, node, scope),
  ];
  const columns = compileSelection(selection, node, [type], scope);
  const call = [
    'CALL (g) {',
    `UNWIND ${given} AS wanted`,
    `MATCH (${node}:${type.family})`,
    `WHERE ${conditions.join(' AND ')}`,
    ...(columns.calls === '' ? [] : [`WITH ${node}, g`, columns.calls]),
    `RETURN collect([${columns.expressions.join(', ')}]) AS ${rows}`,
    '}',
  ].join('\n');
  const decode = (values: Row, parameters: Parameters): Page => ({
    edges: rowsIn(values[0]).map((row): PageEdge => {
      const record = columns.decode(row, parameters);
      return { keys: [record.id], properties: {}, node: record };
    }),
    hasNextPage: false,
    hasPreviousPage: false,
    total: null,
  });
  return { call, variables: [rows], decode };
}
