import { ORGANISED } from './verbs.ts';
import { wordAt, type Word } from './word.ts';

/** What, right behind a verb, makes it the stem of a name: 管理 + 机构, 出租 + 人. */
const BEHIND_VERB =
  /(?:工作|监督|管理|行政|执法|服务|监管|主管|代理|评估|检验|检测|技术|业务|指导|协调|咨询){1,5}(?:部门|机构|机关|单位|人员|中心|企业|组织(?!实施|开展)|委员会|小组|者|局)|(?:义务|责任|权利|受益|保证|参与|权)人|机构|部门|单位|机关|委员会|(?<!聘请|邀请|聘任|聘用|召集|推荐)专家|对象|教练员|人员(?!时)|企业(?!债|信息|名称|资产|标准)|经济组织|社(?![会区])|[者站]|户(?![外籍口内型])|员(?!工)|人(?![民大身均力才口体]|员时)|方(?![案可法式便面])|商(?![品业标请定])|组(?![织建])|中心|场所|所(?![有在得需辖管属])|公司|(?<=缴费)个人|地(?![方区])(?=[^，。；的]{0,6}(?:政府|部门|机关|机构))/y;
const BEHIND_NOMINAL =
  /(?:主管|行政|执法|监督|管理|检验|检测|检疫|检查|服务|监管|审批|评估|技术|业务|综合|保护|保养|运营|处理|处置|保障|援助|救助){1,5}(?=部门|机构|机关|单位|人员|企业|公司|组织|委员会|中心|小组|办公室|系统|平台|场所|大队|总队|支队|责任人|相对人|义务人|[者员局站所院会师])|行政(?=[、和与及或等])|工作(?:委员会|机构|部门|人员|者|小组)|机构|部门|单位|机关|人员|企业|公司|组织(?!领导|实施|开展|协调|编制|制定)|[者局站师院]|员(?!工)|人(?![民大身均力才口体])|方(?![案可法式便面])|委员会|组(?!织)|会(?![同议])|所(?![有在得需辖管属])|中心|场所|平台|学校|小组|办公室|系统|商(?![品业标请定])|行业|主体|团队/y;
const BEHIND_ADVERB =
  /会(?![同议])|社(?![会区])|负责人(?!民)|[体性者]|行政|执法|(?:监督|监管|管理)+(?=部门|机构|机关|人员|单位|中心|委员会|办公室|[局站所处、和与及等])|人(?!民)/y;
const BEHIND_ORGANISE =
  /[、，。；：和与及或等的者都均]|以及|依照|按照|根据|依据|违反|应当|可以|必须|不得|有权|负责|编制机关|部门|委员会|机构(?!开展|实施)/y;
/** 干部 | 教育培训机构, 军人 | 保险基金管理机构: a field and what is done in it name the body that does it. */
const OFFICE_OF_FIELD =
  /(?:教育|保险|保护|选举)(?:基金|培训|指导|工作)(?:基金|培训|指导|工作|管理|主管)*(?:机构|部门|单位|机关|委员会|中心)/y;
