import type { MeasureKind } from '../../model/liability-rule.ts';
import { readAmounts, type Amount } from './amounts.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';
import { confiscations } from './confiscation.ts';
import { fines } from './fines.ts';
import { OTHER_MEASURE_FORMS } from './forms-other.ts';
import { MEASURE_FORMS, type MeasureForm } from './forms.ts';
import { jointLiability } from './joint.ts';
import { permitMeasures } from './permits.ts';
import { unnamedMeasures } from './unnamed.ts';

/** A measure as found in a stretch of text; offsets are of that stretch. */
export interface PlacedMeasure {
  readonly kind: MeasureKind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly money?: Amount | null;
  readonly multiple?: Amount | null;
  /** Whether its amount is a bound of the fine before it: …三倍以下的罚款，但最高不超过三万元. */
  readonly bounds?: boolean;
  readonly days?: Amount | null;
  readonly months?: Amount | null;
}

/** A passive or a negation before the words: 被责令停产, 不予处罚. */
const SPOKEN_OF = /(?:[被自]|受到|不执行|不予|免予|免除|不再|不|从轻或者减轻|减轻|从轻|(?<!分之.的)标准)$/;

/** An order that has been made: 作出责令停止建设的决定后. */
const MADE = /作出$/;
const DECISION = /^[^，]{0,40}决定/;
const PASSIVE = /^被[^，；的]{0,14}(?:处以|判处|责令|吊销|没收|给予)/;

/** Whether a measure is one that somebody underwent: 同时被行政机关处以罚款、没收违法所得, 被依法吊销许可证的单位. */
function isUndergone(text: string, start: number): boolean {
  const passive = text.lastIndexOf('被', start);
  return (
    passive >= 0 &&
    PASSIVE.test(text.slice(passive, start + VERB)) &&
    !/的|之日/.test(text.slice(passive, start))
  );
}

/** Characters of the verb of a measure. */
const VERB = 2;

/** 药品监督管理部门责令其召回后，拒不召回的: what was ordered before; so in a time, 实施行政处罚时. */
const ORDERS = /责令|决定|要求|通知/;
const SUBSTITUTE = /组织|指定|委托|安排|代为|恢复|清除|清理|拆除|治理|修复|补种|处置/;

/** What stands around a stretch of text in its clause. */
export interface MeasureSetting {
  /** The case before it, for a bare 予以没收. */
  readonly condition: string;
  /** Whether a later stretch closes with 罚款: 按照每人一千元的标准计算，处以罚款. */
  readonly fineAhead: boolean;
  /** Whether the stretch behind says who bears the costs: 由X组织拆除，所需费用由违法者承担. */
  readonly costsBehind: boolean;
  /** Whether the stretch before closes with 罚款: 规定的罚款，数额为五万元以下. */
  readonly fineBehind: boolean;
  /** Whether the case stands before it in its clause, so that what it orders follows from that. */
  readonly answersCase: boolean;
}

const FINE_BEHIND = /罚款(?:的?(?:金额|数额|幅度)|[额的])?，(?:但是，)?$/;
const COSTS_BEHIND = /^，[^，；。]{0,14}费用[^，；。]{0,6}由[^，；。]{2,30}(?:承担|负担|支付)/;

/** What stands around a stretch of a clause; `condition` is the case before it. */
export function settingOf(text: string, stretch: Range, clause: Range, condition: string): MeasureSetting {
  const rest = text.slice(stretch.end, clause.end);
  return {
    condition,
    fineAhead: /^[^；。]{0,60}罚款/.test(rest) && !text.slice(stretch.start, stretch.end).includes('罚款'),
    fineBehind: FINE_BEHIND.test(text.slice(clause.start, stretch.start)),
    costsBehind: COSTS_BEHIND.test(rest),
    answersCase: condition !== '' && text.slice(clause.start, stretch.start).includes(condition),
  };
}

/** Between two commas of a statute stand some dozen characters; what has none for so long is no language. */
const LONGEST_STRETCH = 2_000;

/**
 * The measures that a stretch of text between two commas orders, in order.
 *
 * @example 给予警告、通报批评，… → WARNING, PUBLIC_CRITICISM
 */
