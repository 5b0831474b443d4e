import { aboveItemsEId, articleEId } from '../../model/eid.ts';
import type { ActorMention } from '../../model/actor.ts';
import type { Citation } from '../../model/citation.ts';
import type { Diagnostic, Staged } from '../../model/diagnostic.ts';
import {
  isImposed,
  type Circumstance,
  type Discretion,
  type Liability,
  type LiabilityRule,
  type Measure,
} from '../../model/liability-rule.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { cutClauses } from '../words/clause.ts';
import { citesItem, readCase } from './circumstance.ts';
import { assembleRule, assembleTier, breachedBy, liabilityOf, type RuleContext } from './assembly.ts';
import { enforcersIn, united } from './enforcers.ts';
import { paragraphsByChapter } from './chapter.ts';
import { isLiability } from './gate.ts';
import { REFERENCES, type DraftRule, type DraftTier } from './draft.ts';
import { TierReader } from './tiers.ts';
import { unreadFines } from './unread.ts';
import { violatorsIn } from './violators.ts';

const CONDUCT_BELOW = /下列|以下|如下/;
/** A lead-in whose items are powers or tasks of an authority. */
const POWERS_BELOW =
  /(?:有权|可以)[^，。；]{0,12}(?:下列|以下|如下)|下列处理[：:]?$|(?:职责|职权|义务|任务)[：:]?$/;
/** Rules of measures by which a lead-in may but announce those of its items. */
const ANNOUNCING: ReadonlySet<string> = new Set([...REFERENCES, 'penalty.openFine']);
const BELOW = /下列|以下(?:规定|标准|情形|情况|行为|方式|幅度)|如下/;
/** 税务机关可以采取下列强制执行措施：: the items are what follows, and no conduct. */
const MEASURES_BELOW = /(?:采取|实施)(?:下列|以下|如下)[^，。；]{0,12}措施[^，。；]{0,14}[：:]?$/;
/** Words without which nothing is a consequence of a breach: a quick look before the close one. */
const CONSEQUENCE =
  /罚|没收|责令|查处|不予|解聘|辞退|赔礼|名录|警告|拘留|(?:当选|文件)无效|吊销|撤销|取消|取缔|处分|责任|赔偿|信用|失信|批评|追缴|收缴|整顿|有期徒刑|拘役|处理|处置|代为|费用|滞纳金|并处|论处|[污贿奸密罪]论[，。；]|处[^，。；]{1,20}刑|不得|禁止|禁入/;
/** What is broken or got by deceit, in such a chapter: whatever takes something for it is a consequence. */
const BREAKS = /违反[本前第]|骗取|弄虚作假|虚假|前[两三]?款|本条第.款|所得|收入|违约金|双倍|倍的?工资/;
/** Outside of a chapter on liability only words that speak of nothing else are looked into. */
const PLAIN_CONSEQUENCE =
  /违反|骗取|弄虚作假|虚假|欺骗|不正当手段|前[两三]?款|罚款|罚金|警告|批评|约谈|训诫|诫勉|告诫|伪造|责令|收缴|所得|收入|拘留|营业执照|吊销|处分|撤职|开除|刑事责任|期徒刑|拘役|死刑|承担|负有?|责任|赔偿|违约金|双倍|倍的?工资|滞纳金|信用|失信|黑名单|治安管理处罚|(?:当选|文件)无效|》[^，。；》]{0,12}处理|处罚(?:[。；：”]|$)|论处|[污贿奸密罪]论[，。；]/;

const FORBIDS = /不得|禁止|严禁|不准/;

/**
 * The liability rules of an instrument (guidelines §5), in document order: for each paragraph that lays down a
 * consequence of a breach a rule, two where it lays down two breaches with a consequence each; for items that name
 * consequences of their own a rule each.
 *
 * A sentence that speaks of a 罚款 and an amount, and gave no FINE with an amount, gives the diagnostic UNREAD_FINE.
 *
 * @param citations what `extractCitations` found; a rule's `violates` are those of kind VIOLATION in its words
 * @example 违反本法第十四条规定的，没收违法所得，由公安机关处违法所得一倍以上十倍以下罚款 → ADMINISTRATIVE, violates art_14,
 *   enforcers [公安机关], one BASE tier with CONFISCATE_ILLEGAL_GAINS and FINE
 */
