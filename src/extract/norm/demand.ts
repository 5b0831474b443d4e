import { leadingActorPhrase } from '../actor/span.ts';
import { answersDemand } from '../clause/answer.ts';
import type { Range } from '../words/clause.ts';
import { subjectOf } from '../clause/subject.ts';
import type { NormDraft } from './draft.ts';

const DEMAND = /^对于?|[接收]到|应/;

/** 被取保候审人 | 居住地未设海警机构的，当地公安机关应当协助执行: whose place it is demands nothing. */
const PLACE_OF = /^(?:的?经常)?(?:居住|所在|户籍)地/;

/** 政府应当给予支持: what is granted to whoever did something, and answers no demand. */
const GRANTS = /^(?:予以|给予|应当|积极|及时|依法|主动)*支持/;
const COOPERATES = /配合|协助/;
const ORGAN = /(?:机关|部门|机构|人员|委员会|政府|法院|检察院|警察|海关|小组|代表|员)$/;

/**
 * On whose demand a norm is to be done, where its act answers one; null where it answers none.
 *
 * @example 公安机关依法调取证据的，应当予以配合 → 公安机关
 */
export function demandedOf(text: string, draft: NormDraft): Range | null {
  const act = text.slice(draft.actionStart, draft.end);
  if (!answersDemand(act)) return null;
  const by = draft.demandedBy;
  if (by === null) return demandedIn(text, draft.condition);
  if (PLACE_OF.test(text.slice(by.end))) return null;
  const granted = GRANTS.test(act) && !COOPERATES.test(act);
  return granted && !ORGAN.test(text.slice(by.start, by.end)) ? null : by;
}

/** Whose demand a condition states: 对公安机关依法调取证据的, 接到公安机关协查通知后. */
function demandedIn(text: string, condition: Range | null): Range | null {
  if (condition === null) return null;
  const words = text.slice(condition.start, condition.end);
  const opening = DEMAND.exec(words);
  if (opening === null) return null;
  const at = condition.start + opening.index + opening[0].length;
  const range = subjectOf(text, at, condition.end, false) ?? leadingActorPhrase(text, at, condition.end);
  return range !== null && range.end < condition.end && text.charAt(range.end) !== '的' ? range : null;
}
