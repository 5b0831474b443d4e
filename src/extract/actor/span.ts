import { headLength, holdsVerb, isActorNoun, mayEndActor, opensWithVerb } from './lexicon.ts';
import type { Range } from '../words/clause.ts';
import { isNounInside } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** Where a noun phrase can go no further: punctuation of the sentence, modal words, prepositions of a predicate. */
const BOUNDARY =
  /[，。；：！？]|应当|不得|可以|必须|禁止(?!吸烟(?:的公共)?(?:场所|区域))|鼓励|(?<![所专共占享])有权(?!机关|部门|处理|人|益)|负责(?!人|[^，。；]{2,30}的[^，。；的]{0,12}(?:部门|机构|机关|单位)|[^，。；的]{2,30}的国家工作人员)|根据|依照|按照|依据|会同(?!意)|协同|给予|不予|及时|依法|责令|为了|通过|予以|坚持|以人民/;
const JOINT_AHEAD = /^(?:、|以及|及其(?![他它])|及|或者|[或和与])/;
const LONGEST_MEMBER = 48;
/** A noun that belongs to the body just named, and makes a longer name: 公安机关 + 交通管理部门. */
const NOUN_AHEAD =
  /^[^，。；：、（）的]{0,14}?(?:（[^（）]{1,6}）[^，。；：、（）的]{0,6}?)?(?:部门|机关|机构|负责人(?!民)|工作人员|从业人员|主管人员|责任人员|管理人员|人员|处理者|公务员|教职员工|教职工|教师|主任会议|领导人|经营者|管理者|运营者|法定代表人|委员会|指挥部|局|人民警察|股东|合作社|合作经济组织|企业|组织(?!领导|开展|实施|编制|制定|协调|[^，。；]{0,4}(?:开展|参加))|协会|用户|单位|成员|职工|员工|组长)/;
/** A body by whom it was named or set up: 县级以上人民政府确定的部门; or whom it appoints: 公职人员任免机关. */
const APPOINTED =
  /^任免机关|^(?:依法)?(?:(?:确定|指定|授权|委托|设立|批准|认定|任命|所属)的[^，。；、]{0,24}?|(?:负责|主管|管理|从事)[^，。；、的]{2,24}的)(?:部门|机关|机构|单位|组织|人员|企业)/;
const PREDICATE =
  /^(?:对(?!外(?:经济)?贸易)|[向将把按应在为就以因由与和同报是未]|可(?!再生)|从(?!业人员)|经(?!济|营(?:单位|机构|管理|[者户]))|自(?!然)|有(?!关)|建立|制定|组织|鼓励|支持|保护(?!主管|行政|委员会|机构)|保障|发展(?!改革|计划)|完善|实行|促进|倡导|引导|扶持|维护|加大|推行|开设|设置|指派|召开|撤销|吊销|注销|暂扣|没收|收缴|取消|查处|追究|责成|收受|索取|泄露|伪造|篡改|提交|出具|销售(?!者|企业|单位|人员)|骗取|挪用|截留|侵占|参与|滥用|玩忽|徇私|隐瞒|谎报|违法|非法|擅自|暂停|停止(?!新增)|取缔|聘请|加强|开展|统一|领导|指导|协调(?!机构)|承担|履行|发现|接到|实施|采取|办理|作出|牵头|推进|推动|会商|审查|审核|批准|备案|编制(?!管理|委员会)|公布|规定|确定|设立|征求|听取|委托|违反|提供|提出|收到|决定|认为|具体|进行|协助|配合|要求|通知|督促|受理|处罚|登记(?!(?:管理|主管)?(?:机关|机构|部门))|指定|邀请|派出|移送|抄送|举报|申请|管理(?!部门|机关|机构|人员|者|单位)|监督(?!管理部门|管理机构))/;

/** Verbs by which the noun ahead is what the body named does something to: 股东滥用企业…. */
const VERB_BETWEEN =
  /[不未由被将把]|侵[害犯占]|滥用|执行(?!机构|机关|人员)|违反|违法|擅自|使用(?!单位|者|人)|提供(?!者|单位)|收受|进行|实施|办理(?!机构|部门)|依托(?!单位)|披露|指令|利用|造成|会同/;
