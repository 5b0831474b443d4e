import type { Range } from '../words/clause.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import { subjectOf } from '../clause/subject.ts';
import { wordAt } from '../words/word.ts';

const TREATS =
  /宣传|教育|提示|检查|查验|调查|管理|惩戒|奖[励惩]|约谈|培训|考[核评](?!结果)|督[导查]|监督|指导|疏导|慰藉|帮[教扶]|辅导|救助|表彰|(?:予以|给予|进行)[^，。；的]{0,6}(?:补[偿贴助]|资助|帮助|扶持|照顾)(?!的)/;
/**
 * 对下级税务机关 | 的执法活动依法进行监督, 对其工作人员 | 执行法律的情况进行监督检查: what is his or what he does is checked
 * or led; not 对经营者落实规定情况进行监督检查.
 */
const OF_CONDUCT =
  /^(?:的[^，。；]{1,40}?(?:情况|行为|活动|工作|状况|收支)|(?!宣传|教育|进行|开展|实施|加强|的)[^，。；的]{2,50}的[^，。；的]{0,16}?(?:情况|行为|活动|状况))(?:依法|定期|全面|统一)*(?:进行|实施|开展|予以|加强|[的负])|^的[^，。；]{0,30}损失|^的[^，。；的]{0,6}(?:财产|财物|房屋|土地|物资)/;
/** What 对X的… treats X himself with, not something of his. */
const OWN_TREATMENT =
  /宣传|教育|提示|管理|检查|监督|^的[^，。；的]{0,10}(?:调查|惩戒|奖[励惩]|约谈|培训|考核(?!结果|体系|[、评])|督[导查]|指导|疏导|慰藉|帮[教扶]|辅导|救助|表彰)/;
/** 与主体工程同时设计, 对政府投资项目的监督: a name that is but a part of a thing. */
export const OF_THING =
  /^(?:集中就业|就业(?:保障金|情况)|工程|建筑(?![施企单公])|住宅|宿舍|设施|监护|护理|项目|建设|规划|养老床位|(?:教学|服务|工作)质量|利益|权益|需要|投资|融资|采购|保险|基金|资金|账户|资产|业务系统)/;
/** 对残疾人 | 教育事业的领导: what is named after a treatment. */
const OF_TREATMENT =
  /^(?:宣传|教育|检查|调查|管理|培训|监督|指导|奖励|惩戒)[^，。；、和与或的及行]{0,6}(?:事业|机构|体系|制度|质量|经费|资源|设施|市场|秩序|行业|条件|场所|项目|课程|资金|平台)/;

/** What follows a name treats whoever bears it; behind 的 only what can be nothing but his own treatment. */
const treats = (rest: string): boolean => (rest.startsWith('的') ? OWN_TREATMENT : TREATS).test(rest);

const HIMSELF = /^本(?:单位|机关|机构|部门)$/;

/**
 * Whom a 对-phrase names whose act is teaching, checking or rewarding him, and not something of his (guidelines §4,
 * `recipients`); null where it names nobody or treats a thing.
 *
 * @example 对未成年学生进行法治教育 → 未成年学生; 对下级税务机关的执法活动依法进行监督 → null
 */
export function treated(text: string, at: number, end: number): Range | null {
  const words = text.slice(at, end);
  if (!TREATS.test(words)) return null;
  const direct = subjectOf(text, at, end, false);
  if (direct !== null && direct.end < end) {
    // 公民、法人 | 设立的图书馆: by several who made it.
    const lead = leadingActorPhrase(text, at, direct.end);
    const made = lead !== null && /[、和与]/.test(text.slice(at, lead.end)) ? wordAt(text, lead.end) : null;
    const of = (lead?.end ?? 0) + (made?.length ?? 0);
    if (made?.class === 'VERB' && /^的[^、和与的]+$/.test(text.slice(of, direct.end)))
      return treated(text, of + 1, end);
    const rest = text.slice(direct.end, end);
    // 用人单位应当对本单位执行规定的情况进行检查: himself.
    if (HIMSELF.test(text.slice(direct.start, direct.end))) return null;
    if (OF_THING.test(rest) || OF_TREATMENT.test(rest) || OF_CONDUCT.test(rest)) return null;
    // 对国家有特殊管理规定的药品实施检查: what the name opens is a thing.
    if (/^(?:有[^的]{1,20}|规定[^的]{1,10})的/.test(rest)) return null;
    return treats(rest) ? direct : null;
  }
  // 对…的企业重点监督检查, 对其工作人员的宣传教育
  for (let of = words.indexOf('的'); of !== -1; of = words.indexOf('的', of + 1)) {
    const noun = subjectOf(text, at + of + 1, end, false);
    if (
      noun !== null &&
      noun.end < end &&
      !text.startsWith('规定', noun.end) &&
      treats(text.slice(noun.end, end))
    )
      return { start: at, end: noun.end };
    const whole = subjectOf(text, at, at + of, true);
    const rest = words.slice(of);
    if (whole !== null && whole.end === at + of && treats(rest) && !OF_CONDUCT.test(rest)) return whole;
  }
  return null;
}
