import type { Citation } from '../model/citation.ts';
import type { Definition } from '../model/definition.ts';
import type { LiabilityRule } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { ParagraphFunction, ProvisionNode } from '../model/provision.ts';
import { paragraphsOf } from '../model/provision-walk.ts';

/** What was read out of the paragraphs before their function is told. */
export interface ParagraphFindings {
  readonly norms: readonly Norm[];
  readonly liability: readonly LiabilityRule[];
  readonly citations: readonly Citation[];
  readonly definitions: readonly Definition[];
}

const SELF = '本(?:法|条例|规定|办法|决定|细则|规则|规程|实施办法|实施细则|解释|意见|章程|规范|暂行条例)';
const PURPOSE = new RegExp(`(?:制定|制订)${SELF}(?:。|$)|作出如下(?:决定|规定)|特制[定订]${SELF}`, 'u');
const PURPOSE_OPENING = /^(?:为|根据|依据|按照|依照|结合|遵照|鉴于)/u;
const COMMENCEMENT = new RegExp(
  `(?:^|。)${SELF}(?:经[^，。]{1,40}，)?自[^，。；]{0,30}起?(?:施行|实施|执行|生效)|同时废止|(?:施行|生效)之日起(?:失效|废止)`,
  'u',
);
const SCOPE = new RegExp(
  `适用${SELF}|${SELF}(?:的规定)?(?:也|同样)?适用|适用于|(?:遵守|依照|执行)${SELF}(?:。|$)|依照${SELF}(?:有关|的)?规定(?:处理|执行|追究)|${SELF}所称`,
  'u',
);
const REFERRAL =
  /从其规定|适用[^适，。；]{0,60}(?:规定|法律|》)|[依按参](?:照|据)[^依按参，。；]{0,60}(?:执行|办理|处理|规定)(?:。|$)|参照(?:执行|适用|本)/u;
const PRINCIPLE =
  /坚持|遵循|原则|方针|工作格局|共同责任|基本国策|指导思想|以人民为中心|为根本|应当依法进行|维护[^维，。；]{0,30}权益/u;
const DEFINING = /^[^，。；：]{1,30}(?:，|：)?(?:是指|系指)/u;
/** Matter of a remedy: notice of it, appeal, review, suit, legal aid (guidelines §3). */
const REMEDY =
  /申诉|行政复议|申请复议|复核|行政诉讼|民事诉讼|提起诉讼|起诉|上诉|异议|救济|法律援助|解除[^，。；]{0,12}措施|申辩|国家赔偿/u;
const CLAIM = /申诉|行政复议|申请复议|申请复核|行政诉讼|民事诉讼|提起诉讼|起诉|上诉|提出异议|国家赔偿/u;
const NOTICE = /告知[^告，。；]{0,30}救济/u;
const PUBLIC_SUIT = /公益诉讼/u;

/**
 * What each paragraph does (guidelines §3), by eId of paragraph or preamble. A penalty is LIABILITY, whatever else it
 * holds; a paragraph whose every norm is one of remedy is REMEDY; any other that holds a norm is NORM. A commentary
 * has no functions.
 *
 * @example 本法自2022年12月1日起施行。→ COMMENCEMENT
 */
export function classifyParagraphs(
  instrument: ParsedInstrument,
  findings: ParagraphFindings,
): ReadonlyMap<string, ParagraphFunction> {
  const functions = new Map<string, ParagraphFunction>();
  if (instrument.form === 'COMMENTARY') return functions;
  const norms = Map.groupBy(findings.norms, (norm) => paragraphOf(norm.at));
  const penalties = new Set(findings.liability.map((rule) => paragraphOf(rule.at)));
  const definitions = new Set(findings.definitions.map((definition) => paragraphOf(definition.at)));
  for (const paragraph of paragraphsOf(instrument)) {
    if (paragraph.kind === 'Passage') continue;
    const { eId } = paragraph;
    functions.set(
      eId,
      penalties.has(eId) ? 'LIABILITY' : functionOf(paragraph, norms.get(eId) ?? [], definitions.has(eId)),
    );
  }
  return functions;
}

function functionOf(paragraph: ProvisionNode, norms: readonly Norm[], defines: boolean): ParagraphFunction {
  const { text } = paragraph.text;
  if (paragraph.kind === 'Preamble') return 'PURPOSE';
  if (PURPOSE.test(text) && PURPOSE_OPENING.test(text)) return 'PURPOSE';
  if (COMMENCEMENT.test(text) && norms.length <= 1) return 'COMMENCEMENT';
  if (isRemedy(norms)) return 'REMEDY';
  if (norms.length > 0) return 'NORM';
  if (defines || DEFINING.test(text)) return 'DEFINITION';
  if (SCOPE.test(text)) return 'SCOPE';
  if (REFERRAL.test(text)) return 'REFERRAL';
  if (PRINCIPLE.test(text)) return 'PRINCIPLE';
  return 'OTHER';
}

/** Whether all norms of a paragraph speak of remedies, one of them of a claim. */
function isRemedy(norms: readonly Norm[]): boolean {
  return (
    norms.some((norm) => (norm.modality === 'RIGHT' && CLAIM.test(norm.quote)) || NOTICE.test(norm.quote)) &&
    norms.every((norm) => REMEDY.test(norm.quote) && !PUBLIC_SUIT.test(norm.quote))
  );
}

function paragraphOf(eId: string): string {
  const item = eId.indexOf('__item_');
  return item === -1 ? eId : eId.slice(0, item);
}
