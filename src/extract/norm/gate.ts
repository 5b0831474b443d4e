import type { Clause } from '../words/clause.ts';

const SELF = '(?:法|条例|规定|办法|决定|细则|规则|规程|意见|章程|规范)';

/** A form of words, and a word that it holds: to look for that is quicker. */
interface Form {
  readonly holds: string;
  readonly form: RegExp;
}

/** Words that lay something down. */
const BINDING = /应当|必须|不得|不准|可以|有权|只能|禁止|鼓励|负责|支持|[^受]由/;
const BINDS = `[^。；]*(?:${BINDING.source}|须|享有)`;

/** Of these those that demand or allow something: whoever acts (由) in what is defined or made up is bound to nothing. */
const DEMANDS = '[^。；]*(?:应当|必须|不得|可以|有权|禁止)';

/** 为了…，制定本条例; 本条例适用于…; 本法所称…, …是指…: a purpose, a scope, a definition. */
const LAYS_NOTHING: readonly Form[] = [
  {
    holds: '',
    form: new RegExp(
      `^(?:为|根据|依据|依照|按照|结合|遵照).*(?:制定|制订|修订|特制定|作出)(?:本|如下)[^，。；的]{0,6}${SELF}$`,
      '',
    ),
  },
  { holds: '适用', form: new RegExp(`^本[^，。；的]{0,6}${SELF}(?:仅|只)?适用(?!的)`, '') },
  {
    holds: '所',
    form: new RegExp(
      `^(?:本[^，。；]{0,8}${SELF}|本章|本节|本条|本款|本项|前款|第[^，。；]{1,8}条|[^，。；]{1,12}法第[^，。；]{1,24}条)中?(?:所称|所指|所说)的?[^，。；]{1,60}，?(?:(?:是|系)?指(?![导派定挥使示南])|不?包括|即|分为)`,
      '',
    ),
  },
  { holds: '指', form: /^[^，。；]{1,40}，?(?:是|系)指(?![导派定挥使示南])/ },
  {
    // 在海上从事运输的，都应当遵守本规则: to whom it applies.
    holds: '遵守本',
    form: new RegExp(
      `^[^。；]*(?:从事|活动|境内|区域内)[^。；]*(?:应当?|必须|须)(?:严格)?遵守本[^，。；的有]{0,6}${SELF}$`,
      '',
    ),
  },
  { holds: '不适用本', form: new RegExp(`^[^。；]{1,80}不适用本[^，。；的]{0,6}${SELF}(?:的?规定)?$`, '') },
  {
    // 义务教育实行国务院领导、省级人民政府统筹规划实施的体制: how all of it is ordered.
    holds: '实行',
    form: /^(?!国家|本)[^，。；]{2,20}实行[^。；]{4,80}的[^，。；的]{0,8}(?:体制|原则|方针|格局)$/,
  },
  {
    // 公共图书馆服务网络建设坚持政府主导，鼓励社会参与: in what spirit all work is done.
    holds: '坚持',
    form: /^(?![^。；]*(?:应当|必须|不得|不准|可以|有权|只能|负责|禁止|严禁|鼓励(?!社会)|支持))[^，。；的]{2,24}(?:工作|管理|建设|服务|保障|保护|促进|防治|安置)坚持[^。；]*$/,
  },
  {
    // 行为人以虚假的意思表示实施的民事法律行为无效, 调解书经签收后，发生法律效力: what comes of an act.
    holds: '效',
    form: new RegExp(
      `^(?!${BINDS})(?![^。；]*(?:保[持证障]|确保|做到|宣[告布]|确认|认定|承认|判[决定]|裁定其))[^。；]*(?:(?:有|发生|产生|失去|丧失|不影响)[^，。；]{0,30}效力|无效|[^、和好]有效)$`,
      '',
    ),
  },
  {
    // 仲裁委员会由主任一人，副主任、委员若干人组成: of whom a body is made up.
    holds: '组成',
    form: new RegExp(`^(?!${DEMANDS})[^，。；由]{2,60}(?:，分别)?由[^。；由]{2,}(?<!组织)组成：?$`, ''),
  },
  // 宪法第三条：“…”修改为, 增加一款作为第四款: the lead-in of the new wording.
  { holds: '修改为', form: /修改为[：:]?$/ },
  { holds: '作为第', form: /作为第[^，。；]{1,12}[条款项][^，。；]{0,4}[：:]?$/ },
  {
    // 国家的根本任务是，沿着…的道路，集中力量进行…建设: what all its work is for.
    holds: '根本任务',
    form: /^国家的根本任务是/,
  },
  {
    // 城镇居民在庭院内种植的林木，归个人所有: whose a thing is.
    holds: '所有',
    form: new RegExp(`^(?!${BINDS})[^。；]*(?:(?<!收)归|属于?)[^，。；]{1,30}所有$`, ''),
  },
];