const OWN_PLACE = /^本(?:[市省州县区]|自治区)/;
/** 原告 | 住所地人民法院, 销售者 | 所在地县级以上地方人民政府, 公众 | 聚集场所: a place, not who lives or meets there. */
const ABODE = /^(?:聚集|所在地|移动通信|住所地|(?:现|经常|实际)?居住地|户籍地|户籍所在地)/;
/** 管理 | 方法, 主办 | 方式. */
const WAY = /[案法可式便面向针位]/;
const PERSON_COMPOUND =
  /^(?:[民大员力口事身才类工体次数物为群格情权防社居户机像流车畜文]|造(?!成)|均(?![负应未不须]))/;
const BODY_OF_PEOPLE = /^人民(?:政府|法院|检察院|代表大会|银行|团体|防空|调解|武装|警察|陪审员|监督员|公社)/;

/** Heads that are but the beginning of another word: 总会计师, 居民楼, 国家秘密, 项目组织实施单位, 外商投资旅行社, 中心城区, 旅游客车. */
const ANOTHER_WORD =
  /^(?:总会计|外商(?:独资|投资)|代表性|中心(?:城区|城市|市区)|游客[车运船]|少年宫|单位食堂|政府(?:投资|采购|储备|购买|指导价|定价)|学生[产态活]|[村居市]民(?:公约|楼|住宅|小区|身份)|总监理|社区(?:矫正|服刑)|国家(?:秘密|利益|财产|标准|安全)|组织(?:实施|编制|管理)(?:单位|机构|机关|部门)|机关事务)/;

/** 旅馆 | 业的工作人员: the name of a trade. */
const TRADE = /^业(?:[的、和或]|从业|经营|单位|企业)/;

/** Words of a breach, which no name behind a relative holds. */
const DEED = /违法(?!行为人)|违反|擅自/;

/** A head behind another: 人民武装警察 + 部队, 高等院校 + 毕业生, 国家 + 体委. */
const ADDED_HEAD =
  /^(?:[体计建经科教]委|部队|总队|支队|大队|委员会|事务所|家属|亲属|家长|商会|联合会|主席团|毕业生|学生|教师|教职工|父母|子女|配偶|遗属|监护人)$/;

/** Goes on to the end of a head noun of which a shorter one was met: 委员 → 委员会. */
function wholeHead(words: string, at: number, end: number, stop: number): number {
  let whole = end;
  for (let longer = end + 1; longer <= Math.min(stop, end + 5); longer++) {
    const name = words.slice(at, longer);
    const added = words.slice(whole, longer);
    // 公务员 | 工资
    if (name.endsWith('员工') && /^[资作]/.test(words.charAt(longer))) continue;
    if (isActorNoun(name) && (headLength(name) > longer - whole || ADDED_HEAD.test(added))) whole = longer;
  }
  return whole;
}

/** End of the first name that begins at `at` and reaches an actor's head noun before `stop`; -1 where there is none. */
function nameEnd(words: string, at: number, stop: number): number {
  const limit = Math.min(stop, at + LONGEST_MEMBER);
  const own = OWN_PLACE.exec(words.slice(at, at + 4))?.[0].length ?? 0;
  if (own > 0 && at + own < stop && !PREDICATE.test(words.slice(at + own, stop))) {
    const inner = nameEnd(words, at + own, stop);
    if (inner > 0) return inner;
  }
  const clause = opensWithVerb(words.slice(at, Math.min(at + 6, stop)));
  let of = -1;
  let depth = 0;
  for (let end = at + 1; end <= limit; end++) {
    const char = words.charAt(end - 1);
    if (char === '（' || char === '《') depth++;
    else if (char === '）' || char === '》') depth = Math.max(0, depth - 1);
    if (char === '的' && !(words.startsWith('设区的市', end - 3) || words.startsWith('较大的市', end - 3)))
      of = end;
    if (depth > 0 || char === '的' || (char !== '、' && !mayEndActor(words, end - 1))) continue;
    if (ABODE.test(words.slice(end, end + 5))) continue;
    if (clause && of < 0) continue;
    // 注射毒品 | 或者组织: what names nobody before a joint is no part of the name behind it.
    if (!clause && (char === '、' || words.startsWith('或者', end - 2))) return -1;
    if (char === '方' && WAY.test(words.slice(end, end + 1))) continue;
    // 个人 | 为未成年人介绍就业
    const individual = words.startsWith('个人为', end - 2);
    if (char === '人' && !individual && PERSON_COMPOUND.test(words.slice(end, end + 2))) {
      if (words.startsWith('人民', end - 1) && !BODY_OF_PEOPLE.test(words.slice(end - 1, end + 5))) return -1;
      continue;
    }
    // 非法获取内幕信息的人: whom a relative describes.
    if (clause && char === '人' && of === end - 1) return end;
    if (isActorNoun(words.slice(clause ? of : at, end))) {
      if (TRADE.test(words.slice(end, end + 3))) continue;
      // 未纳入急救体系的车辆违法使用院 | 前医疗急救标志
      if (clause && DEED.test(words.slice(of, end))) return -1;
      if (ANOTHER_WORD.test(words.slice(end - 2, end + 4))) continue;
      return !clause && holdsVerb(words.slice(at, end)) ? -1 : wholeHead(words, at, end, limit);
    }
  }
  return -1;
}

