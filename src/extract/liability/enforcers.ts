import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { isBareNoun, keepsRelative } from '../actor/lexicon.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';

/**
 * Also to whom a case is handed on that he detains who is to blame (可以将案件移送公安机关，对…处拘留) or acts on it himself
 * (移送地质矿产主管部门依法吊销采矿许可证), and whom a government tells to act (责成有关部门强制拆除); 责成承办单位改正 strikes.
 */
const BY =
  /(?:由|报请|报经|提请|建议(?!对)|可以将案件移[送交]|移[送交]|(?<=^|[并的])转|责成(?=[^，。；]{0,24}(?:部门|机关|机构|政府|委员会)))(?=.)/g;
/** What follows one who is no enforcer: 由违法者承担费用, 由保险公司在责任限额范围内予以赔偿, 由监察机构移送主管部门吊销许可证. */
const NO_ENFORCER =
  /^(?:在[^，]{2,32}范围内)?(?:依法|自行|予以)?(?:承担|负担|负责|赔偿|补偿|制定|规定|另行|代为履行|认定|鉴定|查明|申请|支付|缴纳|退还|支出|协商|移[送交]|对[^，]{2,16}进行(?:无害化|治理|修复))/;
const AUTHORITY =
  /(?:部门|机关|机构|政府|委员会|法院|检察院|海关|[局厅署所会委部]|港务监督|会议|国务院|办事处|银行|单位|协会|组织|学校|支队|大队|总队)$/;
/** Who as a subject owes something and imposes nothing: 建设单位应当及时维修、加固; 中国人民银行应当责令改正 does. */
const OBLIGED =
  /(?<!有关|所在|主管|原)(?:单位|组织|学校|银行)(?:应当|应(?!当)|必须)(?!责令|[处没吊]|给予[^，]{0,6}(?:警告|处[罚分]))/;
const POWER =
  /^(?:[也均还又并]|另外)?(?:可以?|应当?|有权|[要须处对除视将]|予以|不予|给予|依法|责令|没收|吊销|撤销|依[照据其]|根据|按照|酌情|报请|报经|提请|建议)/;
/** Whoever is there may stop it, and who is to answer himself, imposes nothing: 轨道交通运营单位有权予以制止, 鉴定机构应当承担责任. */
const STOPS = /^(?:有权|应当|可以)(?:及时|立即|当场|予以|进行|依法)*(?:制止|劝阻|拒绝|检举|举报|投诉|承担)/;
/** 广播电视行政管理部门 | 会同公安机关可以没收. */
const TOGETHER = /^会同[^，]{2,40}?(?=可以|应当|有权|依法|责令|予以|给予|没收)/;
/** With whom an authority imposes a measure: 由市场监督管理部门 | 会同 | 密码管理部门责令改正, X | 应当会同 | 有关部门约谈. */
const JOINS = /^(?:或者|应当|可以)?会同/;
const LEAD = /^(?:[并另还但再]|同时|其中)/;
/** 对负有责任的排污单位 | 依照…予以处罚: whom the measures strike; 对养老机构负有监督职责的部门 acts. */
const STRUCK = /^对(?![外方]|[^，。；的]{2,40}负有)/;
/** An authority that asks or tells another (建议X处罚, 责成X拆除) imposes the measure too, and so does that (提请X决定责令停产); one that only approves it does not. */
const ASKS = /^(?:提请|建议|责成)/;
const APPROVES = /^[^，]{0,6}(?:批准|同意|决定(?!责令|停产|停业)|核准|审批|审查)/;
/** 由市人民政府责成县人民政府 | 限期整改: who is to mend what he did himself. */
const MENDS = /^(?:限期|立即|整改|改正|采取补救)/;
/** 移送司法机关: to whom a case is handed, without a word of what he does. */
const ONLY_RECEIVES = /^(?!依[法照据]|[予给]|按照|根据|统一处|进行处|处[理罚]|查处|追究|吊销)/;
/** 将扣留的畜禽遗传资源 | 移送…处理, 没收并 | 移送…处理: no case is handed on; nor is one 对应当 | 移送司法机关处理的不移送. */
const NO_CASE = /将(?![^，]{0,8}案件|其)|没收|对(?:依法)?应当(?:依法)?$/;
/** What follows one who imposes nothing, by the words that bring him in. */
const NOT_BEHIND: Readonly<Record<string, RegExp>> = {
  由: NO_ENFORCER,
  责成: MENDS,
  移送: ONLY_RECEIVES,
  移交: ONLY_RECEIVES,
  转: ONLY_RECEIVES,
};
/** Whom an authority turns to, not who acts: 告知X依法查处. */
const ADDRESSED = /^(?:告知|通知|移[送交]|转|报告|报[请经]|提请|建议|通报|会同|抄送)/;
/** Where the words of one authority end and those on the next begin: 监管部门建议有关机关. */
const NEXT = /建议|报请|报经|提请|督促/;
/** An authority that is named by its task: 依照本法规定行使海洋环境监督管理权的部门或者机构, 省级以上履行个人信息保护职责的部门. */
const BY_TASK =
  /^((?:依照|依据|根据|按照|依法|有权|[省市县]级以上履行)[^，。；的]{2,40}的)([^，。；的]{0,12}?(?:部门|机关|机构))(?:(?:或者|[、和])(部门|机关|机构))?/;
