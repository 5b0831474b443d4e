const SELF = '(?:法|条例|规定|办法|决定|细则|规则|规程|意见|章程|规范)';

/** A form of words, and a word that it holds: to look for that is quicker. */
interface Form {
  readonly holds: string;
  readonly form: RegExp;
}

/** 为了…，制定本条例; 本条例适用于…; 本法所称…, …是指…: a purpose, a scope, a definition. */
const LAYS_NOTHING: readonly Form[] = [
  {
    holds: '',
    form: new RegExp(
      `^(?:为|根据|依据|依照|按照|结合|遵照).*(?:制定|制订|修订|特制定|作出)(?:本|如下)[^，。；的]{0,6}${SELF}$`,
      'u',
    ),
  },
  { holds: '适用', form: new RegExp(`^本[^，。；的]{0,6}${SELF}(?:仅|只)?适用(?!的)`, 'u') },
  {
    holds: '所',
    form: new RegExp(
      `^(?:本[^，。；]{0,8}${SELF}|本章|本节|本条|本款|本项|前款|第[^，。；]{1,8}条)中?(?:所称|所指|所说)的?[^，。；]{1,60}，?(?:(?:是|系)?指(?![导派定挥使示南])|不?包括|即|分为)`,
      'u',
    ),
  },
  { holds: '指', form: /^[^，。；]{1,40}，?(?:是|系)指(?![导派定挥使示南])/u },
  {
    // 在海上从事运输的，都应当遵守本规则: to whom it applies.
    holds: '遵守本',
    form: new RegExp(
      `^[^。；]*(?:从事|活动|境内|区域内)[^。；]*(?:应当?|必须|须)(?:严格)?遵守本[^，。；的有]{0,6}${SELF}$`,
      'u',
    ),
  },
  { holds: '不适用本', form: new RegExp(`^[^。；]{1,80}不适用本[^，。；的]{0,6}${SELF}(?:的?规定)?$`, 'u') },
  {
    // 义务教育实行国务院领导、省级人民政府统筹规划实施的体制: how all of it is ordered.
    holds: '实行',
    form: /^(?!国家|本)[^，。；]{2,20}实行[^。；]{4,80}的[^，。；的]{0,8}(?:体制|原则|方针|格局)$/u,
  },
];

/**
 * Whether a clause says why, to what or in which words the instrument speaks, so that no norm stands in it whatever
 * verbs it holds (guidelines §4, rule 5).
 *
 * @example 本条例所称护士，是指依照本条例规定从事护理活动的卫生技术人员 → true; 护士应当佩戴胸牌 → false
 */
export function laysNothingDown(clause: string): boolean {
  return LAYS_NOTHING.some(({ holds, form }) => clause.includes(holds) && form.test(clause));
}
