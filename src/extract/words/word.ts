import { ADVERBS, NAME_VERBS, NOMINAL_VERBS, ORGANISED, PREPOSITIONS, VERBS } from './verbs.ts';

/** What a word does at the place where a predicate may begin. */
export type WordClass = 'VERB' | 'ADVERB' | 'PREPOSITION';

/** A word of a predicate as it stands in a text. */
export interface Word {
  readonly class: WordClass;
  readonly spelling: string;
  readonly length: number;
  /** Whether it also stands inside names: 管理 in 管理机构, 使用 in 使用单位. */
  readonly nominal: boolean;
  /** Whether it makes a name with 人, 者, 单位 and the like: 出租人. */
  readonly names: boolean;
}

/** What may not stand next to a word of one character, lest it be a part of another word: 所在, 对外, 自治区. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  对: '外口象手岸方应接策比',
  为: '主止限期',
  在: '职岗校场编建册线押逃先',
  从: '业属',
  向: '导',
  将: '军来领士',
  把: '关握',
  由: '于来',
  自: '荐治然动贸来愿主律身有营救建助考制行己由用备学查驾媒',
  因: '素此子',
  经: '营济办纪费常过理贸信销验典络治',
  未: '成来',
  以: '上下内外及后前来往色免便',
  与: '会',
  按: '揭摩',
  依: '据附',
  就: '业医餐诊学读近地',
  同: '级时意事步行业胞等类一志学性位',
  用: '户地水电人工途品具气能于药材海林房',
  持: '有股牌续',
  凭: '证',
  都: '市江',
  还: '款本',
  再: '生次审保担婚前',
  即: '时将',
  便: '利民',
  方: '案面法式便向针位可',
  才: '能',
  并: '购网联轨',
  均: '衡等价收纯占住耕面绿产',
  被: '告保申征监审检评继执选许处害侵投诉拆收调担代赡抚扶举雇聘派录采考验救授赠追',
  受: '水益托让赠害理聘众灾训贿雇污援教助损审政',
  拟: '任录晋聘提稿制人',
  报: '告案名废酬刊社纸销考表关检捕警',
  供: '餐应给热水电气用销货暖求职养需奉排油役血',
  到: '期达场位岗任案庭会账店手底点来',
  设: '备施区计立置定想法市防卡岗员证奖障',
  交: '通易流接警叉换界',
  送: '检',
  不: '动锈设良特法',
  无: '民线人障主形偿害锡土业照证碍烟机房',
  有: '关限色线机偿效害轨序形毒期功',
  是: '否',
  已: '婚故经',
  享: '有受',
  遇: '有到难险',
};
const NOT_AFTER: Readonly<Record<string, string>> = {
  对: '面绝相针核校应反派',
  为: '行作成认以视称分变改因较更最人无有勇',
  在: '所存现正内潜实驻',
  从: '服听依随',
  向: '方定导取走一双转面志倾意',
  将: '即必',
  由: '自理事案缘经不',
  自: '各独亲擅来私出',
  因: '原基起病成诱死',
  经: '已曾财未非外神正佛五',
  未: '尚从',
  以: '可所予加足得给难据用',
  于: '由对关属位处低高限基优大小等鉴用归善过至终',
  与: '参赠给授让',
  依: '相',
  就: '成造',
  同: '会合协相共不连等认赞如视陪雷',
  用: '使利采费适专作信租占引滥挪征应运雇聘任公民商军医食农饮实通日停启两',
  持: '支维保坚主扶加矜劫',
  凭: '文任',
  除: '解拆消清排扣开免删铲',
  都: '首成',
  还: '返归偿退交发',
  再: '可不',
  则: '原规细准通法总分附守',
  即: '立随',
  便: '方以简',
  方: '地官一各双对甲乙他警多第军中外我供需医买卖租包托办用药处配男女',
  才: '人',
  并: '合兼吞',
  均: '平',
  受: '接享承遭收忍感',
  令: '指责命条法政夏',
  且: '而并况',
  拟: '虚模草研比',
  报: '申填上通举汇情呈预海学日晚画公电',
  供: '提口以可仅专',
  到: '达受得收接遇来直看做找感等涉回',
  设: '建附开增创敷架埋铺常公私预所陈摆假下内分派特新已',
  商: '电协工经会厂招外客供制代承运开服零磋微券行港侨华通厅店网',
  交: '提移转递外社成邮公',
  送: '报移抄递转发运护押遣推配接选寄投',
  无: '毫有虽',
  有: '国所私公拥具享共现占持专自没原特固未设含只稀',
  是: '但凡于正还就也可都即或',
  享: '共分',
};

/** Where what looks like a verb is the end of one word and the start of another: 旅游行政. */
const PARTS: Readonly<Record<string, RegExp>> = {
  // A time at which something is due, and no act: 公民临床用血时只交付….
  临床用血: /临床用血时/,
  游行: /旅游行/,
  通行: /交通行[业政]/,
  航行: /[民通]航行[业政]/,
  进出: /进出[口境]/,
  出境: /[入进]出境|出境地/,
  共建: /公共建/,
  派员: /特派员/,
  建档: /城建档/,
  上交: /上交通/,
  会商: /协会商会|员会商/,
  会同: /员会同意/,
  构建: /机构建/,
  构成: /机构成/,
  关注: /机关注/,
  区分: /区分[局支公]/,
  处以: /事处以及/,
  关心: /关心下/,
  动员: /运动员/,
  聚集: /众聚集/,
  计算: /计算机/,
  标注: /商标注/,
  施行: /[设实]施行/,
  限制: /限制民/,
  经常: /经常务/,
  长期: /长期[护照满]/,
  装饰装修: /装饰装修垃圾/,
  接种: /防接种/,
  之间: /之间的/,
  养犬: /养犬[管登实行]/,
  取用: /取用水/,
  献血: /献血[志量工服]/,
  无偿: /无偿献血[者志]/,
  运出: /[客货]运出租/,
  建设: /伍建设/,
  指导: /指导价/,
  科学: /科学[技研院家馆教文素知普]/,
  便利: /[^，、；。并]便利|便利[店化条措超性程、，。；的和]/,
  辩护: /辩护[律人]/,
  方: /[业工]方(?![能可得须])/,
  自行: /自行车/,
  自建: /自建(?:供水)?设施/,
  合作: /合作区/,
  交: /交办[单机]/,
  居住: /居住[证区]/,
  发生: /发生地/,
  运输: /运输线路/,
  入境: /出入境|入境[旅地]/,
  调入: /调入地/,
  调出: /调出地/,
  严重: /严重精神/,
  封闭: /封闭式/,
  解除: /解除权/,
  隔离: /隔离戒/,
  听证: /听证[机主]/,
  就业: /就业困/,
  检疫: /检疫医/,
  举报: /举报有功/,
  非经: /非经营/,
  非因: /非因[公工战病]/,
  影响: /工影响天气|影响评[价估]|[利大]影响/,
  涉及: /[和、与及所者]涉及/,
  侵害: /[被受]侵害[人方者]/,
  报警: /报警[器装设]/,
  不: /不可移/,
  用: /用热双/,
  持: /持[票证卡照枪][人者单]/,
};
/** 被拘留人, 受委托单位: to whom a thing is done, by his name. */
const SUFFERER =
  /^(?:[被受][^他她本外一，。；、的][^，。；、的]{0,3}?(?:人(?![民大员力身均才口])|人民(?:法院|检察院|政府)|[者方]|单位|对象|人员|公司)|被责令[^，。；、的]{2,7}者|受委托[^，。；、的]{0,4}(?:银行|机构|机关|公司))/;