export function extractLiability(
  i: ParsedInstrument,
  citations: readonly Citation[],
): Staged<LiabilityRule[]> {
  if (i.form === 'COMMENTARY') return { value: [], diagnostics: [] };
  const byPlace = Map.groupBy(citations, ({ at }) => at);
  const penalties = new Map<string, readonly Liability[]>();
  const rules: LiabilityRule[] = [];
  const diagnostics: Diagnostic[] = [];
  const paragraphs = [...paragraphsByChapter(i.body)];
  const listed = Map.groupBy(
    paragraphs.flatMap(({ node }) => node.children),
    ({ eId }) => articleEId(eId),
  );
  const forbidding = new Set(
    paragraphs.flatMap(({ node }) => (FORBIDS.test(node.text.text) ? [node.eId, articleEId(node.eId)] : [])),
  );
  for (const { node, inChapter } of paragraphs) {
    const cited = [node, ...node.children].flatMap(({ eId }) => byPlace.get(eId) ?? []);
    const found = rulesOf(node, inChapter, {
      citations: cited,
      penaltyAt: (eId) => penalties.get(aboveItemsEId(eId)) ?? penalties.get(`${eId}__para_1`) ?? null,
      itemsBelow: (eId) =>
        (listed.get(articleEId(eId)) ?? [])
          .map((item) => item.eId)
          .filter((item) => item.startsWith(`${eId}__`)),
      forbids: (eId) => forbidding.has(eId),
      conduct: [],
    });
    for (const rule of found) {
      rules.push(rule);
      penalties.set(rule.at, rule.liability);
    }
    for (const unread of unreadFines(i.source, node, found)) diagnostics.push(unread);
  }
  return { value: rules, diagnostics };
}

function draftsOf(node: ProvisionNode, lists: boolean, inChapter: boolean): DraftRule[] {
  const { text } = node.text;
  if (!(inChapter ? CONSEQUENCE.test(text) || BREAKS.test(text) : PLAIN_CONSEQUENCE.test(text))) return [];
  const kept: DraftRule[] = [];
  let before = false;
  for (const draft of new TierReader(node.text, lists).read(cutClauses(text))) {
    // A breach beside another in one sentence has a penalty as that has, wherever the two stand.
    before = isLiability(draft, node.text, inChapter || (before && draft.goesOn));
    if (before) kept.push(draft);
  }
  return kept;
}

/** The rules of one paragraph. Items either list the conduct or hold a breach with its consequence each. */
function rulesOf(node: ProvisionNode, inChapter: boolean, context: RuleContext): LiabilityRule[] {
  const lists = node.children.length > 0 && CONDUCT_BELOW.test(node.text.text);
  const own = draftsOf(node, lists, inChapter);
  const items =
    own.length === 0 && POWERS_BELOW.test(node.text.text)
      ? []
      : node.children.flatMap((item) =>
          draftsOf(item, item.children.length > 0, inChapter).map((draft) => ({ item, draft })),
        );
  const [lead] = own;
  const each =
    node.children.length > 0 && node.children.every((child) => items.some(({ item }) => item === child));
  if (lead === undefined || (each && own.length === 1)) {
    const ahead = lead === undefined ? NOTHING_AHEAD : tiersAhead(lead, node.text.text);
    return items.map(({ item, draft }) => ruleOfItem(draft, item, { node, ahead, context }));
  }
  const conduct = lists && !MEASURES_BELOW.test(node.text.text) ? node.children.map(({ eId }) => eId) : [];
  const { text } = node.text;
  const naming = own.findIndex(({ start, end }) => BELOW.test(text.slice(start, end)));
  const rules = own.map((draft, at) => {
    const goesOn = at > naming && !text.slice(own[naming]?.start, draft.start).includes('。');
    const named = own.length === 1 || at === naming || (goesOn && isOfList(draft, text));
    return assembleRule(draft, node, { ...context, conduct: named ? conduct : [] });
  });
  const whole = inheriting(own, rules);
  const [first, ...rest] = whole;
  if (first === undefined || items.length === 0) return whole;
  const tiers = items.flatMap(({ item, draft }) =>
    draft.tiers.map((tier) => assembleTier(tier, item, lead.tiers[0]?.measures[0]?.enforcers ?? [])),
  );
  const drafts = [lead, ...items.map(({ draft }) => draft)].flatMap((draft) => draft.tiers);
  return [{ ...first, liability: liabilityOf(drafts), tiers: [...first.tiers, ...tiers] }, ...rest];
}

