import type { LiabilityRule, Sanction } from '../../model/liability-rule.ts';
import type { Span } from '../../model/span.ts';
import type { BreachScores } from './breach-scores.ts';
import {
  alternativesOf,
  lengthOfWords,
  type Breach,
  type CitedProvision,
  type RuleBreaches,
} from '../breaches.ts';
import type { Duties } from './duties.ts';
import { ABLE } from '../party-fit.ts';
import { articleEId, paragraphEId } from '../../model/eid.ts';
import type { Charges } from './neglected-charges.ts';
import type { PunishedNorms } from './punished-norms.ts';

/** What may stand between 违反 and one of the provisions that it names. */
const BREACHED =
  /违反(?:[了本法零〇一二三四五六七八九十百千\d]|有关|条例|办法|规定|细则|决定|[第条款项（）()、，,和及之至前的]|或者|以及)*$/u;
/** 未按照第十二条规定公示; 未采取第二十条规定的措施; 拒绝执行第三十七条规定的措施. */
const UNMET = /(?:[未不]|拒绝|拒不|没有)[^，。；]{0,16}$/u;
/** What a lead-in names before these words is a breach beside those of its list. */
const OR_LISTED = /或者?有?(?:下列|以下)/u;
/** From how many characters on the words of a breach tell the paragraph of an article. */
const LEAST_WORDS = 4;
/** How near to the best paragraph of a named article another must come to be breached as well. */
const NEAR_BEST = 0.6;
/** From which score on a clause of the breach tells a paragraph by itself: 随意倾倒…，非法侵占…，或者未建立… are three. */
const TOLD_BY_PART = 0.45;
/** The same among the articles that the lead-in of a list names, for an item of the list. */
const NEAR_BEST_OF_LEAD = 0.8;

interface Named {
  readonly eId: string;
  readonly span: Span;
}

/** What the pairs of an instrument are found with. */
export interface SanctionContext {
  readonly duties: Duties;
  readonly scores: BreachScores;
  readonly charges: Charges;
  readonly punished: PunishedNorms;
}

/**
 * The pairs of penalty and duty that the law itself states: the duty is what the words of the breach name. Of a whole
 * article those paragraphs count whose breach they describe (guidelines §5), of a whole chapter all that binds whom the
 * rule names. What the lead-in of a list names, its items breach.
 *
 * @example 违反本法第十四条、第二十五条第一款规定，… (no violator named) → art_14__para_1 (任何单位和个人不得…), art_25__para_1
 */
export function explicitSanctions(
  { rule, lead, items }: RuleBreaches,
  context: SanctionContext,
): readonly Sanction[] {
  const ofLead = provisionsNamed(lead, context.duties);
  const ofItems = provisionsNamed(aboveItems(lead), context.duties);
  const uncited = uncitedIn({ rule, lead, items }, context.duties).map((eId) => ({ eId, span: rule.span }));
  const found = items.flatMap((item) => {
    const own = provisionsNamed(item, context.duties);
    return own.length > 0 ? pairs(item, own, context) : itemPairs(item, ofItems, context);
  });
  const left = pairs(lead, [...ofLead, ...uncited], context);
  const taken = new Set(found.map(({ duty }) => duty));
  return [...found, ...(ofLead.length > 0 ? left.filter(({ duty }) => !taken.has(duty)) : left)];
}

/**
 * The places of a rule whose breach is named: by their own words, or by those of the lead-in, which hold for all. Of
 * items that only name their own the others' duties are open.
 */
export function placesNamed(breaches: RuleBreaches, duties: Duties): readonly string[] {
  const { lead, items } = breaches;
  const uncited = uncitedIn(breaches, duties).length > 0;
  const isNamed = (breach: Breach): boolean => uncited || provisionsNamed(breach, duties).length > 0;
  const named = isNamed(aboveItems(lead)) ? items : items.filter(isNamed);
  return [...(isNamed(lead) ? [lead] : []), ...named].map(({ at }) => at);
}

/**
 * The lead-in of a list as far as it holds for the items: not what stands beside them as a breach of its own.
 *
 * @example 有第二十二条禁止的行为之一，或者有下列行为之一的 → nothing
 */
function aboveItems(lead: Breach): Breach {
  return { ...lead, cited: lead.cited.filter(({ behind }) => !OR_LISTED.test(behind)) };
}

/** What a rule breaks though none of its breaches cites it in their words: the 前款 of its whole. */
function uncitedIn({ rule, lead, items }: RuleBreaches, duties: Duties): readonly string[] {
  const cited = new Set([lead, ...items].flatMap((breach) => breach.cited.map(({ eId }) => eId)));
  return rule.violates.filter((eId) => !cited.has(eId) && !duties.namesAnother(paragraphEId(eId)));
}

/** The provisions whose breach the words of one name, each once. */
export function provisionsNamed(breach: Breach, duties: Duties): readonly Named[] {
  const named = breach.cited.filter((cited) => isBreached(cited, breach, duties));
  const first = new Map(named.toReversed().map(({ eId, citation }) => [eId, { eId, span: citation.span }]));
  return [...new Set(named.map(({ eId }) => eId))].flatMap((eId) => first.get(eId) ?? []);
}

