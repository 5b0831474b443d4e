import { EDGES, type EdgeKind } from '../model/graph-schema.ts';
import { checkSelection } from './check-plan.ts';
import type { Selection } from './plan.ts';
import { StoreError } from './store.ts';
import {
  MOST_DEPTH,
  MOST_FAN,
  MOST_LENGTH,
  MOST_NODES,
  MOST_PATHS,
  WALKED_TYPES,
  type NeighbourhoodSpec,
  type PathSpec,
} from './walk.ts';

/** @throws StoreError STORE_MISUSED where it names an edge that is not declared, or a limit is out of bounds */
export function checkNeighbourhood({ edges, depth, maxNodes, maxFan }: NeighbourhoodSpec): void {
  checkEdges(edges);
  checkBound('depth', depth, MOST_DEPTH);
  checkBound('maxNodes', maxNodes, MOST_NODES);
  checkBound('maxFan', maxFan, MOST_FAN);
}

/** @throws StoreError STORE_MISUSED where it names an edge that is not declared, or a limit is out of bounds */
export function checkPaths({ edges, maxLength, first }: PathSpec): void {
  checkEdges(edges);
  checkBound('maxLength', maxLength, MOST_LENGTH);
  checkBound('first', first, MOST_PATHS);
}

/** @throws StoreError STORE_MISUSED where what is read of the nodes fits no family */
export function checkReading(selection: Selection): void {
  checkSelection(
    selection,
    WALKED_TYPES.map(({ family }) => family),
    'selection',
  );
}

function checkEdges(edges: readonly EdgeKind[]): void {
  for (const edge of edges) {
    if (!Object.hasOwn(EDGES, edge)) throw misused(`there is no edge ${edge}`);
  }
}

function checkBound(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw misused(`${name} is ${String(value)}, and must be from 1 to ${String(most)}`);
  }
}

function misused(message: string): StoreError {
  return new StoreError('STORE_MISUSED', `The walk is wrong: ${message}.`);
}
