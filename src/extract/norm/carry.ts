import type { ActorMention } from '../../model/actor.ts';
import type { Modality } from '../../model/norm.ts';
import { isState, RULES } from '../actor/rulers.ts';
import type { Lead } from '../clause/lead.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import type { NormDraft } from './draft.ts';
import { isOfAuthority } from './modality.ts';
import { isMeasured } from '../clause/of-thing.ts';

/**
 * What a clause hands on to the next one of its paragraph that names nobody (guidelines §4, rule 3): its bearers, and its
 * kind where the next has no modal word of its own.
 *
 * The next clause keeps them where it goes on with their work: an act, a case (经核查…的，应当…), a 对-phrase or a place
 * before it. It does not where
 * - its subject is a thing (相关信息不得用于…), but for the thing that one made who is named there: `makerOf`;
 * - somebody acts in its case, who then bears it: `bearersWithoutSubject`;
 * - it gives a right to contest what they did: `isHeadlessClaim`; or is done toward them: `insteadOfAddressee`;
 * - the State did something, which binds others, or an authority, and the next opens with what only the ruled do, or
 *   turns to an authority; or it rewards those who did what they may: `handedOn`, `rewardsThem`;
 * - the run before was a ban on everybody, or measured a thing: then what stood before it is handed on, `handsOn`.
 */
export interface Carry {
  readonly bearers: readonly ActorMention[];
  readonly modality: Modality;
}

/**
 * Whether whose the next clause is follows from a run: not from a ban on everybody, nor from how much a thing may be, nor
 * from what is laid down of a thing beside an act.
 *
 * @example 公安机关可以采取紧急止付措施，期限不得超过四十八小时。期限届满的，应当立即解除 → the last of 公安机关
 */
export function handsOn(text: string, run: NormDraft, before: NormDraft | undefined): boolean {
  if (run.bearers.length > 0) return true;
  if (isMeasured(text.slice(run.start, run.end))) return false;
  const beside = before?.clause === run.clause && before.bearers.length > 0;
  return run.rule !== 'norm.ban' && !beside;
}

/** What those do whom an authority rules, and no authority: 从事水产养殖, 运输爆炸物品. */
const OF_THE_RULED =
  /^(?:在[^，。；]{2,16}[内上中])?(从事|经营|生产|销售|运输|[新改扩修兴]建|饲养|养殖|种植|采集|捕捞|开采|采伐|携带|购买|出售|出版|拍摄|进口|出口|装修|燃放|排放|倾倒|出厂|停放|驾驶|乘坐|寄递|进行(?:各类|开发|建设|施工|生产|经营))(?![者人户商])/;

/** 可以依法提起诉讼, 应当补正: what those do whose matter an authority sees to. */
const TURNS_TO_AUTHORITY =
  /^(?!告知|通知)[^，。；的]{0,24}(?:诉讼|起诉|申请(?:领取|换领|补[办领]|办理|仲裁|支援|成为))|^(?:依法|重新|按照规定|在[^，。；]{1,14}[内前])?(?:补[正齐办交缴](?!贴)|申报(?!专利)|按[年月季次][^，。；]{0,4}[计缴]|[缴交]纳)/;

/** Those who are meant to speak up or take part: 任何单位和个人, 公民、法人和其他组织. */
const PUBLIC = /^(?:任何|社会)?(?:单位|个人|组织|公民|法人|自然人|公众|群众|居民|村民)|^其他组织$/;
const REWARDS =
  /(?:给予|予以|发给)[^，。；]{0,14}(?:奖励|奖金|表彰|表扬|嘉奖)|^(?:对|为)(?:其|举报人|检举人|投诉人)[^，。；]{0,10}(?:保密|保护|奖励)/;

/**
 * Whether words reward or shield those whom the clause before let do something: that is no act of theirs.
 *
 * @example 任何单位和个人有权举报。查证属实的，| 对举报人给予奖励 → true; 企业应当…。对有突出贡献的职工给予奖励 → false
 */
export function rewardsThem({ bearers, modality }: Carry, words: string): boolean {
  if (bearers.length === 0 || !REWARDS.test(words)) return false;
  const may = modality === 'RIGHT' && !isOfAuthority(bearers);
  return may || bearers.every(({ name }) => PUBLIC.test(name));
}

/**
 * Those whom the clause before hands on to one with a modal word that names nobody. What the State does lays no duty on
 * it, and what an authority does none to do what only those do whom it rules, unless it was told to do so, nor to turn to
 * itself; and behind a ban on everybody a case speaks of those whom it bans.
 *
 * @example 国家对外债实行规模管理。借用外债应当按照国家有关规定办理 → the last of nobody
 * @example 市人民政府应当划定区域，禁止露天烧烤。在其他区域内烧烤的，应当使用无烟炉具 → the last of nobody
 * @example 公安机关应当加强管理。运输爆炸物品，应当取得许可证 → the last of nobody
 */
export function handedOn(
  text: string,
  carry: Carry | null,
  { modality, end }: Modal,
  reading: Reading,
  lead: Lead,
  before: NormDraft | undefined,
): readonly ActorMention[] | null {
  if (carry === null) return null;
  const { bearers } = carry;
  if (rewardsThem(carry, text.slice(end, reading.end))) return null;
  const binds = modality === 'OBLIGATION' || modality === 'PROHIBITION';
  if (binds && bearers.length > 0 && bearers.every(({ name }) => isState(name))) return null;
  const from = lead.start ?? reading.wordsStart;
  const deed = (OF_THE_RULED.exec(text.slice(from)) ?? OF_THE_RULED.exec(text.slice(end)))?.[1];
  const banned = binds && before?.rule === 'norm.ban' && before.bearers.length === 0;
  const ofOthers =
    (banned && lead.condition !== null && text.charAt(lead.condition.end - 1) === '的') ||
    (deed !== undefined && !text.slice(0, from).includes(deed)) ||
    (lead.condition !== null && TURNS_TO_AUTHORITY.test(text.slice(end, reading.end)));
  return ofOthers && bearers.length > 0 && bearers.every(({ name }) => RULES.test(name)) ? null : bearers;
}
