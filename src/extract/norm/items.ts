import type { ActorMention } from '../../model/actor.ts';
import type { Norm } from '../../model/norm.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { cutClauses, type Clause } from '../words/clause.ts';
import type { NormDraft } from './draft.ts';
import { exceptionsOf } from './exceptions.ts';
import { laysNothingDown } from './gate.ts';
import { toNorm } from './from-draft.ts';
import type { CutPassage, Passage } from './passage.ts';

/** Words by which a clause says that a list follows. */
const LIST_WORD = /下列|以下|如下/;
const MODAL = /应当|必须|可以/;
/** 其他应当由部门管理的事项: a thing by whoever sees to it. */
const THING = /的(?:其他)?(?:事项|情形|项目|内容|活动|行为)$/;
/** 海塘的施工按照下列规定办理: what but announces the norms of the items. */
const ANNOUNCES = /(?:按照|依照)(?:下列|以下)规定(?:办理|执行|进行|实施)?$/;

/** 谈判代表按照下列程序委派, 决定程序如下: a lead-in whose items are rules, and no cases or things. */
const RULED_BELOW = /(?:按照?|依照)(?:下列|以下|如下)|(?:程序|办法|方式|权限|分工|规定|主体)如下[：:]?$/;

/** Whether a lead-in that binds nobody only announces what each of its items lays down for itself. */
export function announcesItems(norm: Norm, paragraph: ProvisionNode, ofItems: readonly Norm[]): boolean {
  return (
    norm.bearers.length === 0 &&
    norm.items.length > 0 &&
    ANNOUNCES.test(norm.quote) &&
    paragraph.children.every(({ eId }) => ofItems.some(({ at }) => at === eId))
  );
}

/**
 * The items that belong to each norm of a paragraph: those of the clause in which 下列 stands, of the last clause
 * where the word is absent (guidelines §4, rule 4).
 *
 * @example 应当核查…；有下列情形之一的，有权拒绝： → the items belong to the second norm only
 */
export function itemsOf(
  paragraph: ProvisionNode,
  clauses: readonly Clause[],
  drafts: readonly NormDraft[],
): readonly (readonly string[])[] {
  const items = paragraph.children.filter((child) => child.kind === 'Item').map((item) => item.eId);
  if (items.length === 0) return drafts.map(() => []);
  const { text } = paragraph.text;
  const listing = clauses.findLastIndex((clause) => LIST_WORD.test(text.slice(clause.start, clause.end)));
  const clause = listing === -1 ? clauses.length - 1 : listing;
  return drafts.map((draft) => (draft.clause === clause ? items : []));
}

/** The items of a paragraph as passages that are read for norms of their own. */
export function passagesOfItems(paragraph: ProvisionNode): readonly Passage[] {
  return paragraph.children
    .filter(({ kind }) => kind === 'Item')
    .map((node) => {
      const { text } = node.text;
      const clauses = cutClauses(text);
      const binding = clauses
        .map((clause, index) => ({ clause, index }))
        .filter(({ clause }) => !laysNothingDown(text.slice(clause.start, clause.end)));
      return { node, clauses, binding };
    });
}

/** 养犬人应当遵守下列规定, 施工单位应当落实下列措施: who is to do as the items say. */
const KEEPS_ITEMS = /(?:遵守|落实)(?:下列|以下|如下)/;

/**
 * Who is to keep to the items of a paragraph, and so is banned by a 禁止 of theirs that names nobody (guidelines §4, rule 9).
 *
 * @example 养犬人应当遵守下列规定：（六）禁止遗弃、虐待犬只 (温州市养犬管理条例 19) → 养犬人
 */
export function keepersOfItems(norms: readonly Norm[]): readonly ActorMention[] {
  const keeping = norms.filter(({ items, quote }) => items.length > 0 && KEEPS_ITEMS.test(quote));
  return keeping.length === 1 ? keeping.flatMap(({ bearers }) => bearers) : [];
}

/**
 * Norms that items hold by themselves: with a modal word and a bearer of their own, or a 禁止 (guidelines §4, rule 4); below
 * 按照下列规定 or 程序如下 also whom 由 names.
 *
 * @param keepers those whom the lead-in tells to keep to the items
 * @example 按照下列规定确定：（一）城市道路由环境卫生专业单位负责 → OBLIGATION of 环境卫生专业单位, at the item
 */
export function normsOfItems(
  paragraph: ProvisionNode,
  items: readonly CutPassage[],
  keepers: readonly ActorMention[],
): Norm[] {
  const norms: Norm[] = [];
  const ruled = RULED_BELOW.test(paragraph.text.text);
  for (const { node, clauses, drafts } of items) {
    const { text: mapped } = node;
    const exceptions = exceptionsOf(mapped.text, clauses, drafts);
    for (const [index, draft] of drafts.entries()) {
      const banned = draft.modality === 'PROHIBITION' && draft.rule === 'norm.ban';
      // 海塘应当由施工单位施工: whom 由 names bears it, too.
      const words = mapped.text.slice(draft.start, draft.end);
      const agent = draft.rule === 'norm.agent' && (ruled || MODAL.test(words)) && !THING.test(words);
      const own =
        draft.bearers.length > 0 && (draft.rule === 'norm.modal' || draft.rule === 'norm.inherited' || agent);
      const bound = banned && draft.bearers.length === 0 ? { ...draft, bearers: keepers } : draft;
      if (banned || own)
        norms.push(
          toNorm(mapped, bound, node.eId, { items: [], exceptions: exceptions[index] ?? [] }, clauses),
        );
    }
  }
  return norms;
}
