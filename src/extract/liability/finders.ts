import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import type { DraftRule } from './draft.ts';
import { united } from './enforcers.ts';

/** How the name of an authority ends, bodies with a task included: 消防救援机构. */
const AUTHORITY = /(?:部门|机关|法院|检察院|政府|海关|机构|有关单位)$/;
const FINDS = /发现|查明/;
/** What an authority does before it finds a breach is no breach: 在办理案件过程中, 接到报告或者…. */
const BLAMED = /[未违拒]|不(?!动产)/;
/** What is found, and then left: the breach of who found it (发现违法行为不予查处的). */
const LEFT =
  /(?:[未不](?:予以?|及时|依法|按照?规定|立即)*|拒不|隐瞒|放任|包庇)[^，的]{0,6}(?:查处|处理|处罚|制止|报告|移[送交]|纠正|采取|立案|责令|通报|处置|撤销)/;
/** What opens the words of who acts himself. */
const ACTS =
  /^(?:[也均还]?(?:应当?|可以?|有权|必须)|予以|给予|依法|立即|及时|责令|经责令|没收|吊销|撤销|取缔|要求|[记计纳列]入|根据情况对)/;
/** Who passes on what it found punishes nothing: 应当通报环境保护行政主管部门依照前款规定予以处罚. */
const PASSES_ON =
  /^(?:[也均还]?(?:应当?|可以?|必须)|依法|立即|及时)*(?:通报|移[送交]|报[告请]|告知|通知|抄[告送]|提请|建议)/;
const OTHER_FINDER = /或者/;

/** An authority that comes upon a breach and acts on it, with the words of the breach itself. */
export interface Finding {
  /** None where it only passes on what it found. */
  readonly finders: readonly ActorMention[];
  readonly breach: readonly Range[];
}

/**
 * The authority that is named only for having found the breach on which it is to act; null where somebody else acts, or
 * where what it did with its finding is the breach.
 *
 * @example 消防救援机构核查发现公众聚集场所使用情况与承诺内容不符，…的，依法撤销相应许可 → 消防救援机构; breach 公众聚集场所…
 */
export function findingIn(text: MappedText, { breach, tiers, enforcers }: DraftRule): Finding | null {
  const words = text.text;
  const [first] = breach;
  const at = breach.findIndex(({ start, end }) => FINDS.test(words.slice(start, end)));
  const found = breach[at];
  const last = breach.at(-1);
  if (first === undefined || found === undefined || last === undefined) return null;
  if (tiers[0]?.measures.some((measure) => measure.enforcers.some((one) => enforcers.includes(one))) === true)
    return null;
  const finds = FINDS.exec(words.slice(found.start, found.end));
  if (finds === null) return null;
  const from = found.start + finds.index + finds[0].length;
  const before = words.slice(first.start, from);
  const behind = words.slice(from, last.end);
  const consequence = words.slice(last.end).replace(/^，/, '');
  if (BLAMED.test(before) || LEFT.test(behind) || !ACTS.test(consequence)) return null;
  if (tiers.every(({ measures }) => measures.every(({ kind }) => kind === 'DISCIPLINARY_ACTION')))
    return null;
  const other = OTHER_FINDER.exec(before);
  const finders = united(
    authorityAt(text, first.start, from),
    other === null ? [] : authorityAt(text, first.start + other.index + other[0].length, from),
  );
  if (finders.length === 0) return null;
  // 人民检察院发现…的，应当提出纠正意见；构成犯罪的，依法追究刑事责任: what it does itself is no measure.
  const itself = words.slice(from, tiers[0]?.measures[0]?.start);
  const punishes = !PASSES_ON.test(consequence) && !/[；。]/.test(itself);
  return {
    finders: punishes ? finders : [],
    breach: [{ start: from, end: found.end }, ...breach.slice(at + 1)],
  };
}

function authorityAt(text: MappedText, from: number, end: number): readonly ActorMention[] {
  const phrase = leadingActorPhrase(text.text, from, end);
  return phrase !== null && AUTHORITY.test(text.text.slice(phrase.start, phrase.end))
    ? spreadActors(text, phrase.start, phrase.end)
    : [];
}
