import { matchesIn } from '../words/matches.ts';

/** A delegation: a clause that leaves the details to somebody (具体办法由X制定). */
export interface Delegation {
  /** The clause, from the subject matter to the verb. */
  readonly start: number;
  readonly end: number;
  /** The words that name the one who is to make the rules; what he makes them with (会同Y) is left out. */
  readonly actorStart: number;
  readonly actorEnd: number;
  readonly rule: string;
}

const CLAUSE_BREAK = /[，。；：]/;
/** 由 that names the maker, not 自由, 理由, 由于; 管理由 and the like end before it. */
const BY = /(?<![自事缘]|(?<![管办代受审处清修监护])理)由(?!于)/g;
const HOW = '(?:另行|统一|共同|分别|依法|具体|组织|研究|[作做]出){0,3}';
const DRAWS_UP = new RegExp(`${HOW}(?:制定|制订|拟定|拟订)(?![的了者])`, '');
/** 规定 as a verb closes its clause, but for what is done with the rules next: 由X规定并公布. */
const LAYS_DOWN = new RegExp(`(${HOW})规定(?=$|[并后、])`, '');
/** 由X依照国家有关规定给予处罚: there 规定 is what is followed; 根据本法的原则规定 lays down. */
const FOLLOWED = /依照|按照|根据|依据|参照|违反|符合|遵守|执行/;
const NOUN_BEFORE = /(?:有关|相关|本|的)$/;
const VERB_BEFORE = /(?:原则|情况|需要|依据本法)$/;
/** What rules are called: a rule of this name is made by whoever is named, with or without 具体. */
const RULES = /(?:办法|细则|规定|条例|标准|规则|规范|目录|名录|清单|程序|章程|实施意见|技术要求)$/;
/** What is drawn up in the course of work lays down nothing for others: 规划, 方案, 预案. */
const WORK = /(?:规划|计划|预案|方案|草案|决定|报告|意见|名单|合同|协议|价格?|预算)$/;
const RULES_MADE =
  /^(?:具体|相应|有关|相关|的|实施|施行|管理|配套)*(?:办法|细则|条例|规定|规则|标准|目录)(?:$|[并，报后])/;
/** Under the own instrument rules of any matter are left to somebody: 根据本条例制定小电网管理办法. */
const RULES_UNDER_THIS = /^[^，。；]{0,30}(?:办法|细则|条例|(?:管理|实施|补充)规定)(?:$|[并，报后])/;
const OF_THIS = /本(?:法|条例|办法|规定|细则|决定)/;
const UNDER_THIS =
  /(?:可以?|应当|负责)?(?:(?:根据|依据|依照|按照)本(?:法|条例|办法|规定|细则|决定)|(?:根据|结合)[^，。；]{0,16}(?:实际|情况))/;
const WITH =
  /会同|(?<![工招通协客])商(?![务业标品检会贸])|(?<=部门|政府|委员会|机关|[院局厅])与|在(?!地)|报(?![刊社废])|经(?![济信贸营])|协商|征求|联合|依照|依据|根据|按照|参照|依法|负责(?![^，。；的]{2,24}的(?:部门|机构|机关))|结合|提出|另行|可以|应当|授权(?!的)|(?<!社会|经济|群众|行业)组织(?!部)/;
/** Who makes no rules for others: 由章程规定, 由法律另行规定, 由经营者自主制定. */
const NO_MAKER =
  /(?:法律?|法规|规章|条例|章程|规则|公约|合同|协议|约定|条款|任务书|单位|企业|经营者|持有人|业主大会)$|自主|自行|双方|当事人|责令|限期/;
/** What may stand between the matter and 由. */
const BEFORE_BY = /(?:可以?|应当?|均|也|分别|统一)?[,，]?$/;

/**
 * The delegations of a text, in order: 具体办法由X制定; 由X制定具体办法; X根据本法制定实施细则.
 *
 * @example 具体办法由国务院公安部门会同有关主管部门规定。 → clause 具体办法由…规定, actor 国务院公安部门
 * @example 国务院根据本法制定实施条例。 → clause as a whole, actor 国务院
 */
export function delegationsIn(text: string): readonly Delegation[] {
  if (!text.includes('定') && !text.includes('制订')) return [];
  const found: Delegation[] = [];
  let before: Clause[] = [];
  for (const clause of clausesOf(text)) {
    if (text.charAt(clause.start - 1) !== '，') before = [];
    const delegation = inClause(clause, before);
    if (delegation !== null) found.push(delegation);
    before.push(clause);
  }
  return found;
}

interface Clause {
  readonly start: number;
  readonly words: string;
}

