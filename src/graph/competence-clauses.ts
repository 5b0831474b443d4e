import type { ActorMention } from '../model/actor.ts';
import type { LinkedCitation } from '../model/citation.ts';
import type { Method } from '../model/evidence.ts';
import type { LinkedInstrument } from '../model/findings.ts';
import type { MeasureKind } from '../model/liability-rule.ts';
import { walk } from '../model/provision-walk.ts';
import { simplified } from '../text/script.ts';
import type { AddedNorm } from './add-norms.ts';

/** Whose penalties a norm charges its bearers with. */
export interface Competence {
  readonly id: string;
  /** Who imposes them: of the bearers those that are bodies. */
  readonly bodies: readonly ActorMention[];
  /** Whether a body of them may detain. */
  readonly police: boolean;
  /** What stands within these provisions; null for all of the instrument. */
  readonly places: readonly string[] | null;
  /** Measures of these kinds; null for all. */
  readonly kinds: ReadonlySet<MeasureKind> | null;
  /** A lower one goes before a higher: of provisions, of measures, of all, a mere charge. */
  readonly rank: number;
  readonly rule: string;
  readonly method: Method;
  readonly confidence: number;
  /** 除应当由公安机关…决定的外: it leaves to the police what the law on public order is for. */
  readonly savesPolice: boolean;
}

type Reach = Pick<Competence, 'places' | 'kinds' | 'rank' | 'rule' | 'method' | 'confidence'>;

const INSTRUMENT = '本(?:法|条例|办法|规定|决定|细则)';
/** What a clause is on, behind the words that tell whose penalties: | 规定的行政处罚，由…, | 违法行为由…作出处罚. */
const PENALTIES =
  /(?:(?:规定|设定)的(?:对?[^，。由的]{0,4}违法行为的)?(?:处理、)?(?:行政)?处罚(?:(?:以及|和|、)[^，。由]{2,30})?|违法行为)(?=，|由|依法由)/u;
/** All penalties of the instrument, alone or with those of the law that it carries out: 《种子法》和本办法. */
const OF_INSTRUMENT = new RegExp(`^(?:对(?:违反)?)?(?:《[^》]{2,40}》(?:以及|[和、及]))?${INSTRUMENT}$`, 'u');
/** Those of some of its provisions: 本法第四十九条至第五十七条、第六十条, 本章, 前款第一项. */
const OF_PROVISIONS =
  /^(?:但是?)?对?(?:违反)?(?=[^第]{0,5}第|本[章节条]|前[款条])[本前法条例办规定决细则章节第一二三四五六七八九十百零款项（）()至和及以与或者、，]+$/u;
/** 本法规定的责令停业整顿、降低资质等级和吊销资质证书的 | 行政处罚，由…; 对违反本法规定予以拘留的 | 行政处罚，由…. */
const OF_MEASURES = new RegExp(
  `^(?:对?(?:违反)?${INSTRUMENT}规定的?)?(?<measures>[^。；由]{2,40}?)的?(?:行政)?处罚(?=，?由)`,
  'u',
);
const BETWEEN = /以?及|或者?|[、，和]/u;
const MEASURES: readonly (readonly [RegExp, MeasureKind])[] = [
  [/^拘留$/u, 'DETENTION'],
  [/^罚款$/u, 'FINE'],
  [/^警告$/u, 'WARNING'],
  [/^没收违法所得$/u, 'CONFISCATE_ILLEGAL_GAINS'],
  [/^停业整顿$/u, 'SUSPEND_FOR_RECTIFICATION'],
  [/^(?:停产停业|停业|停产)$/u, 'SUSPEND_BUSINESS'],
  [/^关闭$/u, 'ORDER_CLOSURE'],
  [/^暂扣[^，]{2,12}证$/u, 'SUSPEND_PERMIT'],
  [/^吊销营业执照$/u, 'REVOKE_BUSINESS_LICENCE'],
  [/^(?:吊销[^，]{0,12})?资格证书?$/u, 'CANCEL_QUALIFICATION'],
  [/^(?:吊销|撤销)[^，]{2,14}(?:证书?|文号)$/u, 'REVOKE_PERMIT'],
  // What the list of kinds has no name for goes with the permit beside which it stands.
  [/^降低资质等级$/u, 'REVOKE_PERMIT'],
];
/** What the clauses before it leave: 其他行政处罚由…. */
const REST = new RegExp(`^(?:${INSTRUMENT}规定的)?其他的?(?:行政)?处罚(?=，?由)`, 'u');
const IMPOSES = /(?:决定|裁决|处罚|实施|执行|行使|负责)$/u;
/** What leaves the rest to the norm; in any other case (实行综合行政执法的区域) it does not hold for all. */
const SAVE_OTHERS = /^除|未明确|另有规定/u;
/** The penalties themselves, read as the case: 对本条例规定的违法行为的行政处罚，由…. */
const ITSELF = /^[^，]+处罚(?:，除[^，]+外)?$/u;