/**
 * 租赁合同 | 是 | 出租人将租赁物交付承租人使用的合同; 投标人 | 是 | 响应招标的法人或者其他组织; not 公证机构是证明机构，应当…,
 * nor what office one holds (理事会是航运交易所的权力机构).
 */
const IS_KIND_OF = new RegExp(
  `^(?!${DEMANDS})[^，。；是的由]{2,24}(?:的[^，。；是的由]{2,10})?是(?!否)[^。；]{4,}的(?:[^，。；的]{0,6}(?:合同|制度|程序|活动|行为|过程)|(?![^，。；的]{0,6}(?:主管|领导|权力|决策|执行|派出|办事|管理))[^，。；的]{0,8}(?:人员|机构(?:或者个人)?|组织|团体|法人)|人)$`,
  '',
);

/**
 * Whether a clause says of what kind a thing, a body or a person is, whoever acts in it.
 *
 * @example 租赁合同是出租人将租赁物交付承租人使用、收益，承租人支付租金的合同 → true
 * @example 公证员是符合本法规定的条件，在公证机构从事公证业务的执业人员 → true
 */
export function definesByKind(clause: string): boolean {
  return clause.includes('是') && IS_KIND_OF.test(clause);
}

const PROTECTED = /受到?(?:[^，。；受]{0,10}的)?(?:国家|法律)[^，。；受]{0,6}保护$/;

/** 审计人员依法行使职权: an act of his that the law protects; not 依法取得的财产. */
function isLawfulAct(words: string): boolean {
  const from = words.lastIndexOf('依法');
  return from >= 0 && !words.includes('的', from);
}

/**
 * A clause without the words with which it begins that tell what the law protects, for whoever acts lawfully is bound to
 * nothing by them (guidelines §4, rule 5); null where no others lay anything down. A thing that is protected stays, where
 * what nobody may do to it follows.
 *
 * @example 审计人员依法行使职权，受法律保护，任何人不得打击报复 → 任何人不得打击报复; 法官依法履行职责，受法律保护 → null
 */
export function withoutProtected(text: string, clause: Clause): Clause | null {
  const words = clause.segments.map(({ start, end }) => text.slice(start, end));
  const [first = '', second = ''] = words;
  if (BINDING.test(first)) return clause;
  const told = PROTECTED.test(first) ? 1 : second.startsWith('受') && PROTECTED.test(second) ? 2 : 0;
  if (told === 0) return clause;
  if (!words.slice(told).some((rest) => BINDING.test(rest))) return null;
  const act = told === 2 && isLawfulAct(first);
  return act ? { ...clause, segments: clause.segments.slice(told) } : clause;
}

/**
 * Whether a clause says why, to what or in which words the instrument speaks, so that no norm stands in it whatever
 * verbs it holds (guidelines §4, rule 5).
 *
 * @example 本条例所称护士，是指依照本条例规定从事护理活动的卫生技术人员 → true; 护士应当佩戴胸牌 → false
 */
export function laysNothingDown(clause: string): boolean {
  return (
    definesByKind(clause) ||
    LAYS_NOTHING.some(({ holds, form }) => clause.includes(holds) && form.test(clause))
  );
}
