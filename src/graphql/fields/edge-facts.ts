import { CorrespondenceRelationEnum, MethodEnum } from '../enums/enums.ts';
import { enumerated, number, type PropertyFields, text, texts } from './property-fields.ts';

/** Edge properties that each set of facts shows. */
export const EVIDENCE = ['rule', 'method', 'confidence', 'words'] as const;
export const SANCTION = [...EVIDENCE, 'conduct', 'items'] as const;
export const CORRESPONDENCE = [...EVIDENCE, 'relation', 'score', 'runnerUp'] as const;
export const COUNTERPART = [...CORRESPONDENCE, 'at'] as const;

/** What an edge rests on. */
export function evidence(t: PropertyFields) {
  return {
    ...enumerated(t, 'method', MethodEnum, ['Whether the law states the edge.', '认定方式。']),
    rule: text(t, 'rule', ['The rule of the compiler that found it.', '认定规则。']),
    confidence: number(t, 'confidence', ['How sure the compiler is, 0 to 1.', '置信度（0 至 1）。']),
    words: texts(t, 'words', [
      'Words that both ends share, on which an inference rests.',
      '推断所依据的共同词语。',
    ]),
  };
}

/** Which items of a duty a penalty names. */
export function namedItems(t: PropertyFields) {
  return {
    items: texts(t, 'items', [
      'The eIds of the items of the duty that the penalty names; empty where it names the whole.',
      '罚则所指明的义务各项的 eId，指明整条义务的为空。',
    ]),
  };
}

/** What an edge from a penalty to a duty rests on, and which parts of both it ties. */
export function sanction(t: PropertyFields) {
  return {
    ...evidence(t),
    conduct: texts(t, 'conduct', [
      'The eIds of the items of conduct that breach the duty; empty where the paragraph as a whole does.',
      '构成违反该义务的行为项的 eId，整款适用的为空。',
    ]),
    ...namedItems(t),
  };
}

/** How a local provision stands to a national one, and how sure that is. */
export function correspondence(t: PropertyFields) {
  return {
    ...evidence(t),
    ...enumerated(t, 'relation', CorrespondenceRelationEnum, [
      'How the local provision stands to the national one.',
      '地方规定与上位法的关系。',
    ]),
    score: number(t, 'score', ['Similarity, 0 to 1.', '相似度（0 至 1）。']),
    runnerUp: text(t, 'runnerUp', ['The eId of the next best national provision.', '次优上位法条文的 eId。']),
  };
}

/** Of a derived edge: how it corresponds, and where. */
export function counterpart(t: PropertyFields) {
  return {
    ...correspondence(t),
    at: texts(t, 'at', [
      'Of a derived correspondence the eIds of what corresponds in the end that joins several, the closest first; all else on the edge is of the first; empty on other edges.',
      '上级条文单位的对应关系中，其内各对应之处的 eId，最接近的在前；边上其他内容均就第一处而言；其他边为空。',
    ]),
  };
}
