import type { Norm } from '../model/norm.ts';
import type { ProvisionNode } from '../model/provision.ts';
import { cutClauses, type Clause } from './clause-cut.ts';
import type { NormDraft } from './norm-draft.ts';
import { laysNothingDown } from './norm-gate.ts';
import { toNorm } from './norm-from-draft.ts';
import { ClauseRuns } from './norm-runs.ts';

/** Words by which a clause says that a list follows. */
const LIST_WORD = /下列|以下|如下/u;

/**
 * The items that belong to each norm of a paragraph: those of the clause in which 下列 stands, of the last clause
 * where the word is absent (guidelines §4, rule 4).
 *
 * @example 应当核查…；有下列情形之一的，有权拒绝： → the items belong to the second norm only
 */
export function itemsOf(
  paragraph: ProvisionNode,
  clauses: readonly Clause[],
  drafts: readonly NormDraft[],
): readonly (readonly string[])[] {
  const items = paragraph.children.filter((child) => child.kind === 'Item').map((item) => item.eId);
  if (items.length === 0) return drafts.map(() => []);
  const { text } = paragraph.text;
  const listing = clauses.findLastIndex((clause) => LIST_WORD.test(text.slice(clause.start, clause.end)));
  const clause = listing === -1 ? clauses.length - 1 : listing;
  return drafts.map((draft) => (draft.clause === clause ? items : []));
}

/**
 * Norms that items hold by themselves: with a modal word and a bearer of their own, or a 禁止 (guidelines §4, rule 4).
 */
export function normsOfItems(paragraph: ProvisionNode, commentary: boolean): Norm[] {
  const norms: Norm[] = [];
  for (const item of paragraph.children) {
    if (item.kind !== 'Item') continue;
    const { text: mapped } = item;
    const clauses = cutClauses(mapped.text);
    const runs = new ClauseRuns(mapped, { commentary });
    clauses.forEach((clause, index) => {
      if (!laysNothingDown(mapped.text.slice(clause.start, clause.end))) runs.read(clause, index);
    });
    for (const draft of runs.drafts) {
      const banned = draft.modality === 'PROHIBITION' && draft.rule === 'norm.ban';
      const own =
        draft.bearers.length > 0 && (draft.rule === 'norm.modal' || draft.rule === 'norm.inherited');
      if (banned || own) norms.push(toNorm(mapped, draft, item.eId, [], clauses));
    }
  }
  return norms;
}
