import { veiled, type DefinedWords } from './term.ts';

/** 取得采矿许可证的单位称为采矿权人; but 所称, 宣称, 又称, 以下统称X, 称重 and 称职 call nothing by a name. */
const CALLED =
  /^[^：]{0,80}(?<![名谎改简自声职号下不所宣俗通也又])(?<!以下统)(?:统称|称)为?(?![霸职谓赞号量重])(?<term>[^、“”的◦称]{2,16})$/;
/** What one may or must be called is a rule; 将X称为Y is what somebody does. */
const NO_NAMING = /应当|必须|可以|不得|[将把]/;

/**
 * The names that a clause gives to what it tells of before them.
 *
 * @example 提出建议、意见或者投诉请求的公民、法人或者其他组织，称信访人 → 信访人
 * @example 债务人称为破产人，债务人财产称为破产财产 → 破产人, 破产财产
 */
export function called(words: string): readonly DefinedWords[] {
  if (!words.includes('称')) return [];
  const found: DefinedWords[] = [];
  let at = 0;
  for (const segment of veiled(words).split('，')) {
    const term = CALLED.exec(segment)?.groups?.['term'];
    if (term !== undefined && !NO_NAMING.test(segment)) {
      // A segment that holds the name alone names what the clause told.
      const start = /^(?:并|且)?(?:统称|称)/.test(segment) ? 0 : at;
      found.push({ term, start, rule: 'definition.called', confidence: 0.85 });
    }
    at += segment.length + 1;
  }
  return found;
}
