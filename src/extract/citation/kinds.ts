import type { CitationKind } from '../../model/citation.ts';
import { matchesIn } from '../words/matches.ts';

/** What a citation is joined to in its sentence; from it the kind is read. */
export interface CitationSetting {
  readonly text: string;
  /** Where the list of citations begins and ends; a single one is a list of one. */
  readonly start: number;
  readonly end: number;
  /** Whether another instrument is cited, and whether as a whole. */
  readonly otherInstrument: boolean;
  readonly wholeInstrument: boolean;
  /** Whether it is 前款, 本条 … */
  readonly relative: boolean;
  /** Whether it stands in a text that amends another. */
  readonly amending: boolean;
}

/** Words that a governing verb may have between it and a citation: other members of the same list. */
const LIST_WORDS =
  /^[国家务院有关相法律规行政章地方性定的等其他本省市区自治以及和、与或者上述条例办策要求中华人民共同时按照依则细实施暂试程，（）()]*$/;
/** Who issued what is cited: 国务院批准的《…方案》. */
const ISSUED = /[^，。；]{0,24}(?:颁布|颁发|发布|批准|公布|印发|通过|制定)的(?=《|$)/g;
/** What a law is called from here on: （以下简称动物防疫法）. */
const DECLARED = /[（(]以下[^（）()]{1,40}[）)]/g;
const CITED =
  /《[^《》]*》|第[〇○零一二三四五六七八九十百千\d、（）()至]{1,20}[编章节条款项目](?:之[一二三四五六七八九十])?|前[两三]?[条款项]|本[法条款章节]/g;
const GOVERNING =
  /(?:违反|违背|未按照|未依照|未依据|未根据|不按照|不依照|未按|未依|不按|不依|不履行|未履行|未遵守|不遵守|依照|依据|根据|适用|按照|参照|比照|遵照|遵守|遵循|执行|援[引用]|触犯|依|按)(?!法)/g;
const BREACH = /^[违未不触]/;
/** 遵守宪法: to keep the constitution is not to apply a rule of it. */
const KEEPS = /^(?:遵守|遵循)/;
const CONSTITUTION = /^《?(?:中华人民共和国)?宪法(?!第)/;
/** 未采取第二十条规定的措施的: a breach of the duty that is named. */
const DUTY_UNDONE =
  /[未不](?!符合|具备|属于|适用|[受得满在经于能]|影响|超过)[^，。；未不]{1,6}(?:本(?:法|条例|办法|规定|细则|决定|章))?$/;
const DUTY_NAMED = /^规定的[^，。；]{0,24}(?:义务|职责|措施|工作|责任|要求|制度|手续|任务)的?(?:$|[，。；])/;
/** 不符合第三十四条规定的，责令改正. */
const UNFIT = /不符合(?:本(?:法|条例|办法|规定|细则))?$/;
const PUNISHED = /^的?(?:规定|要求)的?，[^。；]*(?:责令|罚|处分|没收|吊销|警告)/;
const BASIS = /(?:制定|制订)本|(?:作出|作|做出)(?:如下|以下|本)?(?:决定|决议|规定)|^[^。；]*，制定$|^制定$/;
const SAKE = ['贯彻', '实施', '执行', '落实', '施行'] as const;
const ABOLISHED =
  /^[^。；]*?(?:同时|予以|即行|一并|相应|自行|一律|宣布|即予|均|停止)(?:废止|停止执行|停止使用|失效|执行)|^[^。；，]*(?:废止|失效)(?![的、])/;
/** 根据《…的决定》| 修正的《…条例》同时废止: the decision by which the repealed text was amended stays. */
const AMENDER = /^》?[^。；《》]{0,12}修[正订改]的《/;
/** 决定废止《…条例》. */
const ABOLISHES = /(?:废止|停止执行)(?:[^，。；《》的]{0,12}的)?(?:《[^《》]*》[、和]?)*$/;
/** In an amending text the whole sentence tells; elsewhere only words right behind the citation. */
const AMENDS =
  /修改为|修正为|作(?:如下|出)?修改|增加(?:：|[一二三四五六七八九十两]?(?:[款条项章节目]|规定))|删去|删除|改为第|作为第|^：“/;
