import { sameActors } from '../../model/actor.ts';
import { cutClauses, type Clause, type Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';
import type { NormDraft } from './draft.ts';

/** What the words of every exception hold; most paragraphs hold none of it, and to see that is quick. */
const EXCEPTS = /除|此限|限制|另有|其[规约]定|但/;

/** 除保险公司外，: not 解除, 除尘, nor the 外 of 境外. */
const SAVED =
  /(?<![解拆消清排扣开免删铲剔废去根破驱])除(?![外去名尘草雪四夕臭害险垢锈权籍])[^，。；除]{1,80}?(?:[以之]外|(?<![境海涉对])外)(?=[，：均由]|不得|应当|可以|必须|禁止|任何|一律|其[他余]|$)/g;
/** 除经批准的教学研究活动外的生产经营活动: not 境外的, 校外的. */
const SAVED_OF =
  /(?<![解拆消清排扣开免删铲剔废去根破驱])除(?![外去名尘草雪四夕臭害险垢锈权籍])[^，。；除]{1,80}?(?<![境海国户涉对校野室意院场额市省县区])外(?=的)/g;
/** （导盲犬除外）, （远洋捕捞渔船除外，下同） */
const NOTED = /[（(]([^（）()除]{1,80}除外)(?:[，,]下同)?[）)]/g;
/** …的除外, 合同另有约定的从其约定: what closes an exception behind the norm. */
const CLOSES = /除外$|[规约]定的(?:从|依照|按照|适用)其[规约]定$/;
/** …不在此限: said of the whole sentence before. */
const CLOSES_SENTENCE = /不[在受]此限$/;
/** 但在已经实行交通管制的路段不受限制 */
const CLOSES_BEHIND_BUT = /不受[^，]{0,16}限制$/;
const BUT = /^但是?[，,]?/;
/** 法律、行政法规另有规定的，| 从其规定 or 依照其规定执行: another rule goes first. */
const OTHERWISE = /另有[^，]{0,8}(?:规定|约定)/;
const RULED = /(?:规定|约定)[^，]{0,12}的$/;
const YIELDS = /^(?:从|依照?|按照?|适用)其(?:规定|约定)(?:执行|办理)?$/;
const YIELDS_TO_NAMED = /^(?:依照|按照|适用|从)[^，]{0,30}(?:规定|约定)(?:执行|办理)?$/;

/** 除依法给予补偿外，| 还应当, 应当同时: what comes on top is no exception. */
const ON_TOP = /[还也亦并尚](?:[应须需要]|可以|必须|不得|禁止|有权)|同时|另外|^，?(?:[还并]|增加)/;
const RULE = '(?:(?:依照|按照|根据|依据|按)[^，的]{0,24}(?:规定|约定|要求)|依法)?';
/** 除遵守前款规定外, 除禁止第十六条规定的行为外: a rule beside which another stands. */
const RULE_BESIDE = /^(?:遵守|执行|禁止|不得)/;
/** 除依法给予行政处罚外，实行累积记分: what is done first, and the act comes on top of it. */
const ACT_BESIDE = new RegExp(
  `^(?:应当|必须)?(?:立即)?${RULE}(?:应当)?(?:给予|予以(?!保留)|承担|追究|处罚|处以|责令|撤销|收取|支付|缴纳|缴付|赔偿|提交|提供|遵守|符合|具备|满足|履行|执行|适用|采取|载明|保存|享受|取得|领取|接受|通知|告知|报告|向)(?!的)[^，]*(?<![的情形项所])$|(?:处罚|处分|处理|查处|责任)$`,
  '',
);
/** 除前款所列事项外，可以载明…; what 前款 lays down may be beside it as well as out of it. */
const RULES_BESIDE =
  /^(?:前[两三]?款|本条[^，]{0,8}款)(?:所?规定|所列)(?:[^，]{0,6}(?:事项|条款|内容|材料|文件|条件|职责|措施|程序|手续|权))?$/;

/** 可以不设: what a proviso leaves undone. */
const LEAVES_UNDONE = /^.?可以?(?:暂?不|免)/;
const BEHIND_BUT = /^[，,；。]但[^。；]*$/;
/** 虽无常住户口，但…: no demand from which 但 excuses. */
const CONCEDES = /虽/;
/** What may stand between a norm and the exception behind it. */
const JOINT = /^[，,；;。]?(?:但是?)?[，,]?$/;

/**
 * What each norm of a paragraph does not hold for (例外、但书), as its sentence says it: 除…外 before its action or about
 * a thing in it, …除外 behind it, 另有规定的，从其规定, and the proviso that permits what it forbids or excuses from what it
 * demands.
 *
 * An exception is of the norm beside which it stands and of no other; what only comes on top (除…外，还应当…) is none.
 *
 * @returns the words of the exceptions of each draft, in the order of the text
 * @example 除保险公司外，任何单位或者个人不得从事机动车交通事故责任强制保险业务 → 除保险公司外
 */
export function exceptionsOf(
  text: string,
  clauses: readonly Clause[],
  drafts: readonly NormDraft[],
): readonly (readonly string[])[] {
  const found = drafts.map((): Range[] => []);
  if (drafts.length === 0 || !EXCEPTS.test(text)) return drafts.map(() => []);
  const give = (owners: readonly NormDraft[], exception: Range): void => {
    for (const owner of owners) found[drafts.indexOf(owner)]?.push(exception);
  };
  const byClause = Map.groupBy(drafts, ({ clause }) => clause);
  clauses.forEach((clause, index) => {
    const own = byClause.get(index) ?? [];
    for (const saved of matchedIn(text, clause, SAVED)) give(ownersOfSaved(text, saved, own), saved);
    for (const inner of [...matchedIn(text, clause, SAVED_OF), ...matchedIn(text, clause, NOTED)])
      give(
        own.filter((draft) => holds(draft, inner)),
        inner,
      );
    for (const closed of closedIn(text, clause)) {
      const apart = closed.start === headOf(text, clause);
      const last = lastBeside(text, (apart ? byClause.get(index - 1) : own) ?? [], closed.start);
      const whole = last.length > 0 && apart && isOfSentence(text, clause, closed);
      give(whole ? sentenceBefore(clauses, index, drafts) : last, closed);
    }
  });
  drafts.forEach((draft, at) => {
    const bound = drafts[at - 1];
    const proviso = bound === undefined ? null : provisoTo(text, bound, draft);
    if (bound !== undefined && proviso !== null) give([bound], proviso);
  });
  return found.map((exceptions) =>
    exceptions.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end)),
  );
}

