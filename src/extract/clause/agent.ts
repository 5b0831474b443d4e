import { isActorNoun } from '../actor/lexicon.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { isNounLike, standsInName } from '../words/name-stems.ts';
import { subjectOf } from './subject.ts';
import { wordAt } from '../words/word.ts';

/** An agent that 由 names, with the 由 itself: 由国务院…制定. */
export interface Agent extends Range {
  readonly phrase: Range;
  /** Whether only his act shows him, and no name that is known: 由邮电部规定. */
  readonly unknown?: boolean;
}

const OPENS_RELATIVE = /^(?:依照|按照|根据|依法|可能|经)[^，。；由的]{2,24}的/;
/** Behind a name what makes it a longer one, or the owner of a thing: 公司 | 章程规定, 政府 | 设立的基金支付. */
const NAME_GOES_ON =
  /^(?:[的、和或与及各所组团]|章程|系统|代表|小组|会议|之间|名义|意见|动产|[^，。；的]{1,10}的)/;
const JOINT_BEHIND = /^(?:或者|[并、和或])/;
/** What ends before a 由 that names no agent of the norm: 交由相关单位处理, 双方约定由学校指派, 向捐赠人开具由…监制的票据. */
const NO_AGENT =
  /^对于?(?:依法)?(?:应当|可以|必须|需要?)?$|(?:[自事缘经交]|(?<!行)为|(?<![管办处受代审治修清])理|(?<!的|审批|[处治]理|补偿|处罚|接管)决定|向[^，。；的]{2,16}[开出]具|约定|商定|同意|(?<!的[^，。；]{1,4}|[、及和防术体量全准])要求)$/;
const HIMSELF = /^其?本人(?![、和及或])/;
const DUE = /(?:应当?|必须|须|可以)[^，。；应必须可]{0,8}$/;
/** 由…组成 says what a body is, not what it does; not 由主管部门组成调查组进行调查. */
const COMPOSITION =
  /^[^，。；]{0,160}(?:组成(?!人员|部门|单位|[^，。；的、]{0,10}(?:组|委员会)(?:进行|负责|[对审评调]|实施))|构成)/;
/** Verbs before another of the same relative: 合作开发的, 监管使用的. */
const TOGETHER = new Set(['合作', '联合', '掌握', '监管']);
/** 由其 | 入伍前户籍所在地的人民政府: whose the agent is. */
const HIS_OWN = /^(?:[^，。；的]{2,4}前|(?:依法)?(?:约定|指定|委托|授权|确定|选派|设立))[^，。；的]{0,12}的/;
/** 由省级部门行使的处罚: whether the verb behind an agent makes a relative of him and his act. */
function opensRelative(text: string, at: number): boolean {
  const word = wordAt(text, at);
  if (word?.class === 'ADVERB') return opensRelative(text, at + word.length);
  if (word?.class !== 'VERB') return false;
  const next = at + word.length;
  if (text.charAt(next) === '的') return true;
  // 由两个以上的自然人合作 | 开发的软件
  const act = TOGETHER.has(word.spelling) ? wordAt(text, next) : null;
  if (act?.class === 'VERB' && text.charAt(next + act.length) === '的') return true;
  // 由全体成员制定并承认的章程
  const joint = JOINT_BEHIND.exec(text.slice(next, next + 2))?.[0].length ?? 0;
  const further = joint === 0 ? null : wordAt(text, next + joint);
  return further?.class === 'VERB' && text.charAt(next + joint + further.length) === '的';
}

/** An actor before a verb that the lexicon does not hold: 由 | 监护人 | 陪同. */
function namedAt(text: string, at: number, end: number): Range | null {
  const phrase = leadingActorPhrase(text, at, end);
  return phrase === null || NAME_GOES_ON.test(text.slice(phrase.end, end)) ? null : phrase;
}

/** 由排水主管部门 | 依法确定的维护运营单位 | 承担: whom the first one names acts. */
const NAMED_BY =
  /^(?:依法|共同|统一)?(?:确定|指定|授权|委托|设立|批准|组建|选定|聘请)的[^，。；的]{0,24}?(?:人民政府(?![^，。；的]{0,16}(?:部门|机构|机关|委员会))|法院|检察院|部门|机关|机构|单位|组织|委员会|企业|中心|人员|医院|学校|银行)/;

/** An agent whose relative a preposition opens: 由 | 依照本条例规定组建的物业管理委员会 | 召开. */
function relatedAgent(text: string, at: number, end: number): Range | null {
  const relative = OPENS_RELATIVE.exec(text.slice(at, end))?.[0].length ?? 0;
  const named = relative === 0 ? null : subjectOf(text, at + relative, end, false);
  return named?.start === at + relative ? named : null;
}

/** An agent before those to whom he turns. */
const TURNS_TO = /[^方导的志取]向(?![导社])[^的]{0,20}(?:地|所在|上级|有关)/;