function* clausesOf(text: string): Iterable<Clause> {
  let start = 0;
  for (const words of text.split(CLAUSE_BREAK)) {
    if (words !== '') yield { start, words };
    start += words.length + 1;
  }
}

/** @param before the clauses that commas join to it, in order */
function inClause(clause: Clause, before: readonly Clause[]): Delegation | null {
  const by = matchesIn(clause.words, BY).at(-1)?.index ?? -1;
  const made = by < 0 ? null : verbIn(clause.words, by + 1);
  if (made === null) {
    const makes = verbIn(clause.words, 0);
    return makes === null ? null : underThis(clause, makes.end, before);
  }
  const actor = actorIn(clause, by + 1, made.start);
  if (actor === null) return null;
  const subject = subjectStart(clause, by, made, before.at(-1) ?? null);
  const end = clause.start + made.end;
  if (subject !== null) return { start: subject, end, ...actor, rule: 'citation.delegation' };
  const object = RULES_MADE.exec(clause.words.slice(made.end));
  return object === null
    ? null
    : {
        start: clause.start + by,
        end: end + object[0].replace(/[并报后]$/, '').length,
        ...actor,
        rule: 'citation.delegation-object',
      };
}

/** The verb by which rules are made, with its adverbs. */
interface Making {
  readonly start: number;
  readonly end: number;
  /** Whether nothing that is made stands behind it: then it is what stands before 由. */
  readonly closes: boolean;
}

function verbIn(words: string, from: number): Making | null {
  const tail = words.slice(from);
  const drawn = DRAWS_UP.exec(tail);
  const laid = drawn === null ? LAYS_DOWN.exec(tail) : null;
  if (laid?.[1] === '' && isNoun(tail.slice(0, laid.index))) return null;
  const verb = drawn ?? laid;
  if (verb === null) return null;
  const end = verb.index + verb[0].length;
  const closes = !/拟[定订]$/.test(verb[0]) && /^(?:$|[并后、])/.test(tail.slice(end));
  return { start: from + verb.index, end: from + end, closes };
}

/** Whether 规定 is a noun behind these words of its clause. */
function isNoun(before: string): boolean {
  return NOUN_BEFORE.test(before) || (FOLLOWED.test(before) && !VERB_BEFORE.test(before));
}

/** 国务院根据本法制定实施条例; the actor may stand before a comma or two: 省可以根据本法，结合实际情况，制定实施办法. */
function underThis(clause: Clause, verbEnd: number, before: readonly Clause[]): Delegation | null {
  const object = clause.words.slice(verbEnd);
  for (const part of [clause, ...before.slice(-2).toReversed()]) {
    const under = UNDER_THIS.exec(part.words);
    if (under === null) continue;
    const made = (OF_THIS.test(under[0] + object) ? RULES_UNDER_THIS : RULES_MADE).exec(object);
    const actor = made === null ? null : actorIn(part, 0, under.index);
    if (made === null || actor === null) continue;
    const end = clause.start + verbEnd + made[0].replace(/[并，报后]$/, '').length;
    return { start: part.start, end, ...actor, rule: 'citation.delegation-rules' };
  }
  return null;
}

const LONGEST_ACTOR = 60;

/** The actor's words in a clause, up to 会同Y, 根据…; null where none are there. */
function actorIn(
  clause: Clause,
  from: number,
  to: number,
): Pick<Delegation, 'actorStart' | 'actorEnd'> | null {
  const words = clause.words.slice(from, to);
  const cut = words.search(WITH);
  const length = cut > 0 ? cut : words.length;
  if (length < 2 || length > LONGEST_ACTOR || NO_MAKER.test(words.slice(0, length))) return null;
  return { actorStart: clause.start + from, actorEnd: clause.start + from + length };
}

/**
 * Where the noun phrase before 由 that names the matter begins (具体识别办法); null where no rules are meant. A matter
 * of another name (资质条件, 会计制度) is left to whoever is to lay it down, unless it is work.
 */
function subjectStart(clause: Clause, by: number, made: Making, previous: Clause | null): number | null {
  const own = clause.words.slice(0, by).replace(BEFORE_BY, '');
  const before = own === '' ? previous : null;
  const start = before?.start ?? clause.start;
  const words = before?.words ?? own;
  const particulars = words.lastIndexOf('具体');
  if (particulars >= 0 && !words.slice(particulars).includes('的')) return start + particulars;
  const noun = start + Math.max(words.lastIndexOf('的'), words.lastIndexOf('、')) + 1;
  if (RULES.test(words)) return noun;
  if (words === '' || !made.closes || WORK.test(words)) return null;
  return words.endsWith('的') ? clause.start + by : start + words.lastIndexOf('的') + 1;
}