/** 因 | 公牺牲军人, no 职工因公牺牲的. */
const DIED_ON_DUTY = /^公(?:牺牲|[伤致]残)(?:军人|人员)/;
/** 管理委员会 | 受市人民政府委托: what a body was given, not who was. */
const ENTRUSTED = /^受(?!委托)[^，。；的]{3,20}的?委托(?![的人方单])/;
/** 主管部门商同级有关部门: a verb only before whom one consults. */
const CONSULTS =
  /^商(?:所在[省市县地]|国务院|国家|有关|同级|相关|设区的市|[省军四]|财政|中国|当地|本级|市(?!场)|公安|地方|[^品业标务店户会场家人定事，。；]{1,10}(?:人民政府|主管部门))/;
/**
 * Where what stands beside a word of one character belongs to the word on its other side, and makes no other word of
 * it: 个人 | 为, 银行 | 为 (not 人为, 行为), 学校 | 对 (not 校对), 对 | 外商, 在 | 编制规划时 (not 在编).
 */
const APART_BEFORE: Readonly<Record<string, RegExp>> = {
  为: /(?:[个他法任托理护责证三]人|银行)$/,
  对: /[学院高]校$/,
  向: /[款甲乙]方$/,
};
const APART_BEHIND: Readonly<Record<string, RegExp>> = {
  对: /^(?:外[国商债汇资籍]|应当)/,
  与: /^会[展员计议]/,
  自: /^建(?:筑|[立成][^，。；]{0,12}之日)/,
  在: /^(?:职[责权称业]|编[写报]|编制(?![内外人])|建(?:设(?!施(?!工))|立|造)|校[园内外]|场[所内外馆]|岗位)/,
};