/** The agent that 由 names in a segment: the first 由 behind which an actor phrase and a verb stand. */
export function agentIn(text: string, start: number, end: number): Agent | null {
  for (let at = text.indexOf('由', start); at !== -1 && at < end; at = text.indexOf('由', at + 1)) {
    if (text.charAt(at + 1) === '于' || text.charAt(at + 1) === '此' || NO_AGENT.test(text.slice(start, at)))
      continue;
    // 法官申请辞职，应当 | 由本人提出: he who was named.
    if (HIMSELF.test(text.slice(at + 1, at + 5)) && DUE.test(text.slice(start, at))) continue;
    if (COMPOSITION.test(text.slice(at + 1, Math.min(end, at + 170)))) return null;
    const its = text.charAt(at + 1) === '其' && !text.startsWith('共同的', at + 2);
    const act = its ? wordAt(text, at + 2) : null;
    // 由其负责 | 维护, not 由其监护人, 由其共同的上级机关.
    const owner = HIS_OWN.test(text.slice(at + 2, end));
    if (act !== null && !owner && !(act.class === 'VERB' && standsInName(text, at + 2, act))) {
      return { start: at, end: at + 2, phrase: { start: at + 1, end: at + 2 } };
    }
    const found =
      subjectOf(text, at + 1, end, false) ?? namedAt(text, at + 1, end) ?? relatedAgent(text, at + 1, end);
    const turns = found === null ? -1 : text.slice(found.start, found.end).search(TURNS_TO);
    // 由总机构 | 汇总向所在地的税务机关申报
    const before = { start: at + 1, end: (found?.start ?? 0) + turns + 1 };
    const phrase = turns < 0 ? found : (leadingActorPhrase(text, at + 1, before.end) ?? before);
    if (phrase !== null && opensRelative(text, phrase.end)) {
      const whole = leadingActorPhrase(text, at + 1, end);
      const named = NAMED_BY.exec(text.slice(phrase.end, end))?.[0].length ?? 0;
      const last = Math.max(whole?.end ?? 0, named === 0 ? 0 : phrase.end + named);
      if (last <= phrase.end) continue;
      return { start: at, end: last, phrase: { start: at + 1, end: last } };
    }
    const setOff = phrase?.end === end && text.charAt(end) === '，' && text.charAt(start) === '由';
    if (phrase !== null && (phrase.end < end || setOff)) return { start: at, end: phrase.end, phrase };
    if (phrase === null) return unknownAgent(text, at, end);
  }
  return null;
}

/** The acts that statutes give to whomever 由 names, and what opens them. */
const AGENTS_ACT =
  /^由(?![于此其]|下列|以下)([^，。；由]{2,40}?)(?:予以|给予|进行|负责|共同|分别|平均|统一|另行|先行|依法|依照|按照|根据|会同|在(?![校职岗])|(?<![用属对位处至关])于|每[年月季半]|自(?=[^，。；]{2,16}起)|亲笔|向|对|暂?按|参照|各(?=执|持)|规定|制定|制订|公布|公告|批准|审批|决定|确定|管辖|受理|裁[决定]|主管|承担|负担|解决|支付|保障|安排|办理|处理|审[核查定]|核[准定发]|下达|认定|划定|组织(?=实施|开展|编[制写]|召[开集]|协调|制定|拟订|评审|力量)|实施|执行|作出|答复|以命令(?=下达|发布)|担任|主持|召集|提[出名]|任命|选举|推选|颁发|发放|出具|编制|拟订|验收|行使|解释|维护|养护|通过|收回|收缴|接收|保管|监督|管理|建设|使用|调解|调处|追缴)(?![的、部机单人者员委中局小所站处会费]|组织|工作|行政|监督|管理|主管)/;
const AGENTS_ACT_LAST =
  /(?:管辖|确定|规定|裁决|批准|审批|处理|办理|管理|负责|解决|负担|承担|受理|通过|答复|公布|决定|支付|安排)$/;
/** What decides and is nobody. */
const DECIDING_THING =
  /(?:[法内外中的]|法律|法规|章程|规[约划则]|目录|合同|协议|条例|制度|结果|因素|市场)(?:具体|另行)?$/;

/** 由省政府实施的管理权限: whether the verb before the last 的 makes a relative of all that stands before. */
function closesRelative(text: string, start: number, end: number): boolean {
  const of = text.lastIndexOf('的', end - 1);
  if (of <= start || wordAt(text, of - 2)?.class !== 'VERB') return false;
  for (let at = of + 1; at < end; at += 1) {
    const word = wordAt(text, at);
    if (word?.class === 'VERB' && !isNounLike(text, at, word)) return false;
  }
  return !AGENTS_ACT_LAST.test(text.slice(of, end));
}

/** 税务机关征收的各种税收: a thing by whoever acts on it. */
function isRelative(name: string): boolean {
  const of = name.indexOf('的');
  return of > 2 && wordAt(name, of - 2)?.class === 'VERB' && isActorNoun(name.slice(0, of - 2));
}

/** Whom 由 names behind whom one of the acts of agents stands, though no name in the words is known. */
function unknownAgent(text: string, at: number, end: number): Agent | null {
  const name = AGENTS_ACT.exec(text.slice(at, end))?.[1];
  if (name === undefined || DECIDING_THING.test(name) || isRelative(name)) return null;
  if (/[组构]成/.test(text.slice(at, end)) || closesRelative(text, at, end)) return null;
  const last = at + 1 + name.length;
  return { start: at, end: last, phrase: { start: at + 1, end: last }, unknown: true };
}
