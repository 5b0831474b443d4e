import { LruMap } from './lru-map.ts';
import type { Plan } from './plan.ts';

/** Shapes kept at most: fewer than a database's own cache of statements. */
const MOST_SHAPES = 500;

/**
 * Compiles each plan once: the same plan object is found at once, another of the same shape by its shape. Values
 * are in no plan, so that there are few shapes. Counts are kept likewise.
 */
export class PlanCache<Compiled extends object, Shape extends object = Plan> {
  readonly #compile: (plan: Shape) => Compiled;
  readonly #byPlan = new WeakMap<Shape, Compiled>();
  readonly #byShape = new LruMap<string, Compiled>(MOST_SHAPES);

  constructor(compile: (plan: Shape) => Compiled) {
    this.#compile = compile;
  }

  compiled(plan: Shape): Compiled {
    const known = this.#byPlan.get(plan);
    if (known !== undefined) return known;
    const shape = JSON.stringify(plan);
    const compiled = this.#byShape.get(shape) ?? this.#compile(plan);
    this.#byShape.set(shape, compiled);
    this.#byPlan.set(plan, compiled);
    return compiled;
  }
}
