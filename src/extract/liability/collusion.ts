import type { MappedText } from '../../model/span.ts';
import type { Range } from '../words/clause.ts';

/** 用人单位与劳动者 | 建立劳动关系不依法订立劳动合同. */
const AGREES = /^(?:之间)?(?:订立|建立|签订|约定|发生)/;

/**
 * Where the name of one who acts or agrees with another ends; null where he acts alone.
 *
 * @example 税务人员 | 与纳税人勾结; 用人单位 | 与劳动者建立劳动关系
 */
export function endBeforeOther({ text }: MappedText, { start, end }: Range): number | null {
  if (AGREES.test(text.slice(end, end + 8))) {
    const other = text.slice(start, end).lastIndexOf('与');
    return other > 0 ? start + other : null;
  }
  if (!/^(?:(?:相互|内外)?(?:勾结|串通|合谋|通谋)|(?:存在|有)利害关系)/.test(text.slice(end, end + 6)))
    return null;
  const other = text.slice(start, end).search(/(?<=人员|专家)[与同和]/);
  return other > 0 ? start + other : null;
}
