import type { GraphQLResolveInfo } from 'graphql';
import { type Bilingual, bilingual } from '../bilingual.ts';
import type { QueryFields } from '../builder.ts';
import type { Connection } from './connection.ts';
import type { Context } from '../context.ts';
import { listArgs, pageSize } from './edge.ts';
import {
  checkPage,
  connectionOf,
  listArguments,
  type ListDeclaration,
  pageOf,
  typeOf,
} from '../plan/edge-field.ts';
import { readPlan } from '../plan/request.ts';
import { selectionOf } from '../plan/selection.ts';
import type { Target } from './targets.ts';

/** A root connection over all nodes of a target: one plan, whatever is nested in it. */
export function rootPage(t: QueryFields, name: string, to: Target, [english, chinese]: Bilingual) {
  const list: ListDeclaration = { ...to, name: `Query.${name}` };
  return t.field({
    type: to.connection,
    description: bilingual(english, chinese),
    args: listArgs(to),
    complexity: (args) => ({ field: 1, multiplier: pageSize(args) }),
    resolve: (_root, given, context, info) => readPage(list, null, given, context, info),
  });
}

/** Reads a page of a list that no edge leads to: one plan. `parent` is what its cursors belong to besides the list. */
export async function readPage(
  list: ListDeclaration,
  parent: string | null,
  given: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const args = listArguments(given);
  checkPage(list, args, parent);
  const day = args.asOf ?? context.today;
  const { selection, ...asked } = selectionOf(info, [list.type], day, context.planDepth);
  const root = { by: 'page', type: typeOf(list, args), page: pageOf(list, args, day, asked) } as const;
  const page = await readPlan(context.store, root, selection, day);
  return connectionOf(list, args, parent, page);
}