/** 公民和组织 | 因国防建设…: what follows a body that closes a list. */
const BEHIND_LISTED = /[因未不在有从]|认为|可能|违反|发现|接到|收到|取得|获得/y;
/** Before 组织 as a noun: 社会组织, 国际组织, 有关机关、组织. */
const BEFORE_BODY = new RegExp(
  `(?:${ORGANISED}|体育|科技|文化|集体|事业|党|服务|法人|盈利|营利|中介|调解|评估|各类|专业|政府|群团|等)$`,
  '',
);
/** A list of nominal stems that a head closes: 规划、建设、交通等部门. */
const LIST_TO_HEAD = /[^，。；的]{0,48}?(?:等|部门|机关|机构|单位)/y;
/** Verbs without object, so that a person behind makes a name of them: 退役军人. */
const INTRANSITIVE = new Set(
  '退役|退休|失业|离职|离休|就业|毕业|吸毒|戒毒|失踪|流浪|服刑|就诊|上访|信访|受伤|负伤|患病|怀孕|牺牲|死亡|伤亡'.split(
    '|',
  ),
);
const PERSON_BEHIND = /军人|士兵|军士|军官|运动员|女?职工|工人|老年人|妇女|干部|教师|人员|学生/y;
const OF_GOVERNMENT = /政府|务院|国家$|[省市区县州]$/;
/** 国家 | 出口管制管理部门: what is traded names the organ that sees to it. */
const TRADE = /^[进出]口$/;
const ORGAN = /[^，。；：、的]{2,14}?(?:部门|机构|机关|委员会)/y;
/** What one represents: 出资人代表机构 is a name, 代表国家履行职责 an act. */
const REPRESENTED =
  /代表(?=国家|国务院|本级|同级|人民政府|人民利益|国有|集体|其|该|职工|业主|投资|出资|公司|委托|受害|中国|中华|农民|会员|残疾人|妇女|全体|[和并]维护)/y;
/** Verbs by which an organ leads others, in one word or two. */
export const GUIDES = '指导|监督指导|指导监督|检查指导|指导协调|协调指导';
/** Verbs whose object is an actor: 督促企业 is no name. */
export const TAKES_ACTOR: ReadonlySet<string> = new Set(
  `督促|${GUIDES}|要求|通知|协助|配合|引导|鼓励|支持|会同|约谈|告知|责令|组织|指定|授权|报告|帮助|推动|扶持|征得|由|被|向|对|与|同|为|在|从|经|因|对于`.split(
    '|',
  ),
);
/** What right behind a verb makes a name of it: 引种者, 任免机关, 事故发生地, 依托单位. */
const MAKES_NAME =
  /[者方商站员地级区品物性]|权?人(?!民|大)|单位|机关|部门|机构|企业|对象|主体|中心|服务|技术|义务|责任|受理|工作|委员会|小组|办公室|领导/y;
/** Verbs that inside a name are nouns: 海洋发展部门, 科技创新中心, 疾病预防控制机构. */
const NOUNS_INSIDE = new Set(
  '发展|推广|控制|创新|信访|殡葬|协商|召回|认定|促进|防范|改革|流动|优抚|抚恤|优待|融合|交流|研究|创建|航行|共享|更新|复垦|限制|确认|合作|协作|转运|打捞|征集|防治|应对|强制|投放|隔离|戒毒|装修|保持|诊断|住宿|建议|提起|管护|扑救|投入|展览|救捞|抢险|调水'.split(
    '|',
  ),
);
/** Whether a verb inside a name is a noun, whatever follows it: 发展 in 循环经济发展综合管理部门. */
export function isNounInside({ spelling }: Word): boolean {
  return NOUNS_INSIDE.has(spelling);
}

const HEAD_BEHIND = /机构|机关|部门|单位|人(?![民大员力身才口工均群为类体防事])/y;
/** What joins the members of a list, or the acts. */
export const JOINTS = '、和与及或';