function isBreached({ citation, eId, before }: CitedProvision, { rule }: Breach, duties: Duties): boolean {
  // 三十二条第一款 without its 第: no penalty is breached by what it punishes.
  if (paragraphEId(eId) === rule.at) return false;
  // 违反前款规定，物业服务人为个人的: where the 前款 punishes the breach of another provision, that one is broken.
  if (duties.namesAnother(paragraphEId(eId)) || duties.isConduct(eId)) return false;
  if (citation.kind === 'VIOLATION' || rule.violates.includes(eId)) return true;
  // 未按照要求修建前款所列工程设施: what is left undone is no penalty.
  if (duties.isPenalty(paragraphEId(eId))) return false;
  if (BREACHED.test(before) || UNMET.test(before)) return true;
  // 有第十八条所列行为: what is listed there is forbidden there.
  return (
    citation.kind === 'ANAPHORA' &&
    duties.of(paragraphEId(eId)).some(({ modality }) => modality === 'PROHIBITION')
  );
}

/** An item breaks what the lead-in names: of several provisions that which its words tell of. */
function itemPairs(item: Breach, named: readonly Named[], context: SanctionContext): readonly Sanction[] {
  const found = pairs(item, named, context);
  if (new Set(found.map(({ duty }) => duty)).size <= 1) return found.slice(0, 1);
  const scores = context.scores.of(item);
  const best = Math.max(0, ...found.map(({ duty }) => context.scores.at(scores, duty)));
  return best === 0
    ? []
    : found.filter(({ duty }) => context.scores.at(scores, duty) >= best * NEAR_BEST_OF_LEAD);
}

function pairs(breach: Breach, named: readonly Named[], context: SanctionContext): readonly Sanction[] {
  return named.flatMap(({ eId, span }) => {
    const paragraphs = breachedParagraphs(eId, breach, context);
    return paragraphs.map((duty): Sanction => ({
      penaltyAt: breach.at,
      duty,
      norms: context.punished.ofNamed(breach, duty, paragraphs.length === 1 ? eId : duty),
      items: paragraphEId(eId) === eId ? [] : [eId],
      words: [],
      span,
      rule: 'sanction.named',
      method: 'EXPLICIT',
      confidence: paragraphs.length === 1 ? 0.95 : 0.75,
    }));
  });
}

function breachedParagraphs(eId: string, breach: Breach, context: SanctionContext): readonly string[] {
  const { duties, scores } = context;
  const paragraph = paragraphEId(eId);
  const inArticle = scores.index.eIds.filter((one) => articleEId(one) === eId);
  const inChapter = scores.index.eIds.filter((_, position) => scores.chapters[position] === eId);
  if (inChapter.length === 0 && paragraph !== articleEId(eId)) return [paragraph];
  // Of a whole chapter whoever is named breaks all that binds him: 直销企业违反本条例第五章有关规定的.
  if (inChapter.length > 0 && breach.violators.length > 0)
    return inChapter.filter((one) => duties.of(one).length > 0 && ABLE.has(scores.fit(breach, one)));
  const within = [...inArticle, ...inChapter];
  const laidDown = within.filter((one) => scores.laysDown(one));
  const all = laidDown.length > 0 ? laidDown : within;
  if (all.length <= 1) return all;
  const told = new Set([
    ...nearest(all, breach, context),
    ...alternativesOf(breach).flatMap((part) =>
      nearest(all, part, context).filter((one) => scores.at(scores.of(part), one) >= TOLD_BY_PART),
    ),
  ]);
  return told.size > 0 ? all.filter((one) => told.has(one)) : fitting(all, breach, context);
}

/** Of some paragraphs those whose breach the words of one tell best, or nearly so. */
function nearest(
  paragraphs: readonly string[],
  breach: Breach,
  { scores }: SanctionContext,
): readonly string[] {
  if (lengthOfWords(breach.words) < LEAST_WORDS) return [];
  const likely = scores.of(breach);
  const best = Math.max(...paragraphs.map((one) => scores.at(likely, one)));
  return best > 0 ? paragraphs.filter((one) => scores.at(likely, one) >= best * NEAR_BEST) : [];
}

/** Of paragraphs that no words tell apart, those that the violators can breach. */
function fitting(
  paragraphs: readonly string[],
  breach: Breach,
  { scores }: SanctionContext,
): readonly string[] {
  const everybody = detains(breach.rule) ? paragraphs.filter((one) => scores.bindsEverybody(one)) : [];
  if (breach.rule.violators.length === 0 && everybody.length > 0) return everybody;
  const able = paragraphs.filter((one) => ABLE.has(scores.fit(breach, one)));
  return able.length > 0 ? able : paragraphs;
}

/** 拘留 strikes whoever does what nobody may do (任何单位和个人不得…), no operator for what he left undone. */
function detains({ tiers }: LiabilityRule): boolean {
  return tiers.some(({ measures }) => measures.some(({ kind }) => kind === 'DETENTION'));
}
