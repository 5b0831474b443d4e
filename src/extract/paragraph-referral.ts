/** The own instrument by its kind: 本法, 本实施条例. */
export const SELF =
  '本(?:实施|暂行|试行)?(?:法|条例|规定|办法|决定|细则|规则|规程|解释|意见|章程|规范|修正案)';

/** The own instrument as a whole, or what it lays down, is said to apply. */
const APPLIES = new RegExp(
  `适用(?:[^，。；]{1,24}[和及])?${SELF}(?![的第关有相其对中各]|规定)|` +
    `${SELF}(?:的规定)?(?:[也仅只]|同样)?不?适用(?:[于：]|$)|(?:规定|措施|职责|[总分]则|[章节条])，?(?:也|同样|同时)?不?适用于|` +
    `(?:遵守|执行)${SELF}$|依照${SELF}(?:执行|办理)?$|[依按]照${SELF}执行，但[^。；]*另有规定的除外|依照${SELF}(?:有关|的)?规定(?:处理|执行|追究|予以)`,
  '',
);
const RULES_APPLY = new RegExp(`适用${SELF}的?规定$`, '');
/** 本法没有规定的，适用…: what applies in turn is told, not how far the instrument reaches. */
const SILENT = /(?:没有|未作?|已经?有?|(?<!另)有)规定/;

/** A matter that is determined under other rules: 规划依照有关法律编制; not what they grant, 按照国家规定享受优惠. */
const DETERMINED = new RegExp(
  '^(?![^。；]*(?:由|除外))[^。；]*(?:[依按参比]照|依据|根据|按)(?!下列|以下)[^，。；：]{1,60}(?:规定|法律|法规|条约|》)' +
    '(?:进行|实施|重新|予以)?(?:确定|划定|编制|核定|认定|设置|设立|管理|支付|列支|调处|计算)[^，。；：]{0,8}。?$',
  '',
);
const DEFERS = new RegExp(
  '从其规定|照其规定|适用[^适，。；]{0,60}(?:规定|法律|》)|适用[^适，。；]{1,40}法(?:$|[。；和及])|参照(?:执行|适用|本)|' +
    '(?:[依按参比]照|[依参]据|按)[^依按参，。；]{0,60}(?:执行|办理|处理|规定)(?:$|[。；])|' +
    // 法律、行政法规已有处罚规定的，按照其规定处罚
    '有[^有，。；]{0,10}规定的，(?:[依按]照|依|按)[^，。；]{1,60}处罚(?:$|[。；])',
  '',
);
/** Without one of these no rule is pointed at: most paragraphs need not be looked at any further. */
const POINTS = /适用|[照据按]|从其规定|遵守|执行/;
/** In the clause that refers: what stands before the verb. */
const BEFORE_VERB = /^(.*?)(?:[依按参比]照|依据|根据|适用|按)/;

/**
 * Whether a paragraph without norms of its own tells how far the instrument reaches (SCOPE), or leaves a matter to
 * rules elsewhere, its own other provisions among them (REFERRAL); null where neither. Its first sentence decides.
 *
 * @example 本市行政区域内的物业管理，适用本条例。法律另有规定的，从其规定。→ SCOPE
 * @example 法律、法规已规定法律责任的，从其规定；未规定的，依照本条例的规定执行。→ REFERRAL
 */
export function reachOf(text: string): 'SCOPE' | 'REFERRAL' | null {
  if (!POINTS.test(text)) return null;
  const sentences = text.split(/[。；]/);
  const reaches = (sentence: string) =>
    APPLIES.test(sentence) || (RULES_APPLY.test(sentence) && !SILENT.test(text));
  if (reaches(sentences[0] ?? '')) return 'SCOPE';
  if (DEFERS.test(text) || DETERMINED.test(text)) return 'REFERRAL';
  return sentences.some(reaches) ? 'SCOPE' : null;
}

/**
 * Whether a sentence does no more than refer its subject to rules, so that nobody in it is bound to act: 海关按照有关
 * 规定办理 binds 海关, 军队人员参加抢险救灾，参照本条例执行 nobody.
 *
 * @param actors names of those who are taken to be bound
 */
export function onlyRefers(sentence: string, actors: readonly string[]): boolean {
  if (DETERMINED.test(sentence) || reachOf(sentence) === null || /(?<![自理])由(?!于)/.test(sentence))
    return false;
  const clause = sentence.slice(sentence.lastIndexOf('，') + 1);
  const head = BEFORE_VERB.exec(clause)?.[1] ?? null;
  return head !== null && (head === '' || !actors.some((actor) => head.endsWith(actor)));
}