/** The head of an organ, whose name may hold the noun of an act: 人民政府 | 循环经济发展综合管理部门. */
const ORGAN = /(?:部门|机关|机构)$/;

/** Whether words between two nouns hold a verb or preposition, so that they make no longer name: 企业 | 吸纳退役人员. */
function holdsAct(words: string): boolean {
  if (VERB_BETWEEN.test(words)) return true;
  const organ = ORGAN.test(words);
  for (let at = 0; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    const noun = word.nominal || word.names || (organ && isNounInside(word));
    if (word.class === 'PREPOSITION' || (word.class === 'VERB' && !noun)) return true;
    at += word.length - 1;
  }
  return false;
}

/** 控制中心（室）值班人员: a short second name inside a longer one. */
const BRACKET = /^（[^（）]{1,6}）/;
/** 工会组织 | 应当: behind a body and before a joint or a modal word 组织 is a noun. */
const ASSOCIATION = /^组织(?=[、和与及或]|以及|应当|可以|不得|有权|$)/;
const OF_IT = /^(?:[以之]外|[一二三四五六七八九十]分之[一二三四]以上)?的(?=.)/;

/** End of a name, longer nouns that belong to it included. */
function longestName(words: string, at: number, stop: number): number {
  let end = nameEnd(words, at, stop);
  while (end > 0 && end < stop) {
    const rest = words.slice(end, Math.min(stop, end + 44));
    // 单位的工作人员, 定点单位以外的单位
    const of = OF_IT.exec(rest)?.[0].length;
    const owned = of === undefined ? -1 : nameEnd(words, end + of, Math.min(stop, end + of + 11));
    if (owned > 0) {
      end = owned;
      continue;
    }
    const appointed = APPOINTED.exec(rest);
    if (appointed !== null) {
      end += appointed[0].length;
      continue;
    }
    if (ASSOCIATION.test(rest) && isActorNoun(words.slice(at, end + 2))) {
      end += 2;
      continue;
    }
    const bracket = BRACKET.exec(rest)?.[0].length ?? 0;
    const behind = rest.slice(bracket);
    const next = PREDICATE.test(behind) ? null : NOUN_AHEAD.exec(behind);
    if (next === null || holdsAct(next[0])) break;
    const longer = end + bracket + next[0].length;
    if (!isActorNoun(words.slice(at, longer))) break;
    end = longer;
  }
  return end;
}

const LEVEL_AHEAD = /^(?:设区的|较大的)市(?=[、和及]|以及|或者)/;

/** End of a member without a head of its own, which a later one lends it: 公安 in 公安、金融等部门. */
function stemEnd(words: string, at: number, stop: number): number {
  const level = LEVEL_AHEAD.exec(words.slice(at, Math.min(at + 12, stop)))?.[0];
  if (level !== undefined) return at + level.length;
  const stem = /^(?:[市区县]的)?[^，。；：、的]{1,14}?(?=[、和与及等]|以及|或者)/.exec(
    words.slice(at, Math.min(stop, at + 18)),
  )?.[0];
  return stem === undefined || opensWithVerb(stem) ? -1 : at + stem.length;
}