/** A word as it is looked up. */
interface Entry {
  readonly word: Word;
  /** Code of its second character. */
  readonly second: number;
  /** Codes of the characters that may not stand next to it. */
  readonly notBefore: ReadonlySet<number>;
  readonly notAfter: ReadonlySet<number>;
  /** Whether more than its neighbours shows that it is a part of another word. */
  readonly within: ((text: string, at: number) => boolean) | null;
}

const codesOf = (characters = ''): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** The words that begin with one character. */
interface Opening {
  /** The longest first. */
  readonly words: Entry[];
  /** Whether a count may begin with it. */
  counts: boolean;
}

/** By code of the first character: an array, for every character of every text is looked up in it. */
const byOpening: (Opening | undefined)[] = new Array<Opening | undefined>(0x10000).fill(undefined);

function openingOf(code: number): Opening {
  const opening = byOpening[code] ?? { words: [], counts: false };
  byOpening[code] = opening;
  return opening;
}

function add(words: string, wordClass: WordClass, names: boolean, nominal: boolean): void {
  for (const spelling of new Set(words.split('|'))) {
    openingOf(spelling.charCodeAt(0)).words.push({
      word: { class: wordClass, spelling, length: spelling.length, nominal, names },
      second: spelling.charCodeAt(1),
      notBefore: codesOf(NOT_BEFORE[spelling]),
      notAfter: codesOf(NOT_AFTER[spelling]),
      within: withinOf(spelling),
    });
  }
}

/** Before 组织 what makes a body of it, though a verb follows: 慈善组织 | 开展. */
const ASSOCIATION_AHEAD = new RegExp(`(?:${ORGANISED}|(?:志愿|防治)服务|登记)$`, '');

function withinOf(spelling: string): Entry['within'] {
  const parts = PARTS[spelling];
  if (parts !== undefined)
    return (text, at) => parts.test(text.slice(Math.max(0, at - 1), at + spelling.length + 2));
  // 慈善组织 | 开展, not 组织开展.
  if (spelling.length > 2 && spelling.startsWith('组织'))
    return (text, at) => ASSOCIATION_AHEAD.test(text.slice(Math.max(0, at - 4), at));
  switch (spelling) {
    case '发展':
      return (text, at) => /^(?:和?改革|计划[主行部])/.test(text.slice(at + 2, at + 5));
    case '被':
    case '受':
      return (text, at) =>
        (SUFFERER.test(text.slice(at, at + 11)) && !ENTRUSTED.test(text.slice(at, at + 26))) ||
        namesSufferer(text, at + 1);
    case '因':
      return (text, at) => DIED_ON_DUTY.test(text.slice(at + 1, at + 8));
    case '商':
      return (text, at) => !CONSULTS.test(text.slice(at, at + 16));
    default:
      return null;
  }
}

/** 受质询 | 机关, 被检查 | 企业: the body behind an act that it suffers. */
const BODY_STRUCK = /(?:机关|部门|组织|企业|机构|学校)(?![的、]?(?:依法|授权|委托))/y;
/** 被监管 | 部门: an organ that acts on others. */
const ORGAN_THAT_ACTS = /^(?:监[管督察]|执法|主管|审[计判]|检察|侦查|管理|税务)$/;