const CLAUSE_END = /[，；。：]/u;
/** How a charge ends: 对…行为 | 进行查处, 依法实施行政处罚. */
const PUNISHED = /(?:依法)?(?:进行|予以|给予|实施|作出)?(?:行政)?(?:查处|处罚)$/u;
const BREACHES = /(?:违法违规|违法|违规)?行为$/u;
const PUNISHES = /查处|处罚/u;
/** Who does not act himself, or not alone, or not on all of it. */
const HELPS =
  /督促|指导|协调|配合|协助|支持|委托|组织|提供|联合|参与|授权|范围|不得|阻挠|干预|可以|涉嫌|机制|制度/u;
const AT_HAND = /^(?:本(?:行政)?(?:区域|辖区)内?(?:发生)?的|各类)/u;
/** Breaches of the instrument, whoever's: 违反本条例的, 民办非企业单位违反本条例规定的. */
const OF_THIS = new RegExp(
  `^(?<whose>[^，]{0,12}?)(?:违反${INSTRUMENT}(?:规定)?|${INSTRUMENT}规定)的?$`,
  'u',
);
/** Where the words on a field end: 违反草原 | 法律、法规的, 境外非政府组织 | 及其代表机构的. */
const FIELD_END = /(?:管理)?(?:法律|法规|规章|规定)|及其|的$/u;
/** What comes before the subject in a title: 北京市实施《中华人民共和国 | 消防法》办法; 风景名胜区条例 names no place. */
const BEFORE_SUBJECT = /^(?:实施|贯彻)?《?(?:中华人民共和国)?/u;
const PLACE = /^.{2,9}?(?:自治[区州县旗]|经济特区|[省市])/u;
/** A body that can punish; a government has departments for it, and 有关部门 may be any. */
const BODY = /(?:部门|机关|机构|[局署厅]|委员会|海关|总队|支队|大队|银行|组织)$/u;
const NO_BODY = /^(?:各|其他|所属|任何)|有关|相关|人员/u;
/** 公安机关消防机构, 出入境检验检疫机构 detain nobody. */
const POLICE = /公安(?!机关消防|消防)|国家安全机关|海警|移民管理|出入境(?!检验)/u;

const OF_SOME = { rank: 0, rule: 'competence.of-provisions', method: 'EXPLICIT', confidence: 0.9 } as const;
const OF_KINDS = { rank: 1, rule: 'competence.of-measures', method: 'INFERRED', confidence: 0.8 } as const;
const OF_ALL = {
  places: null,
  kinds: null,
  rank: 2,
  rule: 'competence.general-clause',
  method: 'INFERRED',
  confidence: 0.8,
} as const;
const CHARGED = { ...OF_ALL, rank: 3, rule: 'competence.charge' } as const;

/**
 * The norms of an instrument by which its penalties, or some of them, are imposed by their bearers: general clauses, and
 * where an authority is charged with the breaches of the instrument or of its field among its tasks.
 *
 * @example 本条例规定的行政处罚，由公安机关消防机构决定 → all of them
 * @example 本法第四十九条至第五十七条规定的行政处罚由市场监督管理部门决定 → those of these articles
 * @example 对违反本法规定予以拘留的行政处罚，由县、市公安局…裁决 → detention
 * @example 国务院证券监督管理机构…履行下列职责：…（九）依法对证券违法行为进行查处 → all of 证券法
 */