const GOVERNMENT_END = /(?:政府|国务院|以上)$/;
const STEMS_AHEAD =
  /^(?:地方)?[^，。；：的、和与或]{2,10}(?:[、和与]|或者)[^，。；：的]{2,60}?(?:部门|机关|机构)/;
/** The branch of the police that statutes name without its 部门 among departments. */
const POLICE_BRANCH = /公安机关(?=交通管理(?:[、和与]|以及|或者))/y;

/**
 * End of the first stem of departments behind whom they belong to: 县级以上人民政府农业、林业行政部门,
 * 直辖市人民政府的农业农村、林业草原主管部门, 公安机关交通管理、综合行政执法部门.
 */
function governedStem(words: string, at: number, named: number, stop: number): number {
  POLICE_BRANCH.lastIndex = named - 4;
  if (POLICE_BRANCH.test(words)) return stemEnd(words, named, stop);
  const of = words.startsWith('的', named) ? 1 : 0;
  const rest = words.slice(named + of, Math.min(stop, named + 80));
  if (!GOVERNMENT_END.test(words.slice(at, named)) || PREDICATE.test(rest) || !STEMS_AHEAD.test(rest))
    return -1;
  if (/^[^、]{0,12}(?:及其|其他|有关|组织|协调)/.test(rest)) return -1;
  return stemEnd(words, named + of, stop);
}

const PLACE_NAME = /[校园馆店室场院所站区]$/;
const OF_PLACE =
  /^(?:周边|[内外]|建设|设施|布局|用地|管理(?!部门|机构|人员|[者局处]|单位|委员会)|保护|校园|安全(?!保卫|管理))/;

/** 学校周边, 实验室管理: a body of which only its place or running is spoken of. */
function standsForPlace(words: string, at: number, end: number): boolean {
  return PLACE_NAME.test(words.slice(at, end)) && OF_PLACE.test(words.slice(end, end + 8));
}

const ETC = /^等(?![级于候])/;
/** How long the noun is that closes a list, but of places: 网吧等公众聚集经营场所的生产经营单位. */
const LONGEST_CLOSING = 14;
const OF_PLACES = /^等[^，的]{0,12}(?:场所|行业|领域|区域|平台)的/;
const BODY_BEHIND = /(?:个人|单位|法人|公民|部门|机关|团体)(?:[、和或与]|或者)$/;

/**
 * The longest actor phrase that begins at `from` and ends before `to`, its list included; null where none begins
 * there. It stops before a predicate, a modal word or the end of the clause.
 *
 * @example 公安机关牵头负责反诈工作 → 公安机关
 * @example 市、区人民政府及其有关部门应当… → 市、区人民政府及其有关部门
 */
export function leadingActorPhrase(text: string, from: number, to: number): Range | null {
  const clause = text.slice(from, to);
  const stop = BOUNDARY.exec(clause)?.index ?? clause.length;
  let end = 0;
  for (let at = 0; at < stop;) {
    // 其他个人或者组织进行…: behind individuals 组织 is the noun, not the verb.
    const body = BODY_BEHIND.test(clause.slice(Math.max(0, at - 4), at)) && clause.startsWith('组织', at);
    const reach = body ? at + 2 : longestName(clause, at, stop);
    const named = reach > 0 && standsForPlace(clause, at, reach) ? -1 : reach;
    const stem = named > 0 ? -1 : stemEnd(clause, at, stop);
    let after = named > 0 ? named : stem;
    if (after <= 0) break;
    if (named > 0) end = named;
    const governed = named > 0 ? governedStem(clause, at, named, stop) : -1;
    if (governed > 0) after = governed;
    if (ETC.test(clause.slice(after, after + 2))) {
      const closing = longestName(clause, after + 1, stop);
      const near =
        closing > 0 && (closing - after <= LONGEST_CLOSING || OF_PLACES.test(clause.slice(after, closing)));
      if (near) end = closing;
      else if (named > 0) end = after + 1;
      else break;
      after = end;
    }
    const joint = JOINT_AHEAD.exec(clause.slice(after, after + 2))?.[0];
    if (joint === undefined) break;
    at = after + joint.length;
  }
  return end === 0 ? null : { start: from, end: from + end };
}
