import type { Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentMetadata, IsoDate } from '../../model/instrument.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import type { SelfDescription } from '../../model/source-text.ts';
import { jurisdictionOf } from '../../text/jurisdiction.ts';
import { commencementOf, type Commencement } from './commencement.ts';
import { commentedBy, commentatorOf } from './commentary.ts';
import { datedActs, firstDate, latest, type Act, type DatedAct } from './dates.ts';
import { issuerOf } from './issuer.ts';
import { kindOf } from './kind.ts';

const DRAFT_TITLE = /草案|征求意见稿|送审稿|审议稿|讨论稿|建议稿/;

/**
 * Reads what an instrument says of itself: from its title, its head (通过, 修订, 公布 …), the description of the
 * file (front matter) and its commencement article (guidelines §2). Nothing is filled in from outside.
 *
 * @example head （2022年9月2日第十三届全国人民代表大会常务委员会第三十六次会议通过） → adopted 2022-09-02,
 *   issuer 全国人民代表大会常务委员会
 */
export function extractMetadata(i: ParsedInstrument): InstrumentMetadata {
  const title = i.title === '' ? (described(i.source.description, TITLE_KEYS) ?? '') : i.title;
  const base = { title, shortTitle: title.replaceAll('中华人民共和国', '') };
  if (i.form === 'COMMENTARY') return commentaryMetadata(i, base);
  const head = headOf(i);
  const acts = datedActs(head);
  const dates = { ...describedDates(i.source.description), ...printedDates(acts) };
  const commencement = commencementOf(i);
  const issuer = issuerOf(title, acts, described(i.source.description, ISSUER_KEYS));
  const jurisdiction = jurisdictionOf(title) ?? jurisdictionOf(issuer ?? '') ?? actingPlace(acts) ?? 'CN';
  const draft = commencement?.from === 'BLANK' || DRAFT_TITLE.test(title);
  return {
    ...base,
    kind: kindOf({ title, jurisdiction, issuer, head, basis: basisOf(i) }),
    jurisdiction,
    issuer,
    adopted: dates.adopted ?? null,
    promulgated: dates.promulgated ?? null,
    effective: draft ? null : effectiveFrom(commencement, dates),
    version: versionOf(draft, acts, dates),
    madeOn: draft ? null : (latest(daysOf(acts, dates, MAKES_OR_APPROVES)) ?? dayInName(i.source.file)),
    draft,
    claimedStatus: described(i.source.description, STATUS_KEYS),
    commentsOn: null,
  };
}

/** Says which day is not printed: without one the version is undated, without the other there is no status. */
export function undated(i: ParsedInstrument, metadata: InstrumentMetadata): readonly Diagnostic[] {
  if (i.form === 'COMMENTARY' || metadata.draft) return [];
  const missing = [
    ...(metadata.version === 'undated' ? ['adoption, revision or publication: the version is undated'] : []),
    ...(metadata.effective === null ? [`effect: ${withoutEffect(metadata)}`] : []),
  ];
  const line = i.source.lines[0]?.line ?? 1;
  return missing.map((what) => ({
    kind: 'NO_DATE',
    file: i.source.file,
    line,
    message: `No day is printed of ${what}.`,
  }));
}

function withoutEffect({ madeOn }: InstrumentMetadata): string {
  return madeOn === null ? 'the status is not told' : `it is taken to be in force from ${madeOn}`;
}

function commentaryMetadata(
  i: ParsedInstrument,
  base: Pick<InstrumentMetadata, 'title' | 'shortTitle'>,
): InstrumentMetadata {
  return {
    ...base,
    kind: 'COMMENTARY',
    jurisdiction: jurisdictionOf(base.title) ?? 'CN',
    issuer: commentatorOf(i),
    adopted: null,
    promulgated: null,
    effective: null,
    version: 'undated',
    madeOn: null,
    draft: false,
    claimedStatus: null,
    commentsOn: commentedBy(i),
  };
}

const TITLE_KEYS = ['title', '法规标题', '标题'];
const ISSUER_KEYS = ['issuer', 'author', '发布部门', '制定机关', '发布机关'];
const PROMULGATION_KEYS = ['publication_date', 'promulgated', '发布日期', '公布日期'];
const EFFECT_KEYS = ['effective_date', 'effective', '实施日期', '施行日期', '生效日期'];
const STATUS_KEYS = ['status', '时效性', '效力'];

