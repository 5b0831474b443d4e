import { namesArea } from './areas.ts';
import type { Place } from './place.ts';
import { termOf, veiled, type DefinedWords } from './term.ts';

/** 指 alone is too often 指导, 指定, 指出; after a mark it defines. 是指导致…的活动 does, 是指导审批的依据 does not. */
const MEANS = '(?:是指(?!导[^致])|(?<!关)系指|指的是|即指|(?<=[，,：:”—])指(?![导定挥派引标示令使明出控]))';

/** A form of words that defines, with the term in a group of that name. */
interface Form {
  /** A word that the form holds: to look for that is quicker. */
  readonly holds: string;
  readonly form: RegExp;
  readonly confidence: number;
  /** Where alone it defines; left out where anywhere. */
  readonly where?: (place: Place) => boolean;
  /** Whether what else the form caught tells that it defines; left out where the form alone does. */
  readonly tells?: (term: string, meaning: string) => boolean;
}

const FORMS: readonly Form[] = [
  {
    // 非全日制用工，是指…; 模型航空器，也称航空模型，是指…; 但是，微量补贴，是指….
    holds: '指',
    form: new RegExp(
      `^(?:其中，?|但是?，)?(?<term>[^，,。；：:]{2,160}?)(?:，[又也]称[^，。；：]{1,16})?[，,：:]?(?:一般|主要|通常|均)?${MEANS}`,
      'd',
    ),
    confidence: 0.95,
  },
  {
    // …，包含相应的特定技术特征，其中特定技术特征是指….
    holds: '，其中',
    form: /，其中(?<term>[^，。；：]{2,30}?)，?(?:是指|系指|指的是)/d,
    confidence: 0.9,
  },
  {
    // 发表权，即决定作品是否公之于众的权利: an item tells what its first words mean; how it is done (按照预算拨付，即…) is no term.
    holds: '，即',
    form: /^(?!按照|依照|根据)(?<term>[^，,。；：由]{2,14})，即(?![时使可日将应视为成具发承予])/d,
    confidence: 0.85,
    where: ({ inItem }) => inItem,
    tells: (term) => !term.includes('分为'),
  },
  {
    // 本条例所称一核，是…。五廊，是市域范围内的五条文化遗产廊道: another term of its paragraph.
    holds: '，是',
    form: /^(?<term>[^，。；：是包]{1,12})，是(?![否指])/d,
    confidence: 0.85,
    where: ({ follows }) => follows,
  },
  {
    // 租赁合同是出租人将租赁物交付承租人使用、收益，承租人支付租金的合同: the kind is named, for the most part again.
    holds: '是',
    form: /^(?<term>[^，。；：是的]{2,24})是(?![否指])(?<meaning>[^。；]{8,})$/d,
    confidence: 0.85,
    where: ({ inItem }) => !inItem,
    tells: (term, meaning) => namesKind(term, meaning) || tellsWho(term, meaning),
  },
  {
    // 有下列情形之一的，为假药：, what falls under a noun in the items; 为染有鼠疫 tells what it is taken for.
    holds: '之一的，',
    form: /^[^。；：]{0,80}?下列(?:情形|行为|情况)之一的，(?:是|为|属于)(?<term>[^，。；：:]{0,36}(?:药|事故|行为|广告|合同|产品|商品))[：:]$/d,
    confidence: 0.85,
  },
  {
    // 涉及发行人的经营的尚未公开的信息，为内幕信息: which of its kind bear the name.
    holds: '，为',
    form: /^(?<meaning>[^。；：]{2,}?)，为(?<term>[^，。；：为的所该其◦]{2,16})$/d,
    confidence: 0.85,
    tells: (term, meaning) => isOfKind(term, meaning),
  },
];