const AMENDED_HERE = /^[^，。；]{0,10}(?:修改为|修正为|作(?:如下|出)?修改)/;
const DEFERS = /^》?[^。；]{0,40}?规定的?，[^，。；]{0,16}?(?:从|适用|依照|按照|依)其规定/;
const EXCEPTED = /^[^，。；]{0,60}(?:除外(?!情形|条款|责任|的情形)|不在此限|不受此限)/;
/** 不受第十条规定时限的限制, 不适用前款规定. */
const FREE_FROM = /不(?:受|再受|适用|再适用)(?:本(?:法|条例|办法|规定|细则))?$/;
const NOT_APPLIED = /^的?(?:有关|相关)?(?:规定)?，?不适用/;
/** 第九条规定以外的捐赠支出. */
const BEYOND = /^的?规定(?:以外|之外)的/;
const BUT = ['但'] as const;
const EXCEPTED_AFTER_BUT = /^[^。；]{0,80}(?:除外|不在此限)/;
const SAVE = ['除'] as const;
const SAVED = /^[^，。；]{0,60}(?:以外|之外|外)(?:[的，；。]|$)/;
/** 除依照前两款规定处理外，还应当…: what comes on top is no exception. */
const ON_TOP =
  /^[^，。；]{0,60}(?:以外|之外|外)，[^，。；]{0,24}(?:[还并另]|同时|也应)|^[^，。；]{0,20}(?:处罚|处分|处理|查处|责任)(?:以外|之外|外)，/;
/** 除依照第五条追缴外，可以处…: behind what is done by a rule, a penalty comes on top. */
const PENALTY_ON_TOP = /^[^，。；]{0,60}(?:以外|之外|外)，(?:情节|构成|造成|对|可以(?:单处|[处由]))/;
const APPLIES =
  /^(?:关于[^，。；]{1,20})?的?(?:有关|相关)?(?:规定|条款)?，?(?:也|同样|一并)?适用(?=$|[于本前第《，。；])/;
/** 前款规定的设备, 第十三条禁止的内容: the words only pick up a thing. */
const THING =
  /^中?所?(?:规定|列举|[列称述指]|确定|明确|提及|涉及|提到|载明|列明|禁止|要求)的?(?![的者和及与或，。；：、]|以及|$)|^中的(?!规定)/;
/** 《…法》和本条例规定的条件, 《…法》等法律、行政法规规定的条件. */
const AND_OTHERS =
  /^(?:和本(?:法|条例|办法|规定|细则)|等(?:有关|相关)?法律(?:、?(?:行政)?法规)?)(?=规定|所称)/;
/** （四）本条例第二十条第一款第一项规定的。: a case by where it is named. */
const AS_SUCH = /^(?:所?列|规定)的$/;
/** 第二款罪, 前款第三项裁定: a provision and its thing. */
const THING_BEHIND =
  /^(?:的?(?:违法|违规|禁止|上述|规定)?(?:所列)?(?:行为|情形|情况|活动|事项|条件)|之?罪|裁定|判决|职[责权]|权利|义务|(?:紧急|强制)?措施|业务|内容|文件|材料)/;
const NOUN_BEHIND = /^的?[一-龥]/;
const NO_NOUN =
  /^(?:[未没和及与或、，。；：]|对[^，。；]{1,40}[未没]|的?(?:有关|相关)?规定(?:$|[和及与或，。；：、]|以及|的[，。；]|处理|处罚|执行|办理)|以及)/;

/**
 * What a citation is made for (guidelines §6), read from the words that govern it: 违反, 依照, 除…外, 同时废止, and
 * what it picks up (前款规定的设备).
 *
 * @example 违反本法第十四条、第二十五条第一款规定 → VIOLATION
 * @example 依照前款规定开展监测 → APPLICATION
 * @example 实施前款行为的单位 → ANAPHORA
 */