/** A description may hang on any of these names, which differ by collection. */
function described(description: SelfDescription, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = description[key]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

/** The place of a body that adopted or approved: …省第十二届人民代表大会常务委员会第三次会议批准. */
function actingPlace(acts: readonly DatedAct[]): string | null {
  for (const { body } of acts) {
    const code = jurisdictionOf(body);
    if (code !== null) return code;
  }
  return null;
}

interface Dates {
  readonly adopted?: IsoDate;
  readonly promulgated?: IsoDate;
  /** A line 2003年8月1日 施行 of the head, or the description's. */
  readonly inForce?: IsoDate;
}

const ISO_DAY = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/;

function readDay(value: string | null): IsoDate | null {
  if (value === null) return null;
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return firstDate(value);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function describedDates(description: SelfDescription): Dates {
  const promulgated = readDay(described(description, PROMULGATION_KEYS));
  const inForce = readDay(described(description, EFFECT_KEYS));
  return {
    ...(promulgated !== null && { promulgated }),
    ...(inForce !== null && { inForce }),
  };
}

/** The first day of each act: adoption and promulgation stay what they were, whatever amendment followed. */
function printedDates(acts: readonly DatedAct[]): Dates {
  const first = (act: Act) => acts.find(({ acts: done }) => done.includes(act))?.date;
  const [adopted, promulgated, inForce] = [first('ADOPTED'), first('PROMULGATED'), first('IN_FORCE')];
  return {
    ...(adopted !== undefined && { adopted }),
    ...(promulgated !== undefined && { promulgated }),
    ...(inForce !== undefined && { inForce }),
  };
}

function effectiveFrom(commencement: Commencement | null, dates: Dates): IsoDate | null {
  if (commencement?.from === 'DAY') return commencement.date;
  if (commencement?.from === 'PROMULGATION') return dates.promulgated ?? dates.inForce ?? null;
  if (commencement?.from === 'ADOPTION') return dates.adopted ?? dates.inForce ?? null;
  return dates.inForce ?? null;
}

const MAKES_A_VERSION: readonly Act[] = ['ADOPTED', 'REVISED', 'PROMULGATED'];
const MAKES_OR_APPROVES: readonly Act[] = [...MAKES_A_VERSION, 'APPROVED'];

/** ★ The latest printed date of 通过, 修订, 修正 or 公布; a text with an approval alone is dated by that. */
function versionOf(draft: boolean, acts: readonly DatedAct[], dates: Dates): InstrumentMetadata['version'] {
  if (draft) return 'draft';
  return (
    latest(daysOf(acts, dates, MAKES_A_VERSION)) ??
    latest(daysOf(acts, dates, MAKES_OR_APPROVES)) ??
    'undated'
  );
}

/** Days on which one of these acts was done, or on which the file says that it was adopted or promulgated. */
function daysOf(acts: readonly DatedAct[], dates: Dates, wanted: readonly Act[]): readonly IsoDate[] {
  const made = acts.filter(({ acts: done }) => done.some((act) => wanted.includes(act)));
  const described = [dates.adopted, dates.promulgated].filter((day) => day !== undefined);
  return [...made.map(({ date }) => date), ...described];
}

const DAY_IN_NAME = /[(（](\d{4}-\d{2}-\d{2})[)）]\.[a-z]+$/i;

/** The day that a collection writes behind a title: 未成年人网络保护条例(2023-10-16).md. */
function dayInName(file: string): IsoDate | null {
  return DAY_IN_NAME.exec(file)?.[1] ?? null;
}

function headOf(i: ParsedInstrument): string {
  const info = i.source.description['info'];
  const lines = i.head.map((line) => line.raw);
  return [...(info === undefined ? [] : [info]), ...lines].join('\n');
}

/** The words of the first paragraph, in which the makers say on what they rest. */
function basisOf(i: ParsedInstrument): string {
  const queue = [...i.body];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (node.text.text !== '') return node.text.text;
    queue.unshift(...node.children);
  }
  return '';
}