/** What somebody does, beside what is listed: ；不缴或者少缴应纳税款的; and what is listed in single items. */
const DOES = /^(?:[未不拒]|擅自|违反)/;

/** Whether a breach that follows one of a list is another case of that: ；可能危及生命安全的, 农药使用者为个人的. */
function isOfList({ breach }: DraftRule, text: string): boolean {
  const words = breach.map((stretch) => text.slice(stretch.start, stretch.end));
  return !words.some((one) => DOES.test(one) || citesItem(one));
}

/**
 * Gives a breach that follows another in the same sentence what it leaves out: who imposes the measures, whose breach
 * it is, and the provision that is broken (违反第二十一条规定，未剥离的，由X处…；未按照标准剥离的，处…).
 */
function inheriting(drafts: readonly DraftRule[], rules: readonly LiabilityRule[]): LiabilityRule[] {
  const whole: LiabilityRule[] = [];
  let subjectLeads = false;
  for (const [index, rule] of rules.entries()) {
    const before = whole.at(-1);
    const goesOn = drafts[index]?.goesOn === true && before !== undefined;
    const breaks = /违反/.test(rule.quote);
    // 施工单位违反第一条的，…；违反第二条的，…: a subject that leads is that of the whole sentence.
    if (!goesOn) subjectLeads = SUBJECT_LEADS.test(rule.quote);
    whole.push(
      goesOn
        ? {
            ...rule,
            enforcers: rule.enforcers.length > 0 || !isImposed(rule) ? rule.enforcers : before.enforcers,
            violators:
              rule.violators.length > 0 || (breaks && !subjectLeads) ? rule.violators : before.violators,
            violates: rule.violates.length > 0 || breaks ? rule.violates : before.violates,
          }
        : rule,
    );
  }
  return whole;
}

const SUBJECT_LEADS = /^(?!违反)/;

/** What a lead-in gives to each of its items. */
interface Ahead {
  /** Who imposes its measures. */
  readonly enforcers: readonly ActorMention[];
  readonly tiers: readonly DraftTier[];
  /** In which case the measures of the items follow: 逾期未改正的，按照以下规定处罚. */
  readonly circumstance: Circumstance;
  /** Whether it leaves them to who imposes them: 可以按照下列规定并处罚款. */
  readonly discretion: Discretion;
}

const NOTHING_AHEAD: Ahead = { enforcers: [], tiers: [], circumstance: 'BASE', discretion: 'MUST' };

/** The measures that a lead-in orders for all of its items; that it announces theirs (按照下列规定处罚) is none. */
function tiersAhead(lead: DraftRule, text: string): Ahead {
  let circumstance = announcedCase(lead, text);
  let discretion: Discretion = 'MUST';
  const tiers = lead.tiers.flatMap((tier) => {
    const measures = tier.measures.filter((measure) => {
      const { rule, start, end } = measure;
      const words = text.slice(Math.max(tier.start, start - 24), start + 12);
      const closes = /^[：:]?$/.test(text.slice(end));
      const announces = ANNOUNCING.has(rule) && (closes || BELOW.test(words));
      if (announces) ({ circumstance } = tier);
      if (announces) ({ discretion } = measure);
      return !announces;
    });
    return measures.length === 0 ? [] : [{ ...tier, measures }];
  });
  return { enforcers: lead.enforcers, tiers, circumstance, discretion };
}

