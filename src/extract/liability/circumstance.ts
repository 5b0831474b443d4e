import type { Circumstance } from '../../model/liability-rule.ts';

/** What a case …的 of a penalty does: it opens tiers, keeps the tier, opens a plain further one, or is a breach. */
export type PenaltyCase =
  | { readonly is: 'CIRCUMSTANCE'; readonly circumstances: readonly Circumstance[] }
  | { readonly is: 'SAME_TIER' }
  | { readonly is: 'FURTHER_TIER' }
  | { readonly is: 'BREACH' };

/** Circumstances that a bracket of the amount behind them keeps. */
export const KEPT_BY_BRACKET: ReadonlySet<Circumstance> = new Set([
  'NOT_A_CRIME',
  'NOT_CORRECTED',
  'MINOR',
  'MORE_SERIOUS',
  'SERIOUS',
  'ESPECIALLY_SERIOUS',
  'REPEAT',
  'CONSEQUENCES',
]);
/** How grave a breach is, which those who commit it in office have nothing to do with. */
export const GRADES: ReadonlySet<Circumstance> = new Set([
  'MINOR',
  'MORE_SERIOUS',
  'SERIOUS',
  'ESPECIALLY_SERIOUS',
]);

/** 经营者属于法人的: of whom the circumstance before holds too. */
export const OF_PARTY = /(?:属于|系|是)(?:个人|单位|法人|组织)的$/;
/** A breach of public order or of another law beside the own one has a tier of its own; so has what others watch over. */
export const OTHER_ORDER =
  /违反(?:治安管理|其他.{0,6}法[律规])|治安管理处罚|^涉及[^，]{0,20}(?:管理|监管)的$/;

interface CircumstanceForm {
  readonly circumstance: Circumstance;
  readonly words: RegExp;
  /** Whether it is a circumstance only after a measure: 造成…的 before any is part of the breach. */
  readonly afterMeasure: boolean;
}

const FORMS: readonly CircumstanceForm[] = [
  {
    circumstance: 'NOT_A_CRIME',
    words: /(?:尚不|尚未|还不|不|未|没有)(?:够|构成|触犯)[^，]{0,6}(?:犯罪|罪的|刑事处罚|刑事处分|刑[律法])/,
    afterMeasure: false,
  },
  {
    circumstance: 'CRIME',
    words: /构成犯罪|从事犯罪活动|罪的$|触犯刑[律法]|犯罪被判处[^，]{2,16}的$/,
    afterMeasure: false,
  },
  {
    circumstance: 'NO_OR_LOW_GAIN',
    words:
      /(?:没有|无|未取得|未获得?)(?:违法|非法)所得|(?:违法|非法)所得[^，]{0,8}(?:不足|不满|难以|无法|低于|较少)/,
    afterMeasure: false,
  },
  {
    circumstance: 'ESPECIALLY_SERIOUS',
    words: /情节特别(?:严重|恶劣)|特别(?:严重|恶劣)情节/,
    afterMeasure: false,
  },
  {
    circumstance: 'SERIOUS',
    words: /情节(?:较为?|比较)?(?:严重|恶劣)|(?<!特别)(?:严重|恶劣)情节的?|性质恶劣|问题严重的/,
    afterMeasure: false,
  },
  { circumstance: 'MORE_SERIOUS', words: /情节较重/, afterMeasure: false },
  {
    circumstance: 'MINOR',
    words: /情节(?:较轻|轻微|显著轻微)|危害(?:后果)?(?:较小|轻微)/,
    afterMeasure: false,
  },
  {
    circumstance: 'REPEAT',
    words:
      /再次|再犯|两次以上|2次以上|多次|屡(?:次|教不改)|第[二三]次|[一二两三]年内[^，]{0,12}次|又(?:实施|违反|发生)|整改后仍(?:发生|出现)/,
    afterMeasure: true,
  },
  {
    circumstance: 'NOT_CORRECTED',
    words:
      /逾期|拒不|拒绝(?:改正|整改|停止|执行|拆除|恢复|消除|整顿|履行|接受)|仍然?(?:[不未拒]|达不到)|(?:不|未)(?:予|按期|按时|按要求|及时)?(?:改正|整改|停止|拆除|纠正)的?|期限内(?:不|未)|期满(?:不|未)|不(?:听从?|服从?)(?:劝|制止)|(?:劝[阻导告]|制止|教育)[^，]{0,4}无效|限期[^，]{0,8}(?:不|未)/,
    afterMeasure: true,
  },
  {
    circumstance: 'CONSEQUENCES',
    words:
      /(?<!未|没有)(?:造成|致使|导致|引起|引发|酿成)|使[^，用]{2,16}(?:受到|遭受)|发生[^，]{0,12}事故|后果(?:特别)?严重|后果的|^(?:可能)?(?:影响|危[害及]|妨[碍害])[^，未不]{2,24}的$/,
    afterMeasure: true,
  },
];

