/** Consequences of a breach, by which a clause is liability even where no rule was read from it. */
const CONSEQUENCES = [
  /追究[^追，。；]{0,16}责任/,
  /给予[^给，。；]{0,16}处[分罚]/,
  /处[^处，。；]{0,30}罚款/,
  /承担[^承民赔法刑违侵，。；]{0,10}(?:民事|赔偿|法律|刑事|违约|侵权)[^责，。；]{0,4}责任/,
  /并处|没收|吊销|予以取缔|有期徒刑|拘役|罚金|行政拘留|治安管理处罚/,
];
/** A demand on whoever broke the law; beside no penalty it is what an authority does in its task (guidelines §5). */
const DEMAND = /责令[^责，。；]{0,12}(?:改正|停止|停产|停业|赔偿|限期)/;
/** Words that show a breach, or that name whoever punishes. */
const BREACH =
  /的，|的,|违反|构成犯罪|由[^由，。；]{1,40}(?:给予|责令|处|没收|吊销|追究)|^(?:依法|并|予以|给予|处|没收|吊销|责令|对直接)/;
const NORMATIVE = /应当|不得|可以|必须|有权|禁止|鼓励|不予追究|免予|不再?承担|须|需经/;
/** A task of an organ, not a consequence: 依法追究相关人员和单位责任 behind its other tasks. */
const TASK_OF_ORGAN = /^[^，。；]{0,30}(?:部门|机关|政府|法院|检察院)/;

/**
 * Whether the words of a clause lay down liability: a consequence of a breach, and no modal word.
 *
 * @param penal whether the paragraph holds a rule of liability or stands in a chapter on it
 * @example 构成犯罪的，依法追究刑事责任 → true; 公安机关应当查证信息来源，依法追究相关人员责任 → false
 */
export function isConsequence(clause: string, penal: boolean): boolean {
  if (NORMATIVE.test(clause) || !BREACH.test(clause) || !holdsConsequence(clause, penal)) return false;
  return !TASK_OF_ORGAN.test(clause) || /^[^，。；]{0,60}的，/.test(clause);
}

/** Whether a consequence stands outside the cases: not in 吊销许可证的，由登记机关公告. */
function holdsConsequence(clause: string, penal: boolean): boolean {
  const consequences = penal ? [...CONSEQUENCES, DEMAND] : CONSEQUENCES;
  return clause
    .split(/[，,]/)
    .some((words) => !words.endsWith('的') && consequences.some((consequence) => consequence.test(words)));
}
