import { articleEId } from '../../model/eid.ts';
import type { Citation, CitationKind } from '../../model/citation.ts';
import type { ActorMention } from '../../model/actor.ts';
import type {
  Circumstance,
  Liability,
  LiabilityRule,
  Measure,
  MeasureKind,
  Tier,
} from '../../model/liability-rule.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { spanOf } from '../../text/mapped-text.ts';
import type { Range } from '../words/clause.ts';
import { answeredFor, bearersBefore, causersIn, namedAtClose, OFFICE, payersIn } from './addressees.ts';
import { conductorsOf } from './conductors.ts';
import { findingIn } from './finders.ts';
import { violatorsIn } from './violators.ts';
import { REFERENCES, type DraftMeasure, type DraftRule, type DraftTier } from './draft.ts';

/** What surrounds a breach and tells what it breaks. */
export interface RuleContext {
  /** Citations of the paragraph (and of the item, where the breach stands in one). */
  readonly citations: readonly Citation[];
  /** What the penalty of a paragraph or article before makes one liable to; null where it holds none, but a duty. */
  readonly penaltyAt: (eId: string) => readonly Liability[] | null;
  /** The items that an article or paragraph lists. */
  readonly itemsBelow: (eId: string) => readonly string[];
  /** Whether an article or paragraph forbids something in its own words: 禁止在燃气使用中有下列行为. */
  readonly forbids: (eId: string) => boolean;
  /** Items that list the conduct. */
  readonly conduct: readonly string[];
}

const FALL_BACKS: ReadonlySet<string> = new Set([
  ...REFERENCES,
  'penalty.otherMeasure',
  'penalty.restitution',
  'penalty.namedMeasures',
]);
const CIVIL_RULES: ReadonlySet<string> = new Set(['penalty.civil', 'penalty.restitution']);
const OTHER_BRANCHES: ReadonlySet<MeasureKind> = new Set(['CRIMINAL_LIABILITY', 'CIVIL_LIABILITY']);
const CRIMINAL_PUNISHMENTS: ReadonlySet<MeasureKind> = new Set([
  ...OTHER_BRANCHES,
  'FINE',
  'CONFISCATE_ILLEGAL_GAINS',
  'CONFISCATE_PROPERTY',
  'EXIT_BAN',
  'OTHER',
]);
const PREVIOUS = /前款|前条/;
/** Before 前款: what it demands is left undone or overstepped (未采取前款规定的措施, 超过前款规定标准). */
const UNMET = /(?:[未不]|拒绝|没有|超[过出])[^，。；]{0,16}$/;
/** Behind it: its conduct, or what was due by it, and no thing of it (驾驶前款所列机动车, 前款规定的境外学校). */
const OF_PREVIOUS =
  /^(?:第.{1,3}项)?(?:[规所][定列述]?的?)?(?:(?:违法|违规|禁止)?的?(?:行为|情形)(?!中)|应当)/;
/** A breach without a subject: 未采取措施的, 因保管不善造成损失的. */
const HEADLESS =
  /^(?:[未不拒因对给]|在[^，]{1,12}[中时]|利用|迟延|违[反约]|擅自|逾期|没有|无正当|超过|泄露|滥用|玩忽|造成|其(?!他)|提供的|(?:提供|出具)虚假)/;
/** Who can not be to blame, or is not, breaks nothing: another answers (未成年子女造成他人损害的，父母应当承担民事责任). */
const FAULTLESS =
  /^(?:无民事行为能力人|限制民事行为能力人|未成年(?:人|子女)?(?=造成|实施|侵害|[致，、]))|(?<!证明[^，。；]{0,10})(?:没有|无)过错的$/;