/** 刻划文物，尚未造成严重后果的: what did not come of it. */
const HARMLESS = /(?:未|没有)造成[^，]{0,12}后果的/;
const GAIN = /违法所得|非法所得|非法收入|违法收入/;
const BRACKET =
  /数[额量](?:较大|巨大|特别巨大)|(?:[金数营税货罚款]额|经营额|费用|收入|价款|价值|面积|数量|人数|体积|重量|吨位|长度|货值|比例|总额|浓度|时速|倍数)[^，]{0,16}(?:不足|不满|以上|以下|超过|未超过|达到|未达到|低于)|(?:不足|不满|超过)[^，]{0,12}的$/;
/** 货值金额难以确定的 is a bracket too. */
const UNCLEAR = /(?:值|额|所得)[^，]{0,8}(?:难以|无法|不能)/;
/** 违法所得在三万元以上的 is a bracket, 有违法所得的 none. */
const AMOUNT = /元(?:以上|以下)|超过|达到|(?:较|特别)?巨大|较大/;
const SITUATION =
  /^[^，未不违]{2,6}已经?(?!构成|[不超被])|^(?:但|其中)?(?:没有|中标|尚未|无(?!证|照|正当)|无法|不能|不具备|不可|难以|可以|能够|尚可|尚能|属于|[属系是对已因]|经(?![营纪办])|涉及|不?符合|需要|可能|(?:[^，]{2}行为)?同时|有(?![前第本]|下列)|受到|依法|应当|[应确给]|具有|违反(?:治安管理|集会游行示威|其他(?:有关)?(?:法律|行政法规|法规))|构成违反治安管理|不宜|不需要|主动|个人|单位|法人)/;
/** 依照《水法》的规定处理；《水法》未作规定的，由X处…: what follows where no other law has a penalty. */
const UNPROVIDED =
  /^[^，]{0,20}(?:法|法律|法规|规章|[法例]》)[^，]{0,8}(?:没有|尚?未)(?:作出?|明确|相应|处罚|另行)*规定(?:处罚|法律责任)?的$/;

/**
 * Reads a case …的 of a penalty. `afterMeasure` says whether a measure was named before it in the paragraph.
 *
 * @example 情节严重或者逾期未改正的 → SERIOUS, NOT_CORRECTED
 * @example 有违法所得的 → SAME_TIER; 货值金额不足一万元的 → FURTHER_TIER; 未经许可从事…的 → BREACH
 */
export function readCase(words: string, afterMeasure: boolean): PenaltyCase {
  const found: { circumstance: Circumstance; at: number }[] = [];
  const told = words.replace(HARMLESS, '');
  for (const form of FORMS) {
    if (form.afterMeasure && !afterMeasure) continue;
    const match = form.words.exec(told);
    if (match !== null) found.push({ circumstance: form.circumstance, at: match.index });
  }
  const kept = withoutImplied(found);
  if (kept.length > 0) return { is: 'CIRCUMSTANCE', circumstances: kept };
  if (GAIN.test(words) && words.length <= 24) {
    return { is: AMOUNT.test(words) ? 'FURTHER_TIER' : 'SAME_TIER' };
  }
  if (BRACKET.test(words) || UNCLEAR.test(words)) return { is: 'FURTHER_TIER' };
  return { is: 'BREACH' };
}

