import { aboveItemsEId } from '../model/eid.ts';
import type { Citation } from '../model/citation.ts';
import type { Definition } from '../model/definition.ts';
import type { LiabilityRule } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { ParagraphFunction, ProvisionNode } from '../model/provision.ts';
import { paragraphsOf } from '../model/provision-walk.ts';
import { definesByKind } from './norm/gate.ts';
import { onlyRefers, reachOf, SELF } from './paragraph-referral.ts';

/** What was read out of the paragraphs before their function is told. */
export interface ParagraphFindings {
  readonly norms: readonly Norm[];
  readonly liability: readonly LiabilityRule[];
  readonly citations: readonly Citation[];
  readonly definitions: readonly Definition[];
}

const PURPOSE = new RegExp(`(?:制定|制订)${SELF}(?:。|$)|作出如下(?:决定|规定)|特制[定订]${SELF}`, '');
const PURPOSE_OPENING = /(?:^|。)(?:为|根据|依据|按照|依照|结合|遵照|鉴于)/;
/** 本条例根据《…法》制定。 */
const BASED = new RegExp(`^(?:${SELF}|[^，。；]{2,30}法，)根据[^。；]*制定。$`, '');
const COMMENCEMENT = new RegExp(
  `(?:^|。)${SELF}(?:[经由][^，。]{1,40}，)?[自从][^，。；]{0,30}起?(?:施行|实施|执行|生效)|同时废止|(?:施行|生效)之日起(?:失效|废止)`,
  '',
);
const PRINCIPLE =
  /坚持|遵循|(?<!规定的|下列)原则|方针|工作格局|共同责任|基本国策|指导思想|以人民为中心|为根本|应当依法进行(?:$|[，。])|维护[^维，。；]{0,30}权益/;
/** 涉密人员的合法权益受法律保护: whose right the law protects, without more. */
const PROTECTS =
  /(?:权益?|权利|利益|财产|投资)均?受到?(?:国家)?法律的?保护(?:，不[^，。；]{2,24})?(?:$|[。；])/;
/** How all work of a kind is to be done; whoever is named in the manner (政府主导) is not bound by it. */
const MANNER = /坚持|遵循|贯彻|实行/;
const DEFINING = /(?:^|[。；])[^，。；：]{1,40}(?:[，：]|主要|，主要)?[是系]指/;
const SO_CALLED = new RegExp(`^[^。；]{0,12}${SELF}中?所称`, '');
const TELLS_EXTENT = /包括|[包不均]含|即/;
const IS_CALLED = new RegExp(`是${SELF}所称的`, '');
/** 有下列情形之一的，为假药：: what falls under a word, in items; what is but taken for it (视为) does not. */
const LISTS_KINDS = /之一的，(?:是|为|属于)[^，。；：:]{2,40}[：:]?$/;
const MEANS = /[是系]指/;
/** What binds somebody or lets him act, but for the bare indicative. */
const MODAL = /应当|必须|须|不得|禁止|可以|有权|义务|负责|鼓励|支持|不予/;
/** Matter of a remedy: notice of it, appeal, review, a test made again, suit, arbitration, legal aid (guidelines §3). */
const REMEDY =
  /申诉|复议|复[核检验查]|仲裁(?!庭)|行政诉讼|民事诉讼|提起诉讼|起诉|上诉|异议|救济|法律援助|解除[^，。；]{0,12}措施|申辩|国家赔偿/;
const CLAIM =
  /申诉|行政复议|申请复[议核检验查]|复[核检验查]申请|申请[^，。；]{0,12}仲裁(?!庭)|行政诉讼|提起[^，。；]{0,8}诉讼|(?<![查送不公])起诉|上诉|提出异议|国家赔偿/;
const NOTICE = /告知[^告，。；]{0,30}救济/;
/** 有关机关应当依法受理: how the organ answers a claim that stands before it. */
const ANSWER = /(?:应当|必须)[^，。；应必]*(?:受理|答复|(?:作出|予以)[^，。；]{0,16}(?:裁决|决定|处理))/;
const PUBLIC_SUIT = /公益诉讼|公共利益/;
/** 期满不起诉又不履行的，由主管部门申请人民法院强制执行: what the authority does, and no help against it. */
const ENFORCED = /强制执行$/;

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
  const norms = Map.groupBy(findings.norms, (norm) => aboveItemsEId(norm.at));
  const penalties = new Set(findings.liability.map((rule) => aboveItemsEId(rule.at)));
  const definitions = new Set(findings.definitions.map((definition) => aboveItemsEId(definition.at)));
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
  if ((PURPOSE.test(text) && PURPOSE_OPENING.test(text)) || BASED.test(text)) return 'PURPOSE';
  if (COMMENCEMENT.test(text) && norms.length <= 1) return 'COMMENCEMENT';
  if (isRemedy(norms)) return 'REMEDY';
  if (norms.some((norm) => binds(norm, text))) return 'NORM';
  if (defines || isDefinition(text)) return 'DEFINITION';
  return reachOf(text) ?? (PRINCIPLE.test(text) || PROTECTS.test(text) ? 'PRINCIPLE' : 'OTHER');
}

function isDefinition(text: string): boolean {
  const [first = ''] = text.split(/[。；]/, 1);
  return (
    DEFINING.test(text) ||
    IS_CALLED.test(text) ||
    LISTS_KINDS.test(text) ||
    isSoCalled(text) ||
    definesByKind(first)
  );
}

/** 本条例所称X，包括…: what falls under a word. */
function isSoCalled(text: string): boolean {
  return SO_CALLED.test(text) && TELLS_EXTENT.test(text.split(/[。；]/, 1)[0] ?? '');
}

/** Whether a norm is more than a definition, a referral or a principle whose subject looks like an actor. */
function binds(norm: Norm, text: string): boolean {
  if (norm.modality !== 'OBLIGATION') return true;
  const at = text.indexOf(norm.quote);
  if (at < 0) return true;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const sentence = text.slice(start).split(/[。；]/, 1)[0] ?? '';
  if (norm.bearers.length === 0 && isPrinciple(sentence)) return false;
  if (MODAL.test(sentence)) return true;
  const names = norm.bearers.map(({ name }) => name);
  return !MEANS.test(sentence) && !isSoCalled(sentence) && !onlyRefers(sentence, names);
}

/** 消防工作贯彻预防为主、防消结合的方针: the first that is said of the work is how it is to be done. */
function isPrinciple(sentence: string): boolean {
  const manner = MANNER.exec(sentence);
  if (manner === null || /不得|禁止/.test(sentence)) return false;
  const before = sentence.slice(0, manner.index).replace(/(?:应当?|必须)$/, '');
  return (
    before.split('，').length <= 2 &&
    !/应当|必须/.test(before) &&
    /原则|方针/.test(sentence.slice(manner.index))
  );
}

/** Whether all norms of a paragraph speak of remedies or answer them, one of them of a claim. */
function isRemedy(norms: readonly Norm[]): boolean {
  const claim = norms.findIndex(
    ({ modality, quote }) => (modality === 'RIGHT' && CLAIM.test(quote)) || NOTICE.test(quote),
  );
  return (
    claim >= 0 &&
    norms.every(
      ({ quote }, at) =>
        (REMEDY.test(quote) || (at > claim && ANSWER.test(quote))) &&
        !PUBLIC_SUIT.test(quote) &&
        !ENFORCED.test(quote),
    )
  );
}
