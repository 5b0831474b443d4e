import type { Findings } from '../model/findings.ts';
import type { LiabilityRule, Sanction } from '../model/liability-rule.ts';
import { plainWords, type ComparedParagraph } from './compared-text.ts';
import type { Duties, SameParty } from './explicit-sanctions.ts';
import { provisionsOf, wholeText } from './provisions.ts';
import { WordIndex } from './word-index.ts';

/** Share of the weight of a conduct's words that a duty must hold whose bearers are the very violators. */
const THRESHOLD = 0.24;
/** The same where no bearer tells the duty apart: it names none, or everybody. */
const THRESHOLD_ALONE = 0.5;
/** Beside a duty that is found a lesser one may be meant as well. */
const THRESHOLD_BESIDE = 0.17;
/** How near to the best duty another must come to be meant as well. */
const NEAR_BEST = 0.5;
const MOST = 3;
/** A duty that another rule names as breached is less likely to be meant here too. */
const PUNISHED_ELSEWHERE = 0.4;

/** A conduct that leaves something undone breaks an obligation; one that does something, a prohibition. */
const OTHER_MODALITY = 0.7;
const LEAVES_UNDONE = /[未不拒]|没有|逾期|无正当理由/u;
/** 其他违反本条例的行为 describes no breach. */
const CATCH_ALL = /^有?(?:法律|法规|违反)?[^，。；]{0,24}其他(?:违法|违反|行为|情形|违规)/u;

const CONSEQUENCE = /的?，(?:[由处对并]|责令|给予|没收|依法|构成|依照|可以)/u;
/** Words by which a conduct says that something is not done, and the empty nouns of duty. */
const BREACH =
  /违反本[^，]{1,12}规定|未按照?规定|未依法|未|拒不|拒绝|不履行|履行|落实|采取|措施|职责|义务|制度|不按照?|不|违法|违规|擅自|提供|为其|确定|具有|相应|其他/gu;

/**
 * The duties whose breach a rule's conduct describes without naming their article (未履行电话卡实名制登记职责): those of
 * the same bearers that hold most of the weighty words of the conduct. Nothing where none holds enough.
 *
 * @param named conducts that name the article they breach; of them nothing is inferred
 * @param punished paragraphs that some rule names as breached
 */
export function inferredSanctions(
  findings: Findings,
  paragraphs: readonly ComparedParagraph[],
  duties: Duties,
  same: SameParty,
  named: ReadonlySet<string>,
  punished: ReadonlySet<string>,
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
    // 民事责任 and 刑事责任 follow from any breach; only a sanction has a duty of its own.
    if (named.has(rule.at) || !rule.liability.includes('ADMINISTRATIVE')) return [];
    const places = rule.conduct.length > 0 ? rule.conduct : [rule.at];
    return places.flatMap((at) => {
      const node = nodes.get(at);
      if (node === undefined || named.has(at)) return [];
      const whole = wholeText(node);
      const conduct = at === rule.at ? whole.slice(0, Math.max(0, whole.search(CONSEQUENCE))) : whole;
      return pairsOf(conduct, at, rule, { index, dutyTexts, duties, same, punished });
    });
  });
}

interface Sought {
  readonly index: WordIndex;
  readonly dutyTexts: ReadonlyMap<string, ComparedParagraph>;
  readonly duties: Duties;
  readonly same: SameParty;
  readonly punished: ReadonlySet<string>;
}

function pairsOf(conduct: string, at: string, rule: LiabilityRule, sought: Sought): Sanction[] {
  const { index, dutyTexts, duties, same, punished } = sought;
  const violators = rule.violators.map(({ name }) => name);
  const told = violators.reduce((text, name) => text.replaceAll(name, '，'), conduct);
  if (CATCH_ALL.test(told)) return [];
  const breaks = LEAVES_UNDONE.test(told) ? 'OBLIGATION' : 'PROHIBITION';
  const words = plainWords(told).replace(BREACH, '，');
  const scored = index.like(words).flatMap(({ id, contained }) => {
    const fit = duties.fit(id, violators, same);
    if (fit === 'OTHERS') return [];
    const fits = duties.of(id).some(({ modality }) => modality === breaks);
    const score = contained * (punished.has(id) ? PUNISHED_ELSEWHERE : 1) * (fits ? 1 : OTHER_MODALITY);
    return [{ id, score, needed: fit === 'SAME' ? THRESHOLD : THRESHOLD_ALONE, beside: fit === 'SAME' }];
  });
  const found = scored.filter(({ score, needed }) => score >= needed);
  const best = Math.max(0, ...found.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(
      ({ score, needed, beside }) =>
        score >= best * NEAR_BEST && (score >= needed || (beside && score >= THRESHOLD_BESIDE)),
    )
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, score }): Sanction => ({
      penaltyAt: at,
      duty: id,
      words: index.sharedWords(words, dutyTexts.get(id)?.text ?? ''),
      span: rule.span,
      rule: 'sanction.shared-words',
      method: 'INFERRED',
      confidence: Math.min(0.9, 0.35 + score / 2),
    }));
}