const BARE = /^(?:逾期|拒不|情节|经责令)[^，]{0,16}[^的，]$|^尚?不(?:构成犯罪|够刑事处罚)$/;

/** Whether a stretch tells a circumstance without …的: 逾期不改正，处…罚款. */
export function isBareCircumstance(words: string): boolean {
  return BARE.test(words) && readCase(words, true).is === 'CIRCUMSTANCE';
}

/** A crime stands alone: 造成严重后果，构成犯罪的. Of 尚不构成犯罪 the 构成犯罪 is no case. */
function withoutImplied(found: readonly { circumstance: Circumstance; at: number }[]): Circumstance[] {
  const kinds = new Set(found.map(({ circumstance }) => circumstance));
  if (kinds.has('NOT_A_CRIME')) return ['NOT_A_CRIME'];
  if (kinds.has('CRIME')) return ['CRIME'];
  if (kinds.has('NO_OR_LOW_GAIN')) return ['NO_OR_LOW_GAIN'];
  return [...found].sort((a, b) => a.at - b.at).map(({ circumstance }) => circumstance);
}

/** 经查证确有违法行为的: a breach, whatever an authority was told to do before. */
const FOUND_TRUE = /^经[^，]*违法行为的$/;

/** 违反《治安管理处罚法》的, 违反森林消防安全规定的, 构成非法集资的: which law the same act breaks, too. */
const OF_OTHER_LAW =
  /^违反(?:《[^》]+》(?:[^，]{0,4}规定)?|(?![本前第]|上述|以上|有关|规定)[^，《本前第]{2,16}(?:法律|法规|管理|规定))的$|^构成(?!犯罪)[^，]{2,12}的$/;

const TAKES_PART = /参与[上前]述[^，]{0,6}(?:活动|行为)的$/;

/** Whether a case names who else takes part in the same breach, however grave that was: 医务人员参与上述活动的. */
export function takesPart(words: string): boolean {
  return TAKES_PART.test(words);
}

/** Whether a case after a measure only tells apart situations of one breach: 无法恢复原状的, 属于国家工作人员的. */
export function isSituation(words: string): boolean {
  if (FOUND_TRUE.test(words)) return false;
  if (OF_OTHER_LAW.test(words) || takesPart(words)) return true;
  return (
    SITUATION.test(words) ||
    UNPROVIDED.test(words) ||
    /属于|[是系](?:国家|公职|单位|党员)[^，]{0,10}的$|(?:不明|无法确定)的$/.test(words)
  );
}

const CITES_ITEM = /有(?:前款|本条)?第[^，。；款条有第]{1,16}项[^，。；有]{0,30}(?:情形|行为)/;

/** Whether a case tells its breach by pointing at the conduct of an item: 有前款第一项行为的. */
export function citesItem(words: string): boolean {
  return CITES_ITEM.test(words);
}

/** 河道主管机关除责令其纠正违法行为外，可以并处罚款: ordered here and now, and so a measure beside the others. */
const ORDERS_BESIDE = /除(?:责令|追缴|没收)/;

/** What another branch of law, or another provision, has for a breach: 监督管理机构除依照第四十四条规定处罚外. */
const APART = /赔偿|民事|除(?:依[照法]|按照)/;

/** 对单位除要求其承担赔偿责任外: what comes on top of the measures that follow. */
export function isApart(words: string): boolean {
  if (ORDERS_BESIDE.test(words)) return false;
  return words.startsWith('除') || (words.endsWith('外') && words.includes('除') && APART.test(words));
}