/** What follows from a breach of official duty. */
const OF_OFFICE: ReadonlySet<MeasureKind> = new Set([
  'DISCIPLINARY_ACTION',
  'CIVIL_LIABILITY',
  'CRIMINAL_LIABILITY',
  'PUBLIC_CRITICISM',
]);
/** Behind a citation, and the others of its list: the acts that are forbidden there (有第七条规定的行为). */
const NAMES_CONDUCT = /^中?所?(?:规定的?|列的?|列举的?|禁止的?|的)?[^，的、]{0,6}行为/;
/** The same of a provision that forbids them: 有本条例第三十条规定情形之一的. */
const NAMES_CASES = /^中?所?(?:规定的?|列的?|列举的?|禁止的?|的)?(?:违法|违规)?情形(?:之一)?的?(?:，|$)/;
/** What a citation is made for that picks up the conduct of an item: 有前款第一项行为. */
const POINTING: ReadonlySet<CitationKind> = new Set(['ANAPHORA', 'MENTION']);
/** Behind it: the conduct itself, and no thing of it (第八十一条第一项规定情形的医疗器械), nor all but that (以外). */
const CONDUCT_OF_ITEM = /^(?!.*以外).*?(行为|情形)(?!的.)/;
const OTHERS_OF_LIST = /^(?:[、和及或与至]|以及|本(?:法|条例|办法|规定)|第[^条款项，、]{1,12}[条款项])/;

/** Makes the rule of a breach that was read in the text of `node`; `at` is that node's eId. */
export function assembleRule(draft: DraftRule, node: ProvisionNode, context: RuleContext): LiabilityRule {
  const { text } = node;
  const finding = findingIn(text, draft);
  const tiers = draft.tiers.map((tier, index) =>
    assembleTier(draft.goesOn || index > 0 ? asCrime(tier) : tier, node, finding?.finders ?? []),
  );
  const imposers = tiers.flatMap(({ measures }) => measures.flatMap((measure) => measure.enforcers));
  const rules = draft.tiers.flatMap(({ measures }) => measures.map((measure) => measure.rule));
  const rule = rules.find((name) => !FALL_BACKS.has(name));
  return {
    at: node.eId,
    quote: text.text.slice(draft.start, draft.end),
    span: spanOf(text, draft.start, draft.end),
    rule: rule ?? 'penalty.byReference',
    method: 'EXPLICIT',
    confidence: rule === undefined ? 0.8 : 0.95,
    liability: isAsCrime(draft, node, context) ? ['CRIMINAL'] : liabilityOf(draft.tiers),
    violators: violatorsOf(
      { ...draft, breach: [...(finding?.breach ?? draft.breach)] },
      node,
      context.conduct,
    ),
    violates: breachedBy(draft.breach, node, context),
    conduct: context.conduct.length > 0 ? context.conduct : itemsNamed(draft, node, context),
    enforcers: withoutDoubles([...(finding?.finders ?? imposers), ...draft.enforcers]),
    tiers,
  };
}

/** Whose breach it is; of a breach that is only civil and names nobody, who owes the consequence. */
function violatorsOf(
  draft: DraftRule,
  node: ProvisionNode,
  conduct: readonly string[],
): readonly ActorMention[] {
  const { text } = node;
  // 国家反对…，对实施…的，依法追究: the State breaks nothing.
  const named = violatorsIn(text, draft.breach).filter(({ name }) => name !== '国家');
  const rules = draft.tiers.flatMap(({ measures }) => measures.map(({ rule }) => rule));
  const onlyCivil = rules.every((rule) => CIVIL_RULES.has(rule));
  const onlyOwed = onlyCivil || rules.every((rule) => rule === 'penalty.openLiability');
  const answered = draft.breach.some(({ start, end }) => FAULTLESS.test(text.text.slice(start, end)));
  if (onlyCivil && (answered || isOwnRisk(draft, text.text)) && draft.debtors.length > 0)
    return withoutDoubles(draft.debtors);
  const anyone = draft.breach.some(({ start, end }) => /任何/.test(text.text.slice(start, end)));
  // 医务人员未尽到诊疗义务，造成患者损害的，医疗机构应当承担赔偿责任: who owes for another's breach is liable, too.
  if (named.length > 0)
    return withoutDoubles([
      ...(onlyCivil ? withoutFinders(named, draft.obliged) : named),
      ...(onlyCivil ? draft.obliged : []),
      ...othersThan(named, draft.struck),
    ]);
  if (anyone) return named;
  const closing = [...answeredFor(text, draft.breach), ...namedAtClose(text, draft.breach)];
  if (closing.length > 0) return closing;
  const { actors: listed, few } = conductorsOf(node, conduct);
  if (listed.length > 0 && !few) return withoutDoubles(listed);
  const [first] = draft.breach;
  const debtors = draft.debtors.length > 0 ? draft.debtors : draft.obliged;
  if (onlyOwed && debtors.length > 0) return withoutDoubles(debtors);
  if (draft.ordered.length > 0) return draft.ordered;
  if (draft.struck.length > 0) return withoutDoubles(draft.struck);
  if (draft.refusing.length > 0) return withoutDoubles(draft.refusing);
  if (listed.length > 0) return withoutDoubles(listed);
  const payers = payersIn(text, { start: draft.start, end: sentenceEnd(text.text, draft.end) });
  if (payers.length > 0) return withoutDoubles(payers);
  const causers = draft.breach.flatMap((stretch) => causersIn(text, stretch));
  if (causers.length > 0) return withoutDoubles(causers);
  if (first === undefined || !HEADLESS.test(text.text.slice(first.start, first.end))) return [];
  const kinds = draft.tiers.flatMap(({ measures }) => measures.map(({ kind }) => kind));
  const ofOffice = kinds.every((kind) => OF_OFFICE.has(kind));
  return bearersBefore(text, first.start, { ofOffice, civil: onlyCivil });
}

