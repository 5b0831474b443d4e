import { isImposed, type Sanction } from '../../model/liability-rule.ts';
import type { Span } from '../../model/span.ts';
import type { Breach, CitedProvision, RuleBreaches } from '../breaches.ts';
import type { Duties } from './duties.ts';
import { paragraphEId } from '../../model/eid.ts';

/** Behind a citation: what is done there is punished here too (前款规定的违法行为, 本条第一款、第二款所列情形). */
const CONDUCT_THERE =
  /^(?:[、和及与至]|或者?|以及|本(?:法|条例?|办法|规定)|第[^条款项，、]{1,12}[条款项])*中?所?(?:规定的?|列举?的?|述的?|禁止的?|的)?(?:违法|违规|禁止)?(?:行为|情形)/u;
/** How sure it is that a penalty which points at another punishes what that does, of how sure that is. */
const LESS_SURE = 0.9;

/**
 * The duties of penalties that tell their breach by pointing at another penalty (有前款行为，情节严重的): those that the
 * other punishes as a whole, or at the item that is pointed at (有前款第二项行为，情节严重的，还应当吊销许可证). Who points at
 * a whole list (有前款行为之一的) punishes with it what its items break: these are pairs of the items, told from where.
 *
 * @param rules in document order, for a penalty may point at one that points at another
 * @param sanctions what the penalties punish by their own words
 */
export function pointedSanctions(
  rules: readonly RuleBreaches[],
  sanctions: readonly Sanction[],
  duties: Duties,
): readonly Sanction[] {
  const byPenalty = Map.groupBy(sanctions, ({ penaltyAt }) => penaltyAt);
  const ofListAt = (pointedAt: string, pointedFrom: string, span: Span): readonly Sanction[] =>
    sanctions
      .filter(({ penaltyAt }) => penaltyAt.startsWith(`${pointedAt}__`))
      .map((sanction) => ({ ...sanction, ...pointedBack(sanction), span, pointedFrom }));
  return rules.flatMap(({ rule, lead }) => {
    // As with what is inferred: 民事责任 and 刑事责任 follow from any breach.
    if (!isImposed(rule)) return [];
    const own = byPenalty.get(rule.at) ?? [];
    const known = new Set(own.map(({ duty }) => duty));
    const added: Sanction[] = [];
    const ofLists: Sanction[] = [];
    for (const { citation, eId } of pointersOf(lead)) {
      // 违反前款规定: of a penalty what it names, for it lays down no duty itself.
      const isBreached = citation.kind === 'VIOLATION' && !duties.isConduct(eId);
      for (const sanction of byPenalty.get(eId) ?? []) {
        if (known.has(sanction.duty) || (isBreached && sanction.method === 'INFERRED')) continue;
        added.push({ ...sanction, ...pointedBack(sanction), penaltyAt: rule.at, span: citation.span });
      }
      if (!isBreached) ofLists.push(...ofListAt(eId, rule.at, citation.span));
    }
    byPenalty.set(rule.at, [...own, ...added]);
    return [...added, ...ofLists];
  });
}

/** What a penalty which points at another rests on, of what that rests on. */
function pointedBack({ confidence }: Sanction): Pick<Sanction, 'rule' | 'method' | 'confidence'> {
  return { rule: 'sanction.pointed-back', method: 'INFERRED', confidence: confidence * LESS_SURE };
}

/**
 * The penalties whose conduct another one punishes that an authority imposes, were they 刑事责任 alone: their breach is
 * then punished by more than what follows from any.
 *
 * @example 编制虚假的财务会计报告，构成犯罪的，依法追究刑事责任。有前款行为，尚不构成犯罪的，…处…罚款 → the former
 */
export function penaltiesPointedAt(rules: readonly RuleBreaches[]): ReadonlySet<string> {
  const imposed = rules.filter(({ rule }) => isImposed(rule));
  return new Set(imposed.flatMap(({ lead }) => pointersOf(lead).map(({ eId }) => eId)));
}

function pointersOf({ rule, cited }: Breach): readonly CitedProvision[] {
  return cited.filter((one) => pointsBack(one) && paragraphEId(one.eId) !== rule.at);
}

function pointsBack({ citation, behind }: CitedProvision): boolean {
  if (citation.kind === 'VIOLATION') return true;
  return citation.kind === 'ANAPHORA' && CONDUCT_THERE.test(behind);
}