/** The circumstance behind the measures of a lead-in in which its items follow; BASE where it announces them for none. */
function announcedCase({ tiers }: DraftRule, text: string): Circumstance {
  const segments = cutClauses(text).flatMap((clause) => clause.segments);
  const at = segments.findLastIndex(({ start, end }) => text.slice(start, end).endsWith('的'));
  const last = segments[at];
  if (last === undefined || !BELOW.test(text.slice(last.end))) return 'BASE';
  const measured = tiers.some(({ start }) => start < last.start);
  const reading = readCase(text.slice(last.start, last.end), measured);
  return (reading.is === 'CIRCUMSTANCE' ? reading.circumstances[0] : undefined) ?? 'BASE';
}

/** 由X按照下列规定处罚：（一）…的，处…罚款: a rule for each item, with the lead-in's actors where it names none. */
function ruleOfItem(
  draft: DraftRule,
  item: ProvisionNode,
  { node, ahead, context }: { node: ProvisionNode; ahead: Ahead; context: RuleContext },
): LiabilityRule {
  const conduct = item.children.length > 0 ? item.children.map(({ eId }) => eId) : [item.eId];
  const rule = assembleRule(draft, item, { ...context, conduct });
  const first = draft.tiers[0]?.measures[0];
  const segments = cutClauses(node.text.text).flatMap((clause) => clause.segments);
  const inherited = (
    own: readonly ActorMention[],
    lead: () => readonly ActorMention[],
  ): readonly ActorMention[] => (own.length > 0 ? own : lead());
  const lastCase = segments.findLastIndex(({ start, end }) =>
    /的$|之一$/.test(node.text.text.slice(start, end)),
  );
  const ofLead =
    ahead.enforcers.length > 0
      ? ahead.enforcers
      : segments.slice(lastCase + 1).flatMap((segment) => enforcersIn(node.text, segment));
  // 责令限期改正；逾期不改正的，由Y代为处理: what an item orders first is imposed by whom the lead-in names.
  // So who orders what the lead-in has for all of them: 责令停止侵害，并按照下列规定予以处罚：（一）…由Y处罚款.
  const ownAlone = ahead.tiers.length === 0 && (first?.enforcers.length ?? 0) > 0;
  const enforcers = ownAlone ? rule.enforcers : united(ofLead, rule.enforcers);
  const breach = lastCase < 0 ? segments : segments.slice(0, lastCase + 1);
  return {
    ...rule,
    at: node.eId,
    liability: ahead.tiers.length === 0 ? rule.liability : liabilityOf([...ahead.tiers, ...draft.tiers]),
    enforcers,
    // 公安机关应当分别作出以下处理: whom the lead-in tells to act breaks nothing.
    violators: inherited(rule.violators, () =>
      violatorsIn(node.text, breach).filter(({ name }) => !ofLead.some((actor) => actor.name === name)),
    ),
    violates:
      rule.violates.length > 0 ? rule.violates : breachedBy(breach, node, { ...context, conduct: [] }),
    tiers: [
      ...ahead.tiers.map((tier) => assembleTier(tier, node, ofLead)),
      ...draft.tiers
        .map((tier) => assembleTier(tier, item, ofLead))
        .map((tier) =>
          ahead.discretion === 'MAY' ? { ...tier, measures: tier.measures.map(mayImpose) } : tier,
        )
        .map((tier) => (tier.circumstance === 'BASE' ? { ...tier, circumstance: ahead.circumstance } : tier)),
    ],
  };
}

const mayImpose = (measure: Measure): Measure => ({ ...measure, discretion: 'MAY' });
