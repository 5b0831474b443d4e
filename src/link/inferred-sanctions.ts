import type { Findings } from '../model/findings.ts';
import type { LiabilityRule, Sanction } from '../model/liability-rule.ts';
import { plainWords, type ComparedParagraph } from './compared-text.ts';
import type { Duties, SameParty } from './explicit-sanctions.ts';
import { provisionsOf, wholeText } from './provisions.ts';
import { WordIndex } from './word-index.ts';

/** Share of the weight of a conduct's words that a duty must hold. */
const THRESHOLD = 0.5;
/** How near to the best duty another must come to be meant as well. */
const NEAR_BEST = 0.8;
const MOST = 3;

const CONSEQUENCE = /的?，(?:[由处对并]|责令|给予|没收|依法|构成|依照|可以)/u;
const BREACH = /违反本[^，]{1,12}规定|未按照?规定|未依法|未|拒不|拒绝|不履行|不按照?|不|违法|违规|擅自/gu;

/**
 * The duties whose breach a rule's conduct describes without naming their article (未履行电话卡实名制登记职责): those of
 * the same bearers that hold most of the weighty words of the conduct. Nothing where none holds enough.
 *
 * @param named conducts that name the article they breach; of them nothing is inferred
 */
export function inferredSanctions(
  findings: Findings,
  paragraphs: readonly ComparedParagraph[],
  duties: Duties,
  same: SameParty,
  named: ReadonlySet<string>,
): readonly Sanction[] {
  if (findings.liability.length === 0) return [];
  const dutyTexts = new Map(paragraphs.map((paragraph) => [paragraph.eId, paragraph]));
  const texts = [...duties.paragraphs()].flatMap((eId) => {
    const paragraph = dutyTexts.get(eId);
    return paragraph === undefined ? [] : [{ id: eId, text: paragraph.text }];
  });
  const index = new WordIndex(texts);
  const nodes = new Map(provisionsOf(findings.instrument.body).map((node) => [node.eId, node]));
  return findings.liability.flatMap((rule) => {
    if (named.has(rule.at)) return [];
    const places = rule.conduct.length > 0 ? rule.conduct : [rule.at];
    return places.flatMap((at) => {
      const node = nodes.get(at);
      if (node === undefined || named.has(at)) return [];
      const whole = wholeText(node);
      const conduct = at === rule.at ? whole.slice(0, Math.max(0, whole.search(CONSEQUENCE))) : whole;
      return pairsOf(conduct, at, rule, { index, dutyTexts, duties, same });
    });
  });
}

interface Sought {
  readonly index: WordIndex;
  readonly dutyTexts: ReadonlyMap<string, ComparedParagraph>;
  readonly duties: Duties;
  readonly same: SameParty;
}

function pairsOf(conduct: string, at: string, rule: LiabilityRule, sought: Sought): Sanction[] {
  const { index, dutyTexts, duties, same } = sought;
  const words = plainWords(conduct).replace(BREACH, '，');
  const violators = rule.violators.map(({ name }) => name);
  const found = index
    .like(words)
    .filter(({ id }) => violators.length === 0 || duties.canBeBrokenBy(id, violators, same))
    .sort((a, b) => b.contained - a.contained || b.cosine - a.cosine);
  const best = found[0]?.contained ?? 0;
  return found
    .filter(({ contained }) => contained >= THRESHOLD && contained >= best * NEAR_BEST)
    .slice(0, MOST)
    .map(({ id, contained }): Sanction => ({
      penaltyAt: at,
      duty: id,
      words: index.sharedWords(words, dutyTexts.get(id)?.text ?? ''),
      span: rule.span,
      rule: 'sanction.shared-words',
      method: 'INFERRED',
      confidence: Math.min(0.9, contained),
    }));
}
