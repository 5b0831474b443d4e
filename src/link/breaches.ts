import type { Citation } from '../model/citation.ts';
import type { Findings } from '../model/findings.ts';
import { isImposed, type LiabilityRule } from '../model/liability-rule.ts';
import type { ProvisionNode } from '../model/provision.ts';
import type { MappedText, Span } from '../model/span.ts';
import { walk } from '../model/provision-walk.ts';
import { plainWords } from './compared-text.ts';

/** A breach as a penalty describes it, at the finest place: the item of conduct, else the paragraph. */
export interface Breach {
  readonly rule: LiabilityRule;
  /** eId of the paragraph, or of the item of conduct. */
  readonly at: string;
  /** Those of the rule's violators who commit it: not those whom another item of the list names. */
  readonly violators: LiabilityRule['violators'];
  /** What is done or left undone, without the formulas; '' where that is not told (违反本法规定的，…; 其他违法行为). */
  readonly words: string;
  /** What the lead-in of the list says of those who commit it, and where; '' where the conduct stands alone. */
  readonly lead: string;
  /** Whether it tells of nothing but an abuse of office (滥用职权、玩忽职守). */
  readonly isAbuse: boolean;
  /** The provisions of the same instrument that the words of the breach cite. */
  readonly cited: readonly CitedProvision[];
}