/** 海关不能认定被扣留的货物侵权的，| 权利人应当承担赔偿责任: what an authority finds tells the case of another who owes. */
function withoutFinders(
  named: readonly ActorMention[],
  obliged: readonly ActorMention[],
): readonly ActorMention[] {
  const owes = obliged.some(({ name }) => !OFFICE.test(name));
  return owes ? named.filter(({ name }) => !OFFICE.test(name)) : named;
}

/** Whether who is named bears himself what comes of his own act: 由知识产权权利人自行承担责任. */
function isOwnRisk({ tiers }: DraftRule, words: string): boolean {
  return tiers.some(({ start, end }) => words.slice(start, end).includes('自行承担'));
}

function sentenceEnd(words: string, from: number): number {
  const end = words.indexOf('。', from);
  return end < 0 ? words.length : end;
}

const HEAD_OF_NAME = /(?:单位|企业|机构|组织|人员)$/;

/**
 * Those struck who are not of the violators named: 旅行社 beside 导游人员; not 勘察单位 beside 勘察、设计、施工单位, of
 * whom it is one, nor 经营性单位, which tells two sorts of one name apart.
 */
function othersThan(
  named: readonly ActorMention[],
  struck: readonly ActorMention[],
): readonly ActorMention[] {
  return struck.filter(({ name }) => {
    const head = HEAD_OF_NAME.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - head.length);
    const bare = name.replace(/^(?:有关|相关)/, '');
    const isOneOf = (whole: string) =>
      name.endsWith(whole) ||
      whole.endsWith(bare) ||
      (whole.endsWith(head) && Array.from(stem).every((sign) => whole.includes(sign)));
    return (
      !stem.endsWith('性') &&
      !/^(?:有关|相关)?责任(?:单位|个人)$/.test(name) &&
      !named.some((whole) => isOneOf(whole.name))
    );
  });
}