export function measuresIn(text: string, setting: MeasureSetting): readonly PlacedMeasure[] {
  if (text.length > LONGEST_STRETCH || (text.endsWith('后') && ORDERS.test(text)) || text.endsWith('时'))
    return [];
  const found: PlacedMeasure[] = [...jointLiability(text)];
  const plain = withoutTitles(text);
  const answered = setting.answersCase ? `${setting.condition}，` : '';
  for (const form of formsOpenedIn(plain)) {
    for (const match of matchesIn(plain, form.from)) {
      const end = endOf(form, plain, match.index + match[0].length);
      const before = text.slice(0, match.index);
      if (form.notBehind?.test(before) === true) continue;
      if (form.behind?.test(answered + before) === false) continue;
      if (MADE.test(before) && DECISION.test(text.slice(match.index))) continue;
      if (end !== null && form.notBefore?.test(text.slice(end)) === true) continue;
      if (end === null || SPOKEN_OF.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      found.push({ kind: form.kind, start: match.index, end, rule: form.rule });
    }
  }
  found.push(...permitMeasures(text));
  addDurations(found, text);
  found.push(...confiscations(text, setting.condition), ...fines(text, setting));
  if (setting.costsBehind && found.length === 0) found.push(...substitutePerformance(text));
  if (setting.answersCase && found.length === 0) found.push(...unnamedMeasures(text));
  return withoutOverlaps(found.filter(({ start }) => !isUndergone(text, start)));
}

const TITLE = /《[^《》]*》/g;

/** The words with the titles in them struck out: 按照《财政违法行为处罚处分条例》处理 gives no 处分. */
function withoutTitles(text: string): string {
  return text.includes('《') ? text.replace(TITLE, (title) => `《${'〇'.repeat(title.length - 2)}》`) : text;
}

/** Where two begin at one place, one with a name of its own counts. */
const FORMS: readonly MeasureForm[] = [...MEASURE_FORMS, ...OTHER_MEASURE_FORMS];
const BY_OPENING = Map.groupBy(
  FORMS.flatMap((form) => Array.from(form.opens, (opening) => ({ form, opening }))),
  ({ opening }) => opening.charCodeAt(0),
);

/** The forms that may open in a text, in the order of the table: few of its characters open any. */
function formsOpenedIn(text: string): readonly MeasureForm[] {
  const opened = new Set<MeasureForm>();
  for (let at = 0; at < text.length; at += 1)
    for (const { form } of BY_OPENING.get(text.charCodeAt(at)) ?? []) opened.add(form);
  return opened.size === 0 ? [] : FORMS.filter((form) => opened.has(form));
}

/** 代履行: what the violator left undone is done for him at his cost (由河道主管机关组织清除，所需费用由建设单位承担). */
function substitutePerformance(text: string): readonly PlacedMeasure[] {
  const start = text.search(SUBSTITUTE);
  return start < 0 ? [] : [{ kind: 'OTHER', start, end: text.length, rule: 'penalty.otherMeasure' }];
}

/** Where the words of a form end; null where what must follow does not, or what must not does. */
function endOf({ to, within, not }: MeasureForm, text: string, from: number): number | null {
  const rest = text.slice(from, from + (within ?? 24));
  if (not?.test(rest) === true) return null;
  if (to === undefined) return from;
  const close = to.exec(rest);
  // A $ is the end of the stretch, not of the window.
  if (close === null || (close[0] === '' && from + close.index < text.length && close.index === rest.length))
    return null;
  return from + close.index + close[0].length;
}

/** Kinds that a number of days, months or years may measure. */
const TIMED: ReadonlySet<MeasureKind> = new Set([
  'DETENTION',
  'INDUSTRY_BAN',
  'SUSPEND_PERMIT',
  'SUSPEND_BUSINESS',
  'SUSPEND_FOR_RECTIFICATION',
  'RESTRICT_BUSINESS',
  'EXIT_BAN',
  'CRIMINAL_LIABILITY',
]);
const DURATION_NEAR = 16;

/** Whether a measure may last for a time: also what is refused for some years (五年以内不予注册). */
function isTimed({ kind, rule }: PlacedMeasure): boolean {
  return TIMED.has(kind) || rule === 'penalty.otherMeasure';
}

/** Gives each measure the duration that stands in it, right before it or right behind it: 十五日以下拘留. */
function addDurations(measures: PlacedMeasure[], text: string): void {
  if (!measures.some(isTimed)) return;
  const durations = readAmounts(text).filter(({ kind }) => kind === 'DAYS' || kind === 'MONTHS');
  for (const [index, measure] of measures.entries())
    if (isTimed(measure)) measures[index] = withDuration(measure, durations);
}

function withDuration(measure: PlacedMeasure, durations: readonly Amount[]): PlacedMeasure {
  const duration =
    durations.find(({ start, end }) => start >= measure.start && end <= measure.end) ??
    durations.find(({ end }) => end <= measure.start && measure.start - end <= 2) ??
    durations.find(({ start }) => start >= measure.end && start - measure.end <= DURATION_NEAR);
  if (duration === undefined) return measure;
  return duration.kind === 'DAYS' ? { ...measure, days: duration } : { ...measure, months: duration };
}

/**
 * Of measures that overlap the one that begins first is kept, and of those the first found; but a fine with its amount
 * is never lost: a reference around it (按照每招用一人处5000元罚款的标准给予处罚) gives way, another measure ends before it.
 */
function withoutOverlaps(measures: readonly PlacedMeasure[]): PlacedMeasure[] {
  const kept: PlacedMeasure[] = [];
  for (const measure of [...measures].sort((a, b) => a.start - b.start)) {
    const before = kept.at(-1);
    if (before === undefined || measure.start >= before.end) {
      kept.push(measure);
    } else if (measure.rule === 'penalty.fine' && before.kind !== 'FINE') {
      if (before.rule === 'penalty.byReference') kept.pop();
      else kept[kept.length - 1] = { ...before, end: measure.start };
      kept.push(measure);
    }
  }
  return kept.filter(({ start, end }) => end > start);
}