/** Whether 被 or 受 before an act is part of the name of the body that suffers it. */
function namesSufferer(text: string, at: number): boolean {
  const act = wordAt(text, at);
  if (act?.class !== 'VERB' || act.length !== 2 || ORGAN_THAT_ACTS.test(act.spelling)) return false;
  BODY_STRUCK.lastIndex = at + 2;
  return BODY_STRUCK.test(text);
}

const NUMERALS = codesOf('第一二三四五六七八九十百千两0123456789');

add(ADVERBS, 'ADVERB', false, false);
add(PREPOSITIONS, 'PREPOSITION', false, false);
add(NOMINAL_VERBS, 'VERB', true, true);
add(NAME_VERBS, 'VERB', true, false);
add(VERBS, 'VERB', false, false);
for (const opening of byOpening) opening?.words.sort((a, b) => b.word.length - a.word.length);
for (const code of NUMERALS) openingOf(code).counts = true;

/**
 * The longest word of a predicate that begins at `at`, or null. A word of one character counts only where its
 * neighbours do not make it a part of another word: the 在 of 所在地 is none.
 *
 * @example wordAt('公安机关负责…', 4) → { class: 'VERB', spelling: '负责', length: 2, nominal: false, names: true }
 */
export function wordAt(text: string, at: number): Word | null {
  const opening = at < text.length ? byOpening[text.charCodeAt(at)] : undefined;
  if (opening === undefined) return null;
  const count = opening.counts ? countAt(text, at) : null;
  if (count !== null) return count;
  const second = text.charCodeAt(at + 1);
  for (const entry of opening.words) {
    const { length, spelling } = entry.word;
    if (length === 1) {
      if (!standsInAnother(text, at, entry)) return entry.word;
    } else if (
      entry.second === second &&
      (length === 2 || text.startsWith(spelling, at)) &&
      !isPartOfOthers(text, at, entry)
    )
      return entry.word;
  }
  return null;
}

const DEMAND = /应(?:当事人的?|(?!当)[^，。；应]{1,14}的)(?:请求|要求|申请|邀请|委托)(?![的书者])/y;

/** Whether a 应 says on whose demand a thing is done: 应托运人的要求, not 应符合使用者的要求. */
export function opensDemand(text: string, at: number): boolean {
  DEMAND.lastIndex = at;
  if (!DEMAND.test(text)) return false;
  const verb = wordAt(text, at + 1);
  return verb?.class !== 'VERB' || '人者方'.includes(text.charAt(at + 1 + verb.length));
}

/** Whether a word of several characters is the end of one word and the start of another, or the stem of one: 规范性. */
function isPartOfOthers(text: string, at: number, { word, within }: Entry): boolean {
  const next = at + word.length;
  if (text.charAt(next) === '性' && text.charAt(next + 1) !== '别') return true;
  return within?.(text, at) === true;
}

/** Whether a word of one character is a part of another word, by its neighbours. */
function standsInAnother(text: string, at: number, { word, within, notBefore, notAfter }: Entry): boolean {
  const { spelling } = word;
  if (
    notBefore.has(text.charCodeAt(at + 1)) &&
    APART_BEHIND[spelling]?.test(text.slice(at + 1, at + 5)) !== true
  )
    return true;
  if (within?.(text, at) === true) return true;
  return (
    at > 0 &&
    notAfter.has(text.charCodeAt(at - 1)) &&
    APART_BEFORE[spelling]?.test(text.slice(Math.max(0, at - 2), at)) !== true
  );
}

const COUNT =
  /第[一二三四五六七八九十]{1,2}次(?!全|会议|代表)|[一二三四五六七八九十百千两\d]{1,8}(?:人以上|名以上|人联名|名代表|分之(?![一二三四]以上的)|%|(?:年|日|个月|个工作日|小时)(?:以内|之内|内))/y;

/** 代表十人以上联名, 会议第二次审议时: a count behind an actor ends his name. */
function countAt(text: string, at: number): Word | null {
  COUNT.lastIndex = at;
  const spelling = COUNT.exec(text)?.[0];
  if (spelling === undefined) return null;
  return { class: 'ADVERB', spelling, length: spelling.length, nominal: false, names: false };
}