const RULES = /应当|必须|不得|可以|有权|禁止/;
/** What a meaning ends in, but for what it takes in: …的各种信息，不包括匿名化处理后的信息. */
const KIND = /的(?:各[种类])?([^，。；的]{2,8})(?:$|，(?:不|主要)?包括)/;
/** What a noun is by its kind: 劳动合同是…的协议, 汇票是…的票据. */
const GENERA: readonly (readonly [noun: string, genus: string])[] = [
  ['合同', '协议'],
  ['票', '票据'],
  ['表', '报表'],
];

/** Whether a meaning closes in the noun of its term or its genus; 卫生部门是…的主管部门 tells an office. */
function namesKind(term: string, meaning: string): boolean {
  const kind = KIND.exec(meaning)?.[1];
  if (kind === undefined || kind.endsWith('部门') || RULES.test(meaning)) return false;
  return term.endsWith(kind) || GENERA.some(([noun, genus]) => term.endsWith(noun) && kind.endsWith(genus));
}

/** What is fixed or done, and no kind of thing: 签发日期，为成立日期; 为社会服务，为事业发展服务. */
const FIXED = /(?:日期|服务)$/;
const FIXES = /以(?![及外上下内])/;

/** Whether a meaning closes in the noun in which its term closes: 增值税额，为进项税额; an area is a kind of 区. */
function isOfKind(term: string, meaning: string): boolean {
  const last = meaning.slice(meaning.lastIndexOf('，') + 1);
  if (RULES.test(meaning) || FIXES.test(last) || FIXED.test(term)) return false;
  if (namesArea(term, meaning)) return true;
  const sum = term.endsWith('额') && meaning.endsWith('额');
  return meaning.includes('的') && (sum || meaning.endsWith(term.slice(-2)));
}

/** Whether a meaning tells who bears the name of a part: 投标人是响应招标、参加投标竞争的法人或者其他组织; but 第一责任人. */
function tellsWho(term: string, meaning: string): boolean {
  return (
    /[人员]$/.test(term) &&
    /的[^，。；的]{0,8}(?<!责任)(?:人|人员|机构|组织|法人)$/.test(meaning) &&
    !RULES.test(meaning)
  );
}

/**
 * Words that say where the term stands, no part of it: 前款规定的, 本法第十条所列; but 本法规定保护的野生动物 names what the law
 * protects.
 */
const PLACE =
  /^(?:[^，。；：]{0,40}第[一二三四五六七八九十百零〇]{1,9}[条款项]|前[款条项]|(?:《[^》]{2,20}》和)?本(?:[法章节款]|条例|办法|规定|细则|解释|决定|条(?!例)))(?:所?规定的|所[列称指]的?|中的?|的|(?![所和、]|规定))/;
/** No term but who meets a condition or how a rule is read: 依法无需登记的，是指…; 十日以内期限的规定是指工作日. */
const NO_NOUN = /[的时]$|的规定$|含义|用语/;

/**
 * The term that a clause defines without 所称: X，是指….
 *
 * @example 国家统计调查项目是指全国性基本情况的统计调查项目 → 国家统计调查项目
 */
export function plain(words: string, place: Place): DefinedWords | null {
  const clause = veiled(words);
  for (const form of FORMS) {
    const found = clause.includes(form.holds) ? read(words, clause, form, place) : null;
    if (found !== null) return found;
  }
  return null;
}

function read(words: string, clause: string, form: Form, place: Place): DefinedWords | null {
  if (form.where?.(place) === false) return null;
  const match = form.form.exec(clause);
  const { term: group = '', meaning = '' } = match?.groups ?? {};
  const range = match?.indices?.groups?.['term'];
  if (range === undefined || form.tells?.(group, meaning) === false) return null;
  const named = termOf(words.slice(...range));
  if (NO_NOUN.test(named)) return null;
  const bare = named.replace(PLACE, '');
  const term = bare.length < 2 ? named : bare;
  return {
    term,
    start: match?.index === 0 ? 0 : range[0],
    rule: 'definition.plain',
    confidence: form.confidence,
  };
}
