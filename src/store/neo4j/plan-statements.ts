import { checkPlan } from '../check-plan.ts';
import type { Parameters, Plan, Selection } from '../plan.ts';
import { compilePlan, type CompiledPlan } from './compile-plan.ts';

/**
 * The statements of one shape of plan. Where a page has a position, the statement goes on from it; where the
 * position is null, it is another statement, without conditions that no index could answer.
 */
export class PlanStatements {
  readonly #plan: Plan;
  readonly #positions: readonly string[];
  readonly #compiled = new Map<string, CompiledPlan>();

  /** @throws StoreError STORE_MISUSED where the plan breaks the declaration */
  constructor(plan: Plan) {
    checkPlan(plan);
    this.#plan = plan;
    this.#positions = positionsOf(plan);
  }

  for(parameters: Parameters): CompiledPlan {
    const given = this.#positions.map((param) => (parameters[param] ?? null) !== null);
    const key = given.map(Number).join('');
    let compiled = this.#compiled.get(key);
    if (compiled === undefined) {
      compiled = compilePlan(
        this.#plan,
        new Set(this.#positions.filter((_, index) => given[index] === true)),
      );
      this.#compiled.set(key, compiled);
    }
    return compiled;
  }
}

/** The names of the slots that hold positions. */
function positionsOf({ root, selection }: Plan): string[] {
  const slot = root.by === 'page' ? (root.page.after ?? root.page.before) : undefined;
  return [...(slot === undefined ? [] : [slot.param]), ...positionsIn(selection)];
}

/** The names of the slots that hold positions of what is nested in a selection. */
export function positionsIn({ edges }: Selection): string[] {
  return edges.flatMap(({ page, selection }) => {
    const slot = page.after ?? page.before;
    return [...(slot === undefined ? [] : [slot.param]), ...positionsIn(selection)];
  });
}
