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

const CLAUSE_BREAK = /[，。；：]/u;
const MAKES = /(?:另行|统一|依法|分别|具体)?(?:制定|制订|规定|拟定|拟订)(?![的了者])/u;
/** What rules are called: a rule of this name is made by whoever is named, with or without 具体. */
const RULES = /(?:办法|细则|规定|条例|标准|规则|规范|目录|名录|清单|程序|章程|实施意见|技术要求)$/u;
const RULES_MADE =
  /^(?:具体|相应|有关|相关|的|实施|施行|管理|配套)*(?:办法|细则|条例|规定|规则|标准|目录)(?:$|[并，报后])/u;
const UNDER_THIS =
  /(?:可以?|应当|负责)?(?:(?:根据|依据|依照|按照)本(?:法|条例|办法|规定|细则|决定)|(?:根据|结合)[^，。；]{0,16}(?:实际|情况))/u;
const WITH = /会同|[商与在报经]|协商|征求|联合|依照|依据|根据|按照|参照|依法|负责|结合|提出|另行|可以|应当/u;

/**
 * The delegations of a text, in order: 具体办法由X制定; 由X制定具体办法; X根据本法制定实施细则.
 *
 * @example 具体办法由国务院公安部门会同有关主管部门规定。 → clause 具体办法由…规定, actor 国务院公安部门
 * @example 国务院根据本法制定实施条例。 → clause as a whole, actor 国务院
 */
export function delegationsIn(text: string): readonly Delegation[] {
  if (!text.includes('定') && !text.includes('制订')) return [];
  const found: Delegation[] = [];
  let previous = { start: 0, words: '' };
  for (const clause of clausesOf(text)) {
    const delegation = inClause(clause, previous, text);
    if (delegation !== null) found.push(delegation);
    previous = clause;
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

function inClause(clause: Clause, previous: Clause, text: string): Delegation | null {
  const makes = MAKES.exec(clause.words);
  if (makes === null) return null;
  const verbEnd = makes.index + makes[0].length;
  const by = clause.words.lastIndexOf('由', makes.index);
  if (by >= 0) {
    const actor = actorIn(clause, by + 1, makes.index);
    if (actor === null) return null;
    const subject = subjectStart(clause, by, previous, text);
    const end = clause.start + verbEnd;
    if (subject !== null) return { start: subject, end, ...actor, rule: 'citation.delegation' };
    const made = RULES_MADE.exec(clause.words.slice(verbEnd));
    return made === null
      ? null
      : {
          start: clause.start + by,
          end: end + made[0].replace(/[并报后]$/u, '').length,
          ...actor,
          rule: 'citation.delegation-object',
        };
  }
  return underThis(clause, verbEnd, previous, text);
}

/** 国务院根据本法制定实施条例; the actor may stand before a comma: 国务院可以根据本法，制定实施细则. */
function underThis(clause: Clause, verbEnd: number, previous: Clause, text: string): Delegation | null {
  const made = RULES_MADE.exec(clause.words.slice(verbEnd));
  if (made === null) return null;
  const joined = text.charAt(clause.start - 1) === '，' ? previous : clause;
  for (const part of joined === clause ? [clause] : [clause, joined]) {
    const under = UNDER_THIS.exec(part.words);
    if (under === null) continue;
    const actor = actorIn(part, 0, under.index);
    if (actor === null) return null;
    const end = clause.start + verbEnd + made[0].replace(/[并报后]$/u, '').length;
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
  if (length < 2 || length > LONGEST_ACTOR) return null;
  return { actorStart: clause.start + from, actorEnd: clause.start + from + length };
}

/** Where the noun phrase before 由 that names the matter begins (具体识别办法); null where no rules are meant. */
function subjectStart(clause: Clause, by: number, previous: Clause, text: string): number | null {
  const own = { start: clause.start, words: clause.words.slice(0, by) };
  const commaBefore = by === 0 && text.charAt(clause.start - 1) === '，';
  const { start, words } = commaBefore ? previous : own;
  const particulars = words.lastIndexOf('具体');
  if (particulars >= 0 && !words.slice(particulars).includes('的')) return start + particulars;
  if (!RULES.test(words)) return null;
  return start + Math.max(words.lastIndexOf('的'), words.lastIndexOf('、')) + 1;
}
