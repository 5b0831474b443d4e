import './types/scalars.ts';
import './types/sourced.ts';
import './types/work.ts';
import './types/instrument.ts';
import './types/provision.ts';
import './types/norm.ts';
import './types/penalty.ts';
import './types/citation.ts';
import './types/defined-term.ts';
import './types/actor.ts';
import './types/obligation-chain.ts';
import './types/query.ts';
import './types/instrument-comparison.ts';
import './types/coverage.ts';
import './types/version-comparison.ts';
import './types/search.ts';
import './types/suggestion.ts';
import './types/resolve-citations.ts';
import './types/facets.ts';
import './types/walk.ts';
import { builder } from './builder.ts';

/** The schema, whole: each file of `types/` adds its types and root fields. */
export const schema = builder.toSchema();