/** Whether a sticky pattern matches at a place. */
export function behind(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether the verb at `at` is the stem of a name or heads a relative (管理机构, 指定的部门), so that the phrase goes on. */
export function standsInName(text: string, at: number, word: Word): boolean {
  const next = at + word.length;
  // 妇女联合会, 综合行政执法部门: an adverb, too, may be part of a name.
  if (word.class === 'PREPOSITION') return false;
  if (word.class === 'ADVERB') return word.length > 1 && behind(BEHIND_ADVERB, text, next);
  const { spelling } = word;
  if (spelling === '代表') return !behind(REPRESENTED, text, at);
  if (INTRANSITIVE.has(spelling) && behind(PERSON_BEHIND, text, next)) return true;
  if (text.charAt(next) === '的' && !TAKES_ACTOR.has(spelling)) return true;
  if (!word.nominal)
    return word.names && (behind(BEHIND_VERB, text, next) || (TRADE.test(spelling) && opensOrgan(text, at)));
  if (spelling === '组织')
    return (
      BEFORE_BODY.test(text.slice(Math.max(0, at - 4), at)) ||
      next >= text.length ||
      behind(BEHIND_ORGANISE, text, next) ||
      (JOINTS.includes(text.charAt(at - 1) || '。') && behind(BEHIND_LISTED, text, next))
    );
  if (behind(BEHIND_NOMINAL, text, next) || behind(OFFICE_OF_FIELD, text, at) || opensOrgan(text, at))
    return true;
  const joint = text.charAt(next);
  if (!JOINTS.includes(joint)) return false;
  LIST_TO_HEAD.lastIndex = next + 1;
  const list = LIST_TO_HEAD.exec(text)?.[0];
  // 监测、评估本行政区域供水单位…: what is done to somebody.
  if (list === undefined || /[本其该]/.test(list)) return false;
  for (let i = 0; i < list.length; i += 1) {
    const inside = wordAt(text, next + 1 + i);
    if (inside !== null && !inside.nominal && inside.class !== 'ADVERB') return false;
  }
  return true;
}

/** 国务院 + 认证认可监督管理部门: whether nominal verbs behind a government are the stem of its organ. */
function opensOrgan(text: string, at: number): boolean {
  if (!OF_GOVERNMENT.test(text.slice(Math.max(0, at - 2), at))) return false;
  ORGAN.lastIndex = at;
  const organ = ORGAN.exec(text)?.[0];
  if (organ === undefined) return false;
  for (let inside = 0; inside < organ.length; inside += 1) {
    const word = wordAt(text, at + inside);
    if (word !== null && !word.nominal && !word.names) return false;
    if (word !== null) inside += word.length - 1;
  }
  return true;
}

/** 公务员 | 认为机关及其领导人员侵犯…: verbs of which others are not whom, but what they do, the object. */
export const LEARNING = ['发现', '认为', '认定', '获悉', '得知', '知道'];

/** 主管部门会同 | 机构编制部门: verbs behind which a head is but the beginning of another's name. */
const NO_STEM = new Set([...LEARNING, '会同']);

/** 国民经济动员机构, 文件制定机关: whether a head right behind a verb makes a name of what stands before. */
export function stemsName(text: string, at: number, word: Word): boolean {
  return word.class === 'VERB' && !NO_STEM.has(word.spelling) && behind(HEAD_BEHIND, text, at + word.length);
}

/** Whether a verb inside a phrase is a noun there, or the stem of one: 疾病预防控制机构, 引种者, 事故发生地. */
export function isNounLike(text: string, at: number, word: Word): boolean {
  const next = at + word.length;
  if (word.nominal || word.names) return true;
  return isNounInside(word) || behind(MAKES_NAME, text, next);
}

/** Whether words open with a plain verb, so that they are an act though a name closes them: 统筹协调破产程序中的企业. */
export function headedByVerb(text: string, at: number): boolean {
  const word = wordAt(text, at);
  if (word?.class === 'ADVERB')
    return opensList(text, at + word.length) || headedByVerb(text, at + word.length);
  if (word?.class !== 'VERB') return false;
  // 督导 | 所属各地方工会组织
  if (word.nominal && behind(WHOSE, text, at + word.length)) return true;
  return !word.names && !standsInName(text, at, word);
}

const WHOSE = /所属|各(?!类)|有关|相关|下级/y;

/** 统一 | 领导、组织、协调有关部门: verbs in a list, though each may stem a name. */
function opensList(text: string, at: number): boolean {
  const word = wordAt(text, at);
  const next = at + (word?.length ?? 0);
  return word?.class === 'VERB' && text.charAt(next) === '、' && wordAt(text, next + 1)?.class === 'VERB';
}
