import { propertiesOf } from '../../model/graph-schema.ts';
import { narrowestProperty } from '../narrowest-property.ts';
import { distinctTextsIn } from '../parameters.ts';
import type { NodeType, Page, PageEdge, Parameters, Plan, PlanRoot, Selection, Slot } from '../plan.ts';
import { kindCondition, live } from './compile-filter.ts';
import { compilePage, compileSelection, rowsIn, type CompiledPage, type Row } from './compile-page.ts';
import { compileCandidates, type CandidateStatement } from './compile-search.ts';
import { betweenGenerations } from './pinned-statement.ts';
import { StatementScope } from './statement-scope.ts';
import { NODE, quoted } from './vocabulary.ts';

/** A statement that reads one page, prepared once for a shape of plan. */
export interface ReadStatement {
  readonly text: string;
  readonly bind: (parameters: Parameters) => Record<string, unknown>;
  /** @param values those of the one row, after the two generations */
  readonly decode: (values: Row, parameters: Parameters) => Page;
}

/** A plan as Neo4j reads it: one statement, or for a search two, as its hits are ranked between them. */
export type CompiledPlan =
  | { readonly by: 'statement'; readonly statement: ReadStatement }
  | {
      readonly by: 'search';
      readonly candidates: CandidateStatement;
      /** Reads the nodes whose ids are in the parameter `RANKED_IDS`. */
      readonly page: ReadStatement;
    };

/** Name of the parameter with the ids of the hits on a page of a search. No plan names it so. */
export const RANKED_IDS = ' ids';

/**
 * Compiles a plan that was checked. The text depends on the plan's shape and on which of its positions are null,
 * never on a value.
 *
 * @param positions names of the slots of positions that are not null
 */
export function compilePlan(plan: Plan, positions: ReadonlySet<string>): CompiledPlan {
  const { root, selection } = plan;
  if (root.by === 'search') {
    const scope = new StatementScope(positions);
    const page = compileList(root.types, 'id', { param: RANKED_IDS }, selection, scope);
    return {
      by: 'search',
      candidates: compileCandidates(root, new StatementScope(positions)),
      page: statementOf(page, scope),
    };
  }
  const scope = new StatementScope(positions);
  return { by: 'statement', statement: statementOf(compileRoot(root, selection, scope), scope) };
}

function compileRoot(
  root: Exclude<PlanRoot, { by: 'search' }>,
  selection: Selection,
  scope: StatementScope,
): CompiledPage {
  switch (root.by) {
    case 'ids':
      return compileList([root.type], 'id', root.ids, selection, scope);
    case 'key':
      return compileList([root.type], root.property, root.values, selection, scope);
    case 'page': {
      const node = scope.fresh('n');
      const { family } = root.type;
      const narrowest = narrowestProperty(family, root.page.filter);
      const hint =
        narrowest === null ? '' : ` USING INDEX ${node}:${family}(dataset, ${quoted(narrowest)}, id)`;
      // Without a condition on the id no index that ends with it is taken; with it, it gives the order too.
      const held = `${node}.dataset = $dataset AND ${node}.id IS NOT NULL`;
      return compilePage(
        {
          match: `MATCH (${node}:${labelOf(root.type)})${hint}`,
          conditions: [held, live(node), ...kindCondition(root.type, node, scope)],
          imports: [],
          node,
          over: null,
          type: { family, ...(root.type.kinds === undefined ? {} : { kinds: root.type.kinds }) },
          page: root.page,
          edgeProperties: [],
          selection,
        },
        scope,
      );
    }
  }
}

/** The label whose index by id holds the nodes of a type and the fewest others. */
export function labelOf({ family, kinds }: NodeType): string {
  const [kind, ...others] = kinds ?? [];
  return kind === undefined || others.length > 0 || kind === family ? family : `${family}&${kind}`;
}

/** Nodes by the values of a unique property, in the order of the values. */
function compileList(
  types: readonly NodeType[],
  property: string,
  values: Slot,
  selection: Selection,
  scope: StatementScope,
): CompiledPage {
  const node = scope.fresh('n');
  const rows = scope.fresh('rows');
  const [type] = types;
  const sole = types.length === 1 && type !== undefined ? type : null;
  if (property !== 'id' && sole !== null && propertiesOf(sole.family)[property] === undefined) {
    throw new TypeError(`${sole.family} has no property ${property}.`);
  }
  const given = scope.parameters.add((parameters) => distinctTextsIn(parameters, values));
  const conditions = [
    `${node}.dataset = $dataset`,
    `${node}.${quoted(property)} = wanted`,
    ...(property === 'id' ? [] : [`${node}.id IS NOT NULL`]),
    live(node),
    ...(sole === null ? [] : kindCondition(sole, node, scope)),
  ];
  const columns = compileSelection(selection, node, types, scope);
  const call = [
    'CALL (g) {',
    `UNWIND ${given} AS wanted`,
    `MATCH (${node}:${sole === null ? NODE : sole.family})`,
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

function statementOf(page: CompiledPage, scope: StatementScope): ReadStatement {
  return {
    text: betweenGenerations(page.call, page.variables),
    bind: (parameters) => scope.parameters.bind(parameters),
    decode: page.decode,
  };
}
