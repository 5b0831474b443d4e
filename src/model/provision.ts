import type { MappedText, Span } from './span.ts';

/** Parts of an instrument, after Akoma Ntoso: 编 分编 章 节 条 款 项 目 点 序言 附件, and passages of a commentary. */
export const PROVISION_KINDS = [
  'Part',
  'Subpart',
  'Chapter',
  'Section',
  'Article',
  'Paragraph',
  'Item',
  'Subitem',
  'Point',
  'Preamble',
  'Annex',
  'Passage',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** The kinds of provision that may have a heading (标题): 第六章 法律责任, 第三条【适用范围】. */
export const HEADED_KINDS = [
  'Part',
  'Subpart',
  'Chapter',
  'Section',
  'Article',
  'Point',
  'Preamble',
  'Annex',
  'Passage',
] as const satisfies readonly ProvisionKind[];

/** What a paragraph does (guidelines §3). */
export const PARAGRAPH_FUNCTIONS = [
  'PURPOSE',
  'SCOPE',
  'DEFINITION',
  'PRINCIPLE',
  'NORM',
  'LIABILITY',
  'REMEDY',
  'REFERRAL',
  'COMMENCEMENT',
  'OTHER',
] as const;
export type ParagraphFunction = (typeof PARAGRAPH_FUNCTIONS)[number];

/** What a passage of a commentary speaks of. */
export const PASSAGE_KINDS = ['BACKGROUND', 'APPROACH', 'CONTENT'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/**
 * A node of the instrument tree.
 *
 * `span` covers the whole node in the file, children included; spans of siblings are ordered and do not overlap.
 * `text` is the node's own normalised text, without number, caption and marks: of a paragraph with items the
 * lead-in; empty for an article (its words stand in its paragraphs) and for a container.
 *
 * @example 第三十九条 → { kind: 'Article', eId: 'art_39', number: '第三十九条', heading: null }
 */
export interface ProvisionNode {
  readonly kind: ProvisionKind;
  /** Akoma Ntoso eId (guidelines §1): `art_39__para_1__item_5`. */
  readonly eId: string;
  /** The number as printed, spaces removed: 第三十九条, （五）, 一、; null where none is printed. */
  readonly number: string | null;
  /** Title of a chapter, caption of an article, question of a passage. */
  readonly heading: string | null;
  readonly text: MappedText;
  readonly span: Span;
  /** Where its own words end in the file, before what it holds: of a container its heading. */
  readonly ownEnd: number;
  readonly children: readonly ProvisionNode[];
  /** Only of a Passage. */
  readonly passageKind?: PassageKind;
}

/**
 * eId of what directly holds a provision, where its own eId does not tell it; else null.
 *
 * @example art_14 in chp_2 → chp_2; art_14__para_1 in art_14 → null
 */
export function untoldHolder({ eId }: ProvisionNode, holder: ProvisionNode): string | null {
  return eId.startsWith(`${holder.eId}__`) ? null : holder.eId;
}
