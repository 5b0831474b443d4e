import { paragraphEId } from '../../model/eid.ts';
import type { Sanction } from '../../model/liability-rule.ts';
import type { Norm } from '../../model/norm.ts';
import type { Breach, RuleBreaches } from '../breaches.ts';
import { ABLE } from '../party-fit.ts';
import { ONLY_THEN } from './duties.ts';
import { provisionsNamed, type SanctionContext } from './explicit-sanctions.ts';

/** How sure it is that a breach also breaks what it names and tells less plainly. */
const CONFIDENCE = 0.6;
/** Who does without leave what may be done with it alone: 擅自公开发行 breaks 未经依法注册，不得公开发行. */
const WITHOUT_LEAVE = /擅自|未经|未取得|非法/u;
const needsLeave = ({ quote, modality }: Norm): boolean =>
  ONLY_THEN.test(quote) || (modality === 'PROHIBITION' && quote.includes('未经'));

/**
 * What penalties name and their words tell less plainly, so far as nothing else punishes it: of the articles that are
 * named the bans on what needs leave, where it is done without, and what the same sentence demands beside the duty told.
 *
 * @param found what the penalties of the instrument punish
 * @example 违反本法第九条的规定，擅自公开或者变相公开发行证券 (证券法 180) → 9(1) 未经依法注册，任何单位和个人不得公开发行证券, beside 9(3)
 */
export function namedBeside(
  rules: readonly RuleBreaches[],
  found: readonly Sanction[],
  context: SanctionContext,
): readonly Sanction[] {
  const { duties, scores, punished } = context;
  const byPenalty = Map.groupBy(found, ({ penaltyAt }) => penaltyAt);
  const broken = new Set(found.flatMap(({ norms }) => norms));
  const names = ({ bearers }: Norm): string => bearers.map(({ name }) => name).join();
  const inOneSentence = (one: Norm, other: Norm): boolean =>
    names(one) === names(other) &&
    scores.index.sentences.some(({ text }) => text.includes(one.quote) && text.includes(other.quote));
  const besideIn = (breach: Breach, duty: string): readonly Norm[] => {
    if (scores.at(scores.of(breach), duty) === 0 || !ABLE.has(scores.fit(breach, duty))) return [];
    const ofBreach = byPenalty.get(breach.at) ?? [];
    const told = ofBreach.flatMap((one) => (one.duty === duty ? one.norms : []));
    const isNamed = (norm: Norm): boolean =>
      (WITHOUT_LEAVE.test(breach.words) && needsLeave(norm)) || told.some((one) => inOneSentence(one, norm));
    return punished.possible(breach, duty).filter((norm) => !broken.has(norm) && isNamed(norm));
  };
  return rules.flatMap(({ lead, items }) =>
    (items.length > 0 ? items : [lead]).flatMap((breach) =>
      provisionsNamed(breach, duties).flatMap(({ eId, span }) => {
        const isItem = paragraphEId(eId) !== eId;
        const within = scores.index.eIds.filter((one) => one === eId || one.startsWith(`${eId}__`));
        return (isItem ? [] : within).flatMap((duty): readonly Sanction[] => {
          const norms = besideIn(breach, duty);
          const evidence = {
            rule: 'sanction.named-beside',
            method: 'INFERRED',
            confidence: CONFIDENCE,
          } as const;
          return norms.length === 0
            ? []
            : [{ penaltyAt: breach.at, duty, norms, items: [], words: [], span, ...evidence }];
        });
      }),
    ),
  );
}