const NOT_BY_PARAGRAPH_BEFORE = /不(?:适用|受)前款(?:规定)?(?:的?[^，。；第、]{0,12}限制|的?规定)?$/;

/**
 * The sentences of a paragraph by which the one before it does not hold.
 *
 * @example 父母为其未成年子女投保的人身保险，不受前款规定限制。 → the sentence, without its full stop
 */
export function exceptionsToParagraphBefore(text: string): readonly string[] {
  if (!text.includes('前款')) return [];
  return cutClauses(text).flatMap((clause) => {
    const last = clause.segments.find(({ start, end }) =>
      NOT_BY_PARAGRAPH_BEFORE.test(text.slice(start, end)),
    );
    return last === undefined ? [] : [text.slice(headOf(text, clause), last.end)];
  });
}

const holds = (draft: Range, { start, end }: Range): boolean => draft.start <= start && end <= draft.end;

/** Where a pattern, or the first group of it, is found in a clause. */
function matchedIn(text: string, { start, end }: Clause, pattern: RegExp): readonly Range[] {
  return matchesIn(text.slice(start, end), pattern).map(({ index, 0: whole, 1: words = whole }) => {
    const from = start + index + whole.indexOf(words);
    return { start: from, end: from + words.length };
  });
}

/** Where a clause begins behind its 但是. */
function headOf(text: string, { start, end }: Clause): number {
  return start + (BUT.exec(text.slice(start, end))?.[0].length ?? 0);
}

/**
 * The norms of a clause out of which 除…外 takes something: the one that acts next, with the further runs of the same
 * bearers; behind the act the one in which it stands.
 */
function ownersOfSaved(text: string, saved: Range, own: readonly NormDraft[]): readonly NormDraft[] {
  const within = own.filter((draft) => holds(draft, saved));
  const [first, ...later] = own.filter(({ actionStart }) => actionStart >= saved.end);
  if (
    first === undefined ||
    !/^，?[^，。；]{0,16}$/.test(text.slice(saved.end, Math.max(saved.end, first.start)))
  ) {
    const owners = within.length > 0 ? within : lastBeside(text, own, saved.start);
    return owners.filter((owner) => !isBeside(text, saved, owner));
  }
  if (isBeside(text, saved, first)) return [];
  const further = later.filter(
    ({ start, bearers }) =>
      sameActors(bearers, first.bearers) && !text.slice(first.end, start).includes('但'),
  );
  return [first, ...further];
}