export function citationKind(setting: CitationSetting): CitationKind {
  const { text, start, end } = setting;
  const sentence = sentenceAround(text, start, end);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
  const verb = governs(clause);

  const abolished = ABOLISHED.test(after) && !AMENDER.test(after);
  if (abolished || (setting.wholeInstrument && ABOLISHES.test(clause))) return 'REPEAL';
  if (setting.amending ? AMENDS.test(before + after) && !before.includes('根据') : AMENDED_HERE.test(after))
    return 'AMENDMENT';
  if (setting.otherInstrument && BASIS.test(after) && (verb !== null || follows(clause, SAKE, 30)))
    return 'BASIS';
  if (setting.otherInstrument && DEFERS.test(after) && !(verb !== null && BREACH.test(verb)))
    return 'PRECEDENCE';
  if (FREE_FROM.test(clause)) return 'EXCEPTION';
  if (BEYOND.test(after) && !clause.includes('除')) return setting.relative ? 'ANAPHORA' : 'EXCEPTION';
  // 依照第三十九条规定不适用强制隔离戒毒的人员: what is not applied is another thing.
  if (verb === null && NOT_APPLIED.test(after)) return 'EXCEPTION';
  if (EXCEPTED.test(after) || (follows(before, BUT, 30) && EXCEPTED_AFTER_BUT.test(after)))
    return 'EXCEPTION';
  if (follows(clause, SAVE, 80) && SAVED.test(after) && !isOnTop(after, verb !== null)) return 'EXCEPTION';
  if (verb !== null && !(KEEPS.test(verb) && CONSTITUTION.test(text.slice(start, start + 12))))
    return BREACH.test(verb) ? 'VIOLATION' : 'APPLICATION';
  if (DUTY_UNDONE.test(clause) && DUTY_NAMED.test(after)) return 'VIOLATION';
  if (UNFIT.test(clause) && PUNISHED.test(after)) return 'VIOLATION';
  if (APPLIES.test(after)) return 'APPLICATION';
  return picksUp(setting, after) ? 'ANAPHORA' : 'MENTION';
}

function picksUp({ text, start, wholeInstrument, relative }: CitationSetting, after: string): boolean {
  // 慈善法规定的条件 are such a thing; rights that the constitution lays down are the constitution's name in passing.
  if (wholeInstrument)
    return THING.test(after.replace(AND_OTHERS, '')) && !CONSTITUTION.test(text.slice(start, start + 12));
  if (THING.test(after) || THING_BEHIND.test(after) || AS_SUCH.test(after)) return true;
  return relative && NOUN_BEHIND.test(after) && !NO_NOUN.test(after);
}

function isOnTop(after: string, byRule: boolean): boolean {
  return ON_TOP.test(after) || (byRule && PENALTY_ON_TOP.test(after));
}

/** Whether one of the words stands at most so many characters before the end, with no comma behind it. */
function follows(clause: string, words: readonly string[], within: number): boolean {
  const tail = clause.slice(-within);
  const at = Math.max(...words.map((word) => tail.lastIndexOf(word)));
  return at >= 0 && !tail.includes('，', at);
}

/** The verb that governs a citation: the last one of its clause, with nothing but a list between the two. */
function governs(clause: string): string | null {
  const last = matchesIn(clause, GOVERNING).at(-1);
  if (last === undefined) return null;
  const between = clause
    .slice(last.index + last[0].length)
    .replace(DECLARED, '')
    .replace(ISSUED, '')
    .replace(CITED, '')
    .replaceAll('宪法', '');
  return LIST_WORDS.test(between) ? last[0] : null;
}

/** Sentences of law have some hundred characters; without an end to them many citations would each read them all. */
const FARTHEST = 1_000;

/** The sentence in which a citation stands, cut at 。 and ；, those inside 《》 and brackets apart. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > Math.max(0, start - FARTHEST) && !endsSentence(text.charAt(from - 1))) from--;
  let to = end;
  while (to < Math.min(text.length, end + FARTHEST) && !endsSentence(text.charAt(to))) to++;
  return { start: from, end: to };
}

function endsSentence(mark: string): boolean {
  return mark === '。' || mark === '；' || mark === ';';
}