/** 由港口行政管理部门 | 或者其他依法负有安全生产监督管理职责的部门: another that is named so. */
const OTHER_BY_TASK = /^(?:或者|[、和])(其他依法[^，。；的]{2,40}的(?:部门|机关|机构))/;
/**
 * 由原核准该报告书的 | 海洋主管部门, 由负责调处的 | 人民政府: what it did or has to do, which is no part of its name.
 */
const BY_ACT =
  /^原?(?:负责|批准|核准|核发|颁发|发给|授予|受理|审批|登记|备案|许可)[^，。；、的]{0,30}的(?=(?!部门|机关|机构)[^，。；的]{2,14}(?:部门|机关|机构|政府))/;
/** 依法作出处罚决定的行政机关 | 可以按日连续处罚: who punished goes on where the breach does. */
const DECIDED = /^((?:依法)?作出(?:行政)?处罚决定的)([^，。；的]{0,12}(?:部门|机关|机构))(?=可以)/;
const ABODE = /^[^，的]{0,12}[^各该本]地的/;

/**
 * Who imposes the measures of a stretch: 由X, and an authority that stands as subject before 可以 or the measure.
 *
 * @example 并可以由有关主管部门责令暂停相关业务 → 有关主管部门
 * @example 公安机关可以处五日以下拘留 → 公安机关
 * @example 由市场监督管理部门会同密码管理部门责令改正 → 市场监督管理部门, 密码管理部门
 * @example 卫生行政部门报请同级政府批准 → 卫生行政部门; 可以建议有关机构责令停业 → 有关机构
 */
export function enforcersIn(text: MappedText, { start, end }: Range): readonly ActorMention[] {
  const words = text.text;
  const found: ActorMention[] = [];
  let subjectToo = true;
  for (const by of matchesIn(words.slice(start, end), BY)) {
    const from = start + by.index + by[0].length;
    if (/^移/.test(by[0]) && NO_CASE.test(words.slice(start, start + by.index))) continue;
    const not = NOT_BEHIND[by[0]] ?? APPROVES;
    const actors = withOthers(text, authorityAt(text, from, end, not), end, not);
    found.push(...actors);
    if (actors.length > 0 && !ASKS.test(by[0])) subjectToo = false;
  }
  const subject = subjectToo ? subjectOf(text, start, end) : [];
  return united(subject, found);
}

/** The first, and those of the second whose names are not among them. */
export function united(
  first: readonly ActorMention[],
  second: readonly ActorMention[],
): readonly ActorMention[] {
  return [...first, ...second.filter(({ name }) => !first.some((actor) => actor.name === name))];
}

