import type { ActorMention } from '../../model/actor.ts';
import type { Modality } from '../../model/norm.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import type { NormDraft } from './draft.ts';
import { declaredModality, isAdjunctOnly } from '../clause/predicate.ts';

/** A claim or a remedy: what makes 可以 a right of a person (guidelines §4). */
const CLAIM =
  /申请(?!书|材料|表|文件)|提起|提出|申诉|(?<!符合[^，。；]{0,14})要求|请求|起诉|上诉|投诉|举报|控告|检举|主张|拒绝|追偿|反映|索赔|诉讼途径|抗辩|享[有受](?!的)|(?:获得|领取)[^，。；的]{0,8}(?:报酬|补偿|赔偿|救济)/;
/** What may stand between 可以 and the claim: how it is made, and to whom. */
const BEFORE_CLAIM =
  /^(?:[自在先也再向凭持就对于]|为[^，。；]{2,24}利益|依法|直接|按照|依照|依据|根据|书面|口头|通过|同时|单独|共同|委托|及时|随时|另行)/;
/** By what means the claim right behind it is made: 以书面形式 | 撤回申请, not 采取约访等方式，当面听取投诉请求. */
const MEANS_OF_CLAIM =
  /^(?:采[取用]|以)[^，。；]{2,30}[方形]式(?:[向对][^，。；向对]{2,24}?)?(?:依法|直接|提出|撤[回销]|变更|放弃)*$/;
/** A claim beside another act: 可以解除合同并请求出卖人承担违约责任. */
const FURTHER_CLAIM =
  /^[^，。；]{1,60}(?:并|或者|也可以)(?:依法)?(?:[向对][^向对，。；]{2,24})?(?:请求|要求|申请|提起|提出请求)/;
/** 可以提出意见和建议, 可以向有关部门提出质询: a voice in another's matter, and no claim of one's own. */
const VOICE = /^[^，。；]{0,60}提出(?:书面)?(?:[^，。；]{0,12}的)?(?:批评|意见|建议|质询|询问)/;
const CLAIM_REACH = 60;
const SUIT = /申请|提起|起诉|申诉|复议|投诉|诉讼途径/;
const AUTHORITY =
  /(?:主任会议|委员长会议|主席团|机关|部门|政府|法院|检察院|国务院|海关|委员会|[局厅署部]|海警|警察|机构|中国人民银行|国家|本市|本省|大队|支队|(?:委员会|常委会|代表大会)[^，。；]{1,10}(?:组成人员|代表))$/;
const HEADLESS_CLAIM = /不服|有异议|有争议|不满意/;

/**
 * The kind of a norm by its modal word, and of 可以 by who may do what: the claim or remedy of a person is a RIGHT, the
 * power of an authority and any other leave a PERMISSION.
 *
 * @param condition words of the condition, '' if none
 * @example 当事人可以依法申请行政复议 → RIGHT; 公安机关可以申请人民法院强制执行 → PERMISSION
 */
export function modalityOf(
  modal: Modal,
  action: string,
  bearers: readonly ActorMention[],
  condition: string,
): Modality {
  if (modal.modality !== 'PERMISSION') return modal.modality;
  if (isOfAuthority(bearers) || !isClaim(action)) return 'PERMISSION';
  const named = bearers.length > 0 || isHeadlessClaim(condition);
  return named || SUIT.test(action.slice(0, 30)) ? 'RIGHT' : 'PERMISSION';
}

/** Whether one of some bearers has a power by his office: 公安机关, not 当事人. */
export function isOfAuthority(bearers: readonly ActorMention[]): boolean {
  return bearers.some(({ name }) => AUTHORITY.test(name));
}

/** Whether a condition opens a claim whose holder is not named: 对…有异议的, 对…不服的. */
export function isHeadlessClaim(condition: string): boolean {
  return HEADLESS_CLAIM.test(condition);
}

/** 申请复议或者提起诉讼: what whoever contests something does. */
const REMEDY = /(?:申请|提起)[^，。；的]{0,12}(?:复[议核查]|诉讼|申诉|仲裁)/;

/**
 * Whether an act without a modal word is the remedy of whoever contests what was done, and no duty of his.
 *
 * @param condition words of the condition, '' if none
 * @example 单位和个人对处罚不服的，| 依照国家有关规定申请复议或者提起诉讼 → true
 */
export function isRemedyInCase(condition: string, action: string): boolean {
  return isHeadlessClaim(condition) && REMEDY.test(action);
}

/** 应当先申请行政复议: a claim that must go before another. */
const CLAIMED_FIRST = /申请[^，。；的]{0,4}(?:复议|仲裁|复核|复查)$/;

/**
 * Whether those before a headless claim are they who claim: they have claimed before.
 *
 * @example 纳税人应当先申请行政复议；| 对复议决定不服的，可以起诉 → true
 */
export function claimsBefore(
  text: string,
  carry: { readonly modality: Modality } | null,
  run: NormDraft | undefined,
): boolean {
  if (carry?.modality === 'RIGHT') return true;
  return run !== undefined && CLAIMED_FIRST.test(text.slice(run.actionStart, run.end));
}

function isClaim(action: string): boolean {
  if (VOICE.test(action)) return false;
  const at = action.slice(0, CLAIM_REACH).search(CLAIM);
  return (
    at === 0 ||
    (at > 0 && (BEFORE_CLAIM.test(action) || MEANS_OF_CLAIM.test(action.slice(0, at)))) ||
    FURTHER_CLAIM.test(action)
  );
}

/**
 * Lets a run reach to the end of a further action. Behind nothing but a rule that action alone says of what kind it is.
 *
 * @example 台湾同胞投资企业依照国家有关规定，| 享受优惠待遇 → RIGHT
 */
export function grow(text: string, run: NormDraft, { wordsStart, end }: Reading): void {
  if (run.rule === 'norm.declarative' && isAdjunctOnly(text.slice(run.actionStart, run.end)))
    run.modality = declaredModality(text.slice(wordsStart, end));
  run.end = end;
}