function withoutDoubles(actors: readonly ActorMention[]): readonly ActorMention[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

/**
 * Makes a tier of a breach that was read in the text of `node`.
 *
 * @param ahead who imposes what names nobody: whom a lead-in names, or who found the breach
 */
export function assembleTier(tier: DraftTier, { text }: ProvisionNode, ahead: readonly ActorMention[]): Tier {
  const circumstance = circumstanceOf(tier);
  const isBase = circumstance === 'BASE' && tier.circumstance === 'DAMAGE';
  const start = isBase ? (tier.consequence ?? tier.start) : tier.start;
  return {
    circumstance,
    condition:
      isBase || tier.condition === null ? null : text.text.slice(tier.condition.start, tier.condition.end),
    quote: text.text.slice(start, tier.end),
    span: spanOf(text, start, tier.end),
    measures: tier.measures.map((measure) => ({
      ...boundsOf(measure),
      kind: measure.kind,
      target: measure.target,
      violators: measure.violators,
      discretion: measure.discretion,
      enforcers: measure.enforcers.length > 0 || measure.apart ? measure.enforcers : ahead,
      span: spanOf(text, measure.start, measure.end),
    })),
  };
}

/** Behind a milder consequence, what only the criminal law is left to answer is a crime: ；以暴力方法阻碍的，依照刑法追究刑事责任. */
function asCrime(tier: DraftTier): DraftTier {
  const isCrime = tier.circumstance === 'BASE' && tier.measures.every(({ rule }) => rule === 'penalty.crime');
  return isCrime ? { ...tier, circumstance: 'CRIME' } : tier;
}

/**
 * 造成损失的 whose only consequence is civil is damage done to others; damage in the breach on which other measures
 * follow, too, is part of that (给消费者造成损失的，责令赔偿损失，没收违法所得).
 */
function circumstanceOf({ circumstance, consequence, measures }: DraftTier): Circumstance {
  if (circumstance === 'CONSEQUENCES' && measures.every(({ kind }) => kind === 'CIVIL_LIABILITY'))
    return 'DAMAGE';
  const shared = circumstance === 'DAMAGE' && consequence !== undefined;
  return shared && !measures.every(({ rule }) => CIVIL_RULES.has(rule)) ? 'BASE' : circumstance;
}

function boundsOf({
  money,
  multiple,
  days,
  months,
}: DraftMeasure): Pick<
  Measure,
  'min' | 'max' | 'multipleMin' | 'multipleMax' | 'base' | 'daysMin' | 'daysMax' | 'monthsMin' | 'monthsMax'
> {
  return {
    min: money?.min ?? null,
    max: money?.max ?? null,
    multipleMin: multiple?.min ?? null,
    multipleMax: multiple?.max ?? null,
    base: multiple?.base ?? money?.base ?? null,
    daysMin: days?.min ?? null,
    daysMax: days?.max ?? null,
    monthsMin: months?.min ?? null,
    monthsMax: months?.max ?? null,
  };
}

/** 定罪处罚, 数罪并罚, 犯前款罪的: what a crime alone meets with. */
const CONVICTS = /定罪|数罪|(?<!犯)罪的，|[意人]犯罪的，|罪论|(?:贪污|[受行]贿|共犯)论/;

/** 向未成年人传播的，从重处罚; 以贪污论; 依照前款的规定处罚: as the paragraph before punishes it. */
const AS_BEFORE = /从重处罚|论处?$|前款的?规定处罚/;

/** Whether the paragraph before punishes a crime. */
function isBehindCrime(eId: string, penaltyAt: RuleContext['penaltyAt']): boolean {
  const [article = '', number = '1'] = eId.split('__para_');
  return penaltyAt(`${article}__para_${String(Number.parseInt(number, 10) - 1)}`)?.join() === 'CRIMINAL';
}

/** Whether a breach is punished as a crime is: 依照本法第二百三十六条的规定定罪处罚, 依照前款的规定处罚 behind a crime. */
function isAsCrime(
  { start, end, tiers }: DraftRule,
  { eId, text }: ProvisionNode,
  { citations, penaltyAt }: RuleContext,
): boolean {
  const measures = tiers.flatMap((tier) => tier.measures);
  if (measures.some(({ rule }) => rule !== 'penalty.byReference')) return false;
  if (CONVICTS.test(text.text.slice(start, end))) return true;
  if (tiers.every(({ circumstance }) => circumstance === 'CRIME')) return true;
  if (AS_BEFORE.test(text.text.slice(start, end)) && isBehindCrime(eId, penaltyAt)) return true;
  const words = spanOf(text, start, end);
  return citations.some(
    ({ kind, target, span }) =>
      kind === 'APPLICATION' &&
      target?.to === 'HERE' &&
      span.start >= words.start &&
      span.end <= words.end &&
      penaltyAt(target.eId)?.join() === 'CRIMINAL',
  );
}

/**
 * To which branches of law the measures belong; to none where the law only says that somebody is to answer.
 *
 * @example 给予处分；造成损失的，承担赔偿责任 → ADMINISTRATIVE, CIVIL; 依法追究法律责任 → none
 */
export function liabilityOf(tiers: readonly DraftTier[]): Liability[] {
  const measures = tiers.flatMap((tier) => tier.measures);
  const has = (kind: MeasureKind): boolean => measures.some((measure) => measure.kind === kind);
  const liability: Liability[] = [];
  // Beside 有期徒刑 or 判处罚金 a 罚金, a 没收财产 and 依照前款的规定处罚 are criminal punishments too.
  const punished = measures.some(({ rule }) => rule === 'penalty.punishment');
  const otherBranches = punished ? CRIMINAL_PUNISHMENTS : OTHER_BRANCHES;
  // 退还费用，并承担赔偿责任 is restitution between the parties.
  const restitution = has('CIVIL_LIABILITY') && measures.every(({ rule }) => CIVIL_RULES.has(rule));
  if (
    !restitution &&
    measures.some(({ kind, rule }) => !otherBranches.has(kind) && rule !== 'penalty.openLiability')
  )
    liability.push('ADMINISTRATIVE');
  if (has('CRIMINAL_LIABILITY')) liability.push('CRIMINAL');
  if (has('CIVIL_LIABILITY')) liability.push('CIVIL');
  return liability;
}

/**
 * What the rule itself says is broken: citations of kind VIOLATION in its words, and the 前款 whose acts it punishes
 * where that lays down a duty.
 */
export function breachedBy(
  stretches: readonly Range[],
  { eId: at, text }: ProvisionNode,
  { citations, penaltyAt, conduct, forbids }: RuleContext,
): string[] {
  const breach = stretches.map(({ start, end }) => ({
    span: spanOf(text, start, end),
    words: text.text.slice(start, end),
  }));
  const found = citations.flatMap(({ kind, target, span, quote }) => {
    if (target?.to !== 'HERE') return [];
    const part = breach.find((one) => span.start >= one.span.start && span.end <= one.span.end);
    if (part === undefined || target.eId.startsWith(`${at}__`)) return [];
    const behind = behindList(part.words, quote);
    const before = part.words.slice(0, part.words.indexOf(quote));
    const ofPrevious =
      PREVIOUS.test(quote) &&
      kind !== 'EXCEPTION' &&
      kind !== 'APPLICATION' &&
      (OF_PREVIOUS.test(behind) || UNMET.test(before));
    const ofCases = !target.eId.includes('__item_') && forbids(target.eId) && NAMES_CASES.test(behind);
    const ofConduct = kind === 'ANAPHORA' && (ofCases || NAMES_CONDUCT.test(behind));
    if (kind !== 'VIOLATION' && !ofPrevious && !ofConduct) return [];
    return kind !== 'VIOLATION' && penaltyAt(target.eId) !== null ? [] : [target.eId];
  });
  const listed = citations.flatMap(({ kind, target, at: place }) =>
    kind === 'VIOLATION' && target?.to === 'HERE' && conduct.includes(place) ? [target.eId] : [],
  );
  return [...new Set([...found, ...listed])];
}

/** The words behind the list of citations to which one belongs. */
function behindList(words: string, quote: string): string {
  let rest = words.slice(words.indexOf(quote) + quote.length);
  for (let other = OTHERS_OF_LIST.exec(rest); other !== null; other = OTHERS_OF_LIST.exec(rest))
    rest = rest.slice(other[0].length);
  return rest;
}

/**
 * The items that a breach names: those of its own paragraph, those of another that holds a penalty (有前款第二项行为的;
 * 有本法第十六条所列行为之一 names all of its items), and a case in an item of any other (有第三十四条第四项规定的情形的).
 */
function itemsNamed(
  draft: DraftRule,
  { eId, text }: ProvisionNode,
  { citations, penaltyAt, itemsBelow }: RuleContext,
): readonly string[] {
  const stretches = draft.breach.map(({ start, end }) => ({
    span: spanOf(text, start, end),
    words: text.text.slice(start, end),
  }));
  const named = citations.flatMap(({ kind, target, span, quote }) => {
    const stretch = stretches.find((one) => span.start >= one.span.start && span.end <= one.span.end);
    if (stretch === undefined || target?.to !== 'HERE') return [];
    if (target.eId.startsWith(`${eId}__item_`)) return [target.eId];
    const what = CONDUCT_OF_ITEM.exec(behindList(stretch.words, quote))?.[1];
    if (!POINTING.has(kind) || what === undefined) return [];
    const isItem = target.eId.includes('__item_');
    if (penaltyAt(target.eId) === null) return isItem && what === '情形' ? [target.eId] : [];
    if (isItem) return [target.eId];
    // 有前款行为, 有本条第一款所列行为: the rule before in one article, and not its items.
    return articleEId(target.eId) === articleEId(eId) ? [] : itemsBelow(target.eId);
  });
  return [...new Set(named)];
}