/** A citation in the words of a breach. */
export interface CitedProvision {
  readonly citation: Citation;
  readonly eId: string;
  /** The words of the breach before it, and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** A rule with its breach, and with those that its items describe. */
export interface RuleBreaches {
  readonly rule: LiabilityRule;
  /** The breach that the paragraph itself tells; above items their lead-in. */
  readonly lead: Breach;
  readonly items: readonly Breach[];
}

/** Where the words of a breach end, if no tier of the rule tells it. */
const CONSEQUENCE = /的?，(?:[由处对并]|责令|给予|没收|依法|构成|依照|可以)/u;
/** What stands between the breach and a tier that opens late: who imposes it (由水行政主管部门依据职权，), or on whom. */
const BEFORE_TIER = /^(?:由|对(?:其|单位|直接|负有))[^。；]+，$/u;
/** The provisions that a breach cites. */
const CITED =
  /(?:本(?:法|条例|办法|规定|细则|决定))?第[零〇一二三四五六七八九十百千\d]{1,7}[条款项][第条款项（）()、，和及以或者至之\d零〇一二三四五六七八九十百千]*/gu;
/** What names the breached provision or opens a list: it describes no conduct. */
const FORMULAS = [
  /违反了?(?:(?:本|国家|有关|法律|法规|前[款条])[^，。；]{0,14}?|的)?规定[，的]?/gu,
  /有(?:下列|前[款条项]|前述|上述|本条)[^。；]{0,20}(?:之一|行为|情形)的?/gu,
  /前[款条项]{1,2}(?:规定|所列|所述)的?(?:违法)?(?:行为|情形)/gu,
];
/** 其他违反本条例规定的行为. */
const CATCH_ALL =
  /^(?:[有、的和，]|实施|法律|法规|规章|违反|本条例|本法|本办法|规定)*其他[^。；]{0,30}(?:违法|违反|行为|情形|违规|职责|责任|的)|^违反[^，。；]{0,24}的其他[^，。；]{0,8}(?:行为|情形)/u;
/** 法律、法规规定或者协议约定的其他情形. */
const OTHER_CASES = /的其他.{0,3}(?:情形|情况|行为|活动|事项|义务)的?$|其他(?:合法)?权[益利]的?$/u;
const MARKS = /[，。；]/u;
/** Abuse of office, which breaks no duty of its own. */
export const ABUSE =
  /玩忽职守|滥用职权|[徇循]私(?:舞弊|枉法)|营私舞弊|以权谋私|利用职务(?:上的?|之)?便利?|失职|渎职|收受贿赂|[受索行]贿|贿赂|谋?[取受](?:(?![取受])[^，。；]){0,24}(?:财物|利益|好处)/u;
/** 用人单位违反本法第二十七条规定的, 活动违反本条例的规定，对结果造成影响的: it tells who, and not what. */
const SUBJECT_ALONE =
  /^[^，。；]{0,60}违反[^，。；]{0,60}规定的?(?:，对[^，。；造]{2,8}造成[^，。；影]{0,6}影响)?(?:，且不能[^，。；纠]{0,10}纠正)?的?，?$/u;
/** 物业服务人为个人的: who it is, not what he does. */
const isKindAlone = (words: string): boolean =>
  /为(?:个人|单位|自然人)的，?$/u.test(words) && !words.slice(0, -1).includes('，');
/** 被吊销许可证的, 受到两次以上处罚的: what follows from another penalty punishes no breach of its own. */
const PUNISHED =
  /[被受](?:(?![被受])[^，。；]){0,20}(?:吊销|撤销|取消|注销|处罚|处分|刑罚)[^，。；]{0,6}，?$/u;
/** 可以从轻或者减轻处罚: it only measures out the penalties of other breaches. */
const MEASURES_OUT = /(?:从轻|减轻|从重|免予|免除|不予)[^，。；]{0,12}(?:处罚|处分|处理|责任)/u;
/** Words that are found in any breach: what is left without them tells which one it is. */
const GENERIC =
  /情节.{1,4}的?|影响.{0,4}结果|造成.{0,12}(?:后果|影响|损失|损害|事故)|有?违法(?:所得|经营额)|违反本(?:法|条例|办法|规定|细则)|行政法规|法律|法规|规章|(?:已经?|另)?有?(?:作出|处理|处罚|明确)?规定|治安管理|构成|触犯|除(?:依照|按照)[^，]{0,20}外|(?:在(?:(?!在)[^，。；]){2,20}中，?)?[未不](?:依照|按照|依法|正确)?(?:本法|本条例|本办法|有关|法律|法规|规定)?(?:规定)?(?:履行|执行)(?:或者?[未不](?:依法|正确)履行)?(?:本法|本条例|本办法|法定|相关|有关|规定的?){0,3}(?:职责|义务)|单位|个人|人员|行为|其他|法定|相关|有关|职责|义务|工作|[的和或者及与等并]/gu;
/** The damage from which 民事责任 follows, and whose it is: it tells no conduct (侵犯未成年人合法权益，造成人身、财产损害). */
const DAMAGE =
  /(?:侵[害犯]|损害)(?:(?!侵[害犯]|损害)[^，。；]){0,24}(?:权益|利益)|(?:导致|致使|造成|给)[^，。；]+/gu;
/** 违反档案管理规定，造成损失的: rules at large, of which none is told. */
const RULES_ON = /^违反[^，,。；本的]{2,10}管理规定/u;
/** Who abuses it, and what they are charged with: 负责…的国家工作人员，玩忽职守. */
const OFFICIALS = /^[^，。；]*人员，*$/u;
/** An abuse of office with the words around it: 在…工作中, 未依法履行…职责, 造成…损失, 以及其他. */
const OFFICE = new RegExp(
  `${ABUSE.source}|[未不](?:(?![未不])[^，。；]){0,16}履行[^，。；]{0,20}(?:职责|职能)|在[^，。；]{2,30}(?:工作|活动|过程|管理|监督)中?|(?:造成|致使|侵犯|侵害|损害)[^，。；]{2,40}|国家|机关|部门|机构`,
  'gu',
);
const LEAST_TOLD = 3;
/** Where a breach turns to another: at commas, and at 或者未…. */
const PARTS = /，|(?:或者?|[并且、])(?=[未不拒])/u;
/** Characters from which a clause of a breach tells something by itself. */
const LEAST_CLAUSE = 8;

/**
 * The breaches that the rules of an instrument describe, in document order.
 *
 * @example 违反本条例第十条规定，未建立台账的，由…处… → words 未建立台账, cited [art_10]
 */
export function breachesOf({ instrument, liability, citations }: Findings): readonly RuleBreaches[] {
  const nodes = new Map(walk(instrument.body).map((node) => [node.eId, node]));
  const citationsAt = Map.groupBy(citations, ({ at }) => at);
  return liability.flatMap((rule) => {
    const paragraph = nodes.get(rule.at);
    if (paragraph === undefined) return [];
    const lead = withoutFormulas(breachText(paragraph, rule));
    const breach = (node: ProvisionNode): Breach => ({
      ...breachIn(node, rule, node === paragraph ? '' : lead, citationsAt.get(node.eId) ?? []),
      violators: violatorsIn(node, paragraph, rule),
    });
    // 有前款第一项行为的: the item of another paragraph is told as a breach of the penalty there.
    const items = rule.conduct
      .filter((item) => item.startsWith(`${rule.at}__`))
      .flatMap((item) => nodes.get(item) ?? []);
    return [{ rule, lead: breach(paragraph), items: items.map(breach) }];
  });
}

/**
 * The parts of a breach that may break duties of their own: its clauses, short ones joined to their neighbour; nothing
 * where it is but one. A clause that only names who commits it has no words.
 *
 * @example 未履行网络服务实名制职责，或者未对涉案电话卡关联注册互联网账号进行核验的 → two
 */
export function alternativesOf(breach: Breach): readonly Breach[] {
  const parts: string[] = [];
  for (const clause of breach.words.split(PARTS)) {
    const last = parts.at(-1);
    if (last !== undefined && Math.min(last.length, clause.length) < LEAST_CLAUSE)
      parts[parts.length - 1] = `${last}，${clause}`;
    else parts.push(clause);
  }
  return parts.length < 2
    ? []
    : parts.map((words) => ({ ...breach, words: tells(words, breach.rule) ? words : '' }));
}

function breachIn(
  node: ProvisionNode,
  rule: LiabilityRule,
  lead: string,
  citations: readonly Citation[],
): Omit<Breach, 'violators'> {
  const stretch = breachSpan(node, rule);
  const text = breachText(node, rule);
  const words = withoutFormulas(text);
  return {
    rule,
    at: node.eId,
    words: SUBJECT_ALONE.test(text) || !tells(words, rule) ? '' : words,
    lead,
    isAbuse: isAbuse(words, rule),
    cited: citations.flatMap((citation) => {
      const { span, target } = citation;
      if (target?.to !== 'HERE' || span.start < stretch.start || span.end > stretch.end) return [];
      const before = textBetween(node.text, stretch.start, span.start);
      const behind = textBetween(node.text, span.end, stretch.end);
      return [{ citation, eId: target.eId, before, behind }];
    }),
  };
}

/** Those of the violators who commit what is told in a place: not those whom another item of the paragraph names. */
function violatorsIn(
  node: ProvisionNode,
  paragraph: ProvisionNode,
  { violators }: LiabilityRule,
): LiabilityRule['violators'] {
  if (node === paragraph) return violators;
  const others = paragraph.children.filter((item) => item !== node);
  return violators.filter(
    ({ span }) => !others.some((item) => item.span.start <= span.start && span.end <= item.span.end),
  );
}

/** Whether the rule stands in an item of a paragraph, which then is but its lead-in. */
function isLeadIn({ children }: ProvisionNode, { span }: LiabilityRule): boolean {
  return children.some((item) => item.span.start <= span.start && span.start < item.span.end);
}

/** A paragraph, or an item, as far as it may tell the breach: from the beginning of the rule to its end. */
function tellingSpan(node: ProvisionNode, rule: LiabilityRule): Span {
  if (isLeadIn(node, rule))
    return { start: node.span.start, end: node.children[0]?.span.start ?? node.span.end };
  return {
    start: Math.max(node.span.start, rule.span.start),
    end: node.eId === rule.at ? rule.span.end : node.span.end,
  };
}

/** The same up to the first tier. */
function breachSpan(node: ProvisionNode, rule: LiabilityRule): Span {
  const { start, end } = tellingSpan(node, rule);
  const tiers = rule.tiers.map(({ span }) => span.start).filter((tier) => tier > start && tier < end);
  return { start, end: Math.min(end, ...tiers) };
}

function breachText(node: ProvisionNode, rule: LiabilityRule): string {
  const { start, end } = breachSpan(node, rule);
  const text = textBetween(node.text, start, end);
  if (end < tellingSpan(node, rule).end) {
    const told = text.lastIndexOf('的，') + '的，'.length;
    return BEFORE_TIER.test(text.slice(told)) ? text.slice(0, told) : text;
  }
  const consequence = text.search(CONSEQUENCE);
  if (consequence >= 0) return text.slice(0, consequence);
  return node.eId === rule.at && !isLeadIn(node, rule) ? '' : text;
}

function withoutFormulas(text: string): string {
  return FORMULAS.reduce((words, formula) => words.replace(formula, '，'), text.replace(CITED, '')).replace(
    /^[，、]+/u,
    '',
  );
}

function tells(words: string, rule: LiabilityRule): boolean {
  const { violators, tiers } = rule;
  if (CATCH_ALL.test(words) || PUNISHED.test(words) || isKindAlone(words)) return false;
  if (words.split(MARKS).every((clause) => clause === '' || OTHER_CASES.test(clause))) return false;
  if (tiers.length > 0 && tiers.every(({ quote }) => MEASURES_OUT.test(quote))) return false;
  const conduct = withoutNames(
    isImposed(rule) ? words : words.replace(DAMAGE, '').replace(RULES_ON, ''),
    violators,
  );
  return lengthOfWords(conduct.replace(GENERIC, '')) >= LEAST_TOLD;
}

function withoutNames(words: string, violators: LiabilityRule['violators']): string {
  return violators.reduce((text, { name }) => text.replaceAll(name, '，'), words);
}

/** Whether nothing is told but that those in office abused it, in their work, or did not do their duty. */
function isAbuse(words: string, { violators }: LiabilityRule): boolean {
  if (!ABUSE.test(words)) return false;
  const abuse = words.search(ABUSE);
  const conduct = withoutNames(OFFICIALS.test(words.slice(0, abuse)) ? words.slice(abuse) : words, violators);
  return lengthOfWords(conduct.replace(OFFICE, '').replace(GENERIC, '')) < LEAST_TOLD;
}

/** Number of characters of a text that tell something: without marks and the formulas of all statutes. */
export function lengthOfWords(text: string): number {
  return plainWords(text).replace(/[，。；、：]/gu, '').length;
}

/** The normalised text of a stretch of the file. */
function textBetween({ text, runs }: MappedText, start: number, end: number): string {
  return runs
    .map((run) => {
      const from = Math.max(run.start, start);
      const to = Math.min(run.start + run.length, end);
      return from < to ? text.slice(run.at + from - run.start, run.at + to - run.start) : '';
    })
    .join('');
}