/** Whether what 除…外 names stands beside the act of a norm, and is not out of it. */
function isBeside(text: string, saved: Range, { modality, actionStart }: NormDraft): boolean {
  const act = actionStart > saved.end ? actionStart + 2 : saved.end + 6;
  if (ON_TOP.test(text.slice(saved.end, act))) return true;
  const named = text.slice(saved.start + 1, saved.end).replace(/[以之]?外$/, '');
  if (modality === 'PROHIBITION') return RULE_BESIDE.test(named);
  return modality !== 'EXEMPTION' && (ACT_BESIDE.test(named) || RULES_BESIDE.test(named));
}

/** The exceptions of a clause that say so at their end, each from its 但是 on. */
function closedIn(text: string, clause: Clause): readonly Range[] {
  const { segments } = clause;
  const found: Range[] = [];
  let but: number | null = null;
  segments.forEach((segment, at) => {
    const words = text.slice(segment.start, segment.end);
    if (BUT.test(words)) but = segment.start;
    const head = but ?? (CLOSES_SENTENCE.test(words) ? clause.start : segment.start);
    const start = head + (BUT.exec(text.slice(head, segment.end))?.[0].length ?? 0);
    const closes = CLOSES.test(words) || CLOSES_SENTENCE.test(words);
    if (closes || (but !== null && CLOSES_BEHIND_BUT.test(words))) found.push({ start, end: segment.end });
    else {
      const next = segments[at + 1];
      if (next === undefined || !RULED.test(words)) return;
      const rule = text.slice(next.start, next.end);
      const named = OTHERWISE.test(words) && YIELDS_TO_NAMED.test(rule);
      const apart = start === headOf(text, clause) && YIELDS.test(rule);
      if (!named && !apart) return;
      found.push({ start, end: next.end });
    }
    but = null;
  });
  return found;
}

/** 法律另有规定的除外。, 国家另有规定的，从其规定。: a sentence of its own on the whole sentence before. */
function isOfSentence(text: string, { start, opensSentence }: Clause, closed: Range): boolean {
  return opensSentence && closed.start === start && OTHERWISE.test(text.slice(start, closed.end));
}

/** The norms of the sentence that ends before a clause. */
function sentenceBefore(
  clauses: readonly Clause[],
  index: number,
  drafts: readonly NormDraft[],
): readonly NormDraft[] {
  const first = clauses.findLastIndex(({ opensSentence }, at) => at < index && opensSentence);
  return drafts.filter(({ clause }) => clause >= first && clause < index);
}

/** The last of some norms before `start`, where nothing else stands between. */
function lastBeside(text: string, norms: readonly NormDraft[], start: number): readonly NormDraft[] {
  const last = norms.findLast((draft) => draft.start < start);
  if (last === undefined) return [];
  return last.end >= start || JOINT.test(text.slice(last.end, start)) ? [last] : [];
}

/**
 * The norm behind 但 as an exception of the one before: where it permits what that forbids, excuses from what that
 * demands, or permits something else in a case of its own.
 *
 * @example 必须招标的项目应当公开招标。但有下列情形之一的，可以邀请招标 → 有下列情形之一的，可以邀请招标
 */
function provisoTo(text: string, bound: NormDraft, next: NormDraft): Range | null {
  if (next.clause - bound.clause > 1 || !BEHIND_BUT.test(text.slice(bound.end, next.start))) return null;
  return lets(text, bound, next) ? { start: next.start, end: next.end } : null;
}

function lets(text: string, bound: NormDraft, next: NormDraft): boolean {
  if (bound.modality === 'PROHIBITION') return next.modality === 'PERMISSION' || next.modality === 'RIGHT';
  if (bound.modality !== 'OBLIGATION' || CONCEDES.test(text.slice(bound.start, bound.end))) return false;
  if (next.modality === 'EXEMPTION') return true;
  const { condition, actionStart, end } = next;
  const undone = LEAVES_UNDONE.test(text.slice(actionStart - 2, end));
  return undone || (next.modality === 'PERMISSION' && condition !== null);
}
