import { veiled, type DefinedWords } from './term.ts';

/** 重点管理区以外的其他区域 | 为一般管理区. */
const CALLS_AREA = /^(?<meaning>[^：]{2,}?)为(?<term>[^：为的所该其◦]{2,16})$/;
/** 可以宣布该区域为疫区, 以派出所管辖区为户口管辖区: what somebody does, or goes by. */
const SOMEBODY_DOES = /应当|必须|可以|不得|宣布|[将把该]|以(?![及外上下内])/;
const AREA = /(?:区域|[地水]域|辖区)$/;

/** Whether a term names areas, and its meaning tells which: 市人民政府公布的其他区域, 限养区. */
export function namesArea(term: string, meaning: string): boolean {
  return AREA.test(meaning) && /^(?!本).*区域?$/.test(term);
}

/**
 * The names of areas that a clause tells, each by the areas that bear it.
 *
 * @example 街道办事处辖区为重点管理区，乡镇辖区为一般管理区 (德州市养犬管理条例 4) → 重点管理区, 一般管理区
 */
export function areas(words: string): readonly DefinedWords[] {
  if (!words.includes('为')) return [];
  const found: DefinedWords[] = [];
  let at = 0;
  for (const segment of veiled(words).split('，')) {
    const { term = '', meaning = '' } = CALLS_AREA.exec(segment)?.groups ?? {};
    if (namesArea(term, meaning) && !SOMEBODY_DOES.test(meaning))
      found.push({ term, start: at, rule: 'definition.called', confidence: 0.85 });
    at += segment.length + 1;
  }
  return found;
}
