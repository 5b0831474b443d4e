import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';

/** What a body of private law draws up, owns and does business with, so that it alone can see to it. */
const AFFAIR =
  /(?:企业|企业法人|公司|组织|合作社|旅行社|协会|基金会|银行|经营者)的[^，。；的]{0,6}(?:章程|(?:会计|财务|年度|工作)(?:报告|报表|账簿)|经营范围|注册资本|名称|业务|余额|收入|财产|资产|应急预案|软件)$/;

/** Whose affair a thing is that is to be thus: 慈善组织的财务会计报告 | 须经审计; none where it is no body's own. */
export function ownerOfAffair(mapped: MappedText, thing: Range): readonly ActorMention[] {
  const words = mapped.text.slice(thing.start, thing.end);
  if (!AFFAIR.test(words)) return [];
  return spreadActors(mapped, thing.start, thing.start + words.lastIndexOf('的'));
}

/** What one has, enters and must tell when it changes. */
const CHANGES =
  /^的?(?:(?:税务|工商)?登记(?:内容|事项)|(?:备案|许可|公示)?(?:内容|事项)|名称|(?:单位)?地址|住所|联系方式|法定代表人|(?:主要)?负责人|举办者|经营(?:范围|地址|场所)|任期|有效期|期限)(?:[、或者和等][^，。；的]{1,20})?(?:需要)?(?:发生)?(?:变更|变化|变动|改变|届满)/;

const CHANGE = /变[更化动]|届满|改变/;
/** 保安服务公司 | 的法定代表人. */
const HEAD_OF_BODY = /^(.{2,}?)的?(?:法定代表人|(?:主要)?负责人|举办者)$/;

/** Whose name, seat or term changes in a case: 单位用户 | 地址变更的，应当通知…; 业主委员会 | 任期届满前. */
export function ownerOfChange(mapped: MappedText, condition: Range): readonly ActorMention[] {
  if (!CHANGE.test(mapped.text.slice(condition.start, condition.end))) return [];
  const named = leadingActorPhrase(mapped.text, condition.start, condition.end);
  const head = named === null ? null : HEAD_OF_BODY.exec(mapped.text.slice(named.start, named.end))?.[1];
  const owner = named === null || head == null ? named : { ...named, end: named.start + head.length };
  if (owner === null || !CHANGES.test(mapped.text.slice(owner.end, condition.end))) return [];
  return spreadActors(mapped, owner.start, owner.end);
}

/** 理事会成员 | 的任期为五年; of it nobody else can say 连选连任. */
const TERM = /^(?:的|每届)*任期/;
const GOES_ON = /^(?:连选)?连(?:任|续任职|续聘任|聘)/;

/**
 * Who holds the office whose term a clause tells before it lets it be held again; none where another act is told.
 *
 * @param from where the clause begins
 * @example 理事会成员的任期为五年，可以 | 连选连任 → 理事会成员
 */
export function holderOfTerm(
  mapped: MappedText,
  from: number,
  modal: Range,
  end: number,
): readonly ActorMention[] {
  if (!GOES_ON.test(mapped.text.slice(modal.end, end))) return [];
  const holder = leadingActorPhrase(mapped.text, from, modal.start);
  return holder === null || !TERM.test(mapped.text.slice(holder.end, modal.start))
    ? []
    : spreadActors(mapped, holder.start, holder.end);
}