export function competencesIn(
  { instrument, metadata, citations }: Pick<LinkedInstrument, 'instrument' | 'metadata' | 'citations'>,
  norms: readonly AddedNorm[],
): readonly Competence[] {
  const texts = new Map(walk(instrument.body).map(({ eId, text }) => [eId, simplified(text.text)]));
  const title = simplified(metadata.title);
  const subject = (metadata.jurisdiction === 'CN' ? title : title.replace(PLACE, '')).replace(
    BEFORE_SUBJECT,
    '',
  );
  return norms.flatMap((added) => {
    const { norm } = added;
    if (norm.modality !== 'OBLIGATION' || norm.bearers.length === 0) return [];
    const words = simplified(norm.quote);
    const clause = clauseOf(added, words, citations);
    if (clause !== null) return [competence(added, norm.bearers, clause, words)];
    const bodies = norm.bearers.filter(({ name }) => BODY.test(name) && !NO_BODY.test(name));
    if (bodies.length === 0 || norm.condition !== null) return [];
    const charge = chargeOf(
      words,
      norm.items.map((eId) => texts.get(eId) ?? ''),
      subject,
    );
    return charge === null ? [] : [competence(added, bodies, charge, words)];
  });
}

function competence(
  { id }: AddedNorm,
  bodies: readonly ActorMention[],
  reach: Reach,
  words: string,
): Competence {
  const police = bodies.some(({ name }) => POLICE.test(name));
  const savesPolice = words
    .split(CLAUSE_END)
    .some((clause) => clause.startsWith('除') && clause.includes('由公安机关'));
  return { id, bodies, police, savesPolice, ...reach };
}

/** What a clause on who imposes penalties reaches; null where the words are none. */
function clauseOf(
  { norm: { at, condition, span } }: AddedNorm,
  words: string,
  citations: readonly LinkedCitation[],
): Reach | null {
  const holds =
    condition === null || SAVE_OTHERS.test(simplified(condition)) || ITSELF.test(simplified(condition));
  if (!holds || !words.includes('由') || !IMPOSES.test(words)) return null;
  if (REST.test(words)) return OF_ALL;
  const head = words.slice(0, Math.max(0, words.search(PENALTIES)));
  if (OF_INSTRUMENT.test(head)) return OF_ALL;
  if (!OF_PROVISIONS.test(head)) {
    const kinds = kindsIn(OF_MEASURES.exec(words)?.groups?.['measures'] ?? '');
    return kinds === null ? null : { ...OF_KINDS, places: null, kinds };
  }
  const places = citations.flatMap((citation) => {
    const { target } = citation;
    const inHead =
      citation.at === at &&
      citation.span.start >= span.start &&
      citation.span.end <= span.end &&
      head.includes(simplified(citation.quote));
    return inHead && target?.to === 'HERE' ? [target.eId] : [];
  });
  return { ...OF_SOME, places, kinds: null };
}

/** The kinds of measure that a list names; null where it names anything else. */
function kindsIn(list: string): ReadonlySet<MeasureKind> | null {
  const kinds = list
    .split(BETWEEN)
    .map((name) => name.replace(/^(?:责令|给予|予以|处以)/u, ''))
    .map((name) => MEASURES.find(([form]) => form.test(name))?.[1]);
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length === kinds.length ? new Set(known) : null;
}

/** What the task of an authority to punish breaches reaches, by its own words or by an item of its list. */
function chargeOf(words: string, items: readonly string[], subject: string): Reach | null {
  const own = words.split(CLAUSE_END).map((clause) => confidenceOf(clause, subject, false));
  const listed = items.map((item) => {
    const clauses = item.split(CLAUSE_END).filter((clause) => clause !== '');
    return Math.max(0, ...clauses.map((clause) => confidenceOf(clause, subject, clauses.length === 1)));
  });
  const confidence = Math.max(0, ...own, ...listed);
  return confidence === 0 ? null : { ...CHARGED, confidence };
}

/** How surely a clause charges with all breaches of the instrument; 0 where it does not. */
function confidenceOf(clause: string, subject: string, alone: boolean): number {
  if (!PUNISHES.test(clause) || HELPS.test(clause)) return 0;
  const charged = clause.replace(PUNISHED, '');
  const deed = charged.replace(BREACHES, '');
  const sought = deed.indexOf('查处');
  const from = sought < 0 ? deed.indexOf('对') + 1 : sought + '查处'.length;
  if (deed === charged || from === 0) return 0;
  const what = deed.slice(from).replace(AT_HAND, '');
  const whose = OF_THIS.exec(what)?.groups?.['whose'];
  if (whose !== undefined) return subject.startsWith(whose) ? 0.75 : 0;
  if (what === '') return alone ? 0.6 : 0;
  const [field = ''] = what.replace(/^违反/u, '').split(FIELD_END);
  if (field.length < 2 || !subject.startsWith(field)) return 0;
  return new RegExp(INSTRUMENT, 'u').test(clause) ? 0.7 : 0.65;
}
