import type { Bind } from './fragment.ts';

/** Binds that whoever runs a statement sets: they are no parameters of the plan. */
export const RUNNER = {
  parents: ' parents',
  limit: ' limit',
  values: ' values',
  match: ' match',
  name: ' name',
} as const;

/** The value that the runner sets under a name of `RUNNER`. */
export function runnerBind(name: string): Bind {
  return (parameters) => {
    const value = parameters[name];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
}