/** An authority, or several under one name, and where its words end. */
interface Authority {
  readonly actors: readonly ActorMention[];
  readonly to: number;
}

/** The authority named from an offset on; null where what follows shows that it does something else. */
function authorityAt(text: MappedText, from: number, end: number, not: RegExp): Authority | null {
  const words = text.text;
  const task = BY_TASK.exec(words.slice(from, end));
  if (task !== null) {
    const [, relative = '', noun = '', other] = task;
    const mention = (name: string): ActorMention => ({
      name,
      span: spanOf(text, from, from + task[0].length),
    });
    const actors = [mention(relative + noun), ...(other === undefined ? [] : [mention(relative + other)])];
    return { actors, to: end };
  }
  const relative = BY_ACT.exec(words.slice(from, end)) ?? ABODE.exec(words.slice(from, from + 16));
  const at = from + (relative?.[0].length ?? 0);
  const phrase = leadingActorPhrase(words, at, end);
  if (phrase === null) return null;
  const next = words.slice(phrase.start, phrase.end).search(NEXT);
  const to = next > 0 ? phrase.start + next : phrase.end;
  if (not.test(words.slice(to, Math.min(end, to + 48)))) return null;
  return { actors: spreadActors(text, phrase.start, to), to };
}

/** An authority with those that act beside it, named behind its words: 会同密码管理部门, 或者其他依法负有监管职责的部门. */
function withOthers(
  text: MappedText,
  first: Authority | null,
  end: number,
  not: RegExp,
): readonly ActorMention[] {
  let found: readonly ActorMention[] = [];
  for (let one = first; one !== null;) {
    const { to } = one;
    found = united(found, one.actors);
    const [whole = '', name] = OTHER_BY_TASK.exec(text.text.slice(to, end)) ?? [];
    if (name !== undefined) return united(found, [{ name, span: spanOf(text, to, to + whole.length) }]);
    const joins = JOINS.exec(text.text.slice(to, end))?.[0].length;
    one = joins === undefined ? null : authorityAt(text, to + joins, end, not);
  }
  return found;
}

function subjectOf(text: MappedText, start: number, end: number): readonly ActorMention[] {
  const words = text.text;
  const lead = LEAD.exec(words.slice(start, end))?.[0].length ?? 0;
  const decided = DECIDED.exec(words.slice(start + lead, end));
  if (decided !== null) {
    const [{ length }, relative = '', noun = ''] = decided;
    const name = keepsRelative(noun) ? relative + noun : noun;
    return [{ name, span: spanOf(text, start + lead, start + lead + length) }];
  }
  const rest = words.slice(start + lead, end);
  if (ADDRESSED.test(rest) || STRUCK.test(rest)) return [];
  const phrase = leadingActorPhrase(words, start + lead, end);
  if (phrase === null) return [];
  const next = words.slice(phrase.start, phrase.end).search(NEXT);
  const to = next > 0 ? phrase.start + next : phrase.end;
  if (STOPS.test(words.slice(to, end))) return [];
  // 国境口岸卫生检疫机关，| 对违犯本办法的单位，应当给予警告: it stands alone before whom it strikes.
  const alone = to === end && words.startsWith('，对', end);
  if (!alone && !POWER.test(words.slice(to, end).replace(TOGETHER, '').slice(0, 6))) return [];
  if (OBLIGED.test(words.slice(phrase.start, Math.min(end, to + 12)))) return [];
  if (!AUTHORITY.test(words.slice(phrase.start, to))) return [];
  // 对负有责任的单位依法予以处罚: a noun that names nobody is whom the measure strikes; 主管部门可责令 acts.
  const acts = words.slice(phrase.start, to) === '主管部门' && !words.startsWith('对', to);
  const actors = spreadActors(text, phrase.start, to).filter(({ name }) => acts || !isBareNoun(name));
  return withOthers(text, { actors, to }, end, APPROVES);
}
