import { bilingual } from '../bilingual.ts';
import { builder, type NodeFields } from '../builder.ts';
import { one } from '../fields/edge.ts';
import { MethodEnum } from '../enums/enums.ts';
import { enumerated, integer, number, requiredText, text } from '../fields/property-fields.ts';
import { numberOf, type ReadNode, textOf } from '../plan/read-node.ts';
import { Sourced } from '../fields/refs.ts';
import { ARTICLES, INSTRUMENTS } from '../fields/targets.ts';

const Source = builder.objectRef<ReadNode>('Source').implement({
  description: bilingual(
    'A place in an untouched source file, in Unicode code points, zero-based, end exclusive.',
    '原始文件中的位置，以 Unicode 码点计，从零起算，不含末尾。',
  ),
  fields: (t) => ({
    file: t.string({
      description: bilingual('The name of the file.', '文件名。'),
      resolve: (node) => textOf(node.properties, 'file') ?? '',
    }),
    start: t.int({
      description: bilingual('Where it starts.', '起始位置。'),
      resolve: (node) => numberOf(node.properties, 'start') ?? 0,
    }),
    end: t.int({
      description: bilingual('Where it ends, exclusive.', '结束位置（不含）。'),
      resolve: (node) => numberOf(node.properties, 'end') ?? 0,
    }),
    quote: t.string({
      description: bilingual('Exactly this slice of the file.', '该位置的原文。'),
      resolve: (node) => textOf(node.properties, 'quote') ?? '',
    }),
  }),
});

Sourced.implement({
  description: bilingual(
    'Something read out of a text, with its place, the rule that found it and how sure that is.',
    '从文本中提取的对象，附出处、提取规则和置信度。',
  ),
  resolveType: (node) => node.kind,
  fields: (t) => ({
    source: t.field({
      type: Source,
      nullable: true,
      description: bilingual('Where it was read.', '出处。'),
      extensions: { reads: { properties: ['file', 'start', 'end', 'quote'] } },
      resolve: (node) => (textOf(node.properties, 'file') === null ? null : node),
    }),
    rule: text(t, 'rule', ['The rule of the compiler that found it.', '提取规则。']),
    ...enumerated(t, 'method', MethodEnum, [
      'Whether the law states it or the compiler inferred it.',
      '认定方式：法律明示或者程序推断。',
    ]),
    confidence: number(t, 'confidence', ['How sure the compiler is, 0 to 1.', '置信度（0 至 1）。']),
  }),
});

/** Where in the law something stands: fields that provisions and findings share. `type` names their type. */
export function placeFields(t: NodeFields, type: string) {
  return {
    eId: text(t, 'eId', [
      'The Akoma Ntoso eId of the place in its instrument, such as art_39__para_1__item_5.',
      '在文件内的 eId（Akoma Ntoso），如 art_39__para_1__item_5。',
    ]),
    uri: requiredText(t, 'instrument', ['The uri of the instrument.', '所在文件的 uri。']),
    jurisdiction: text(t, 'jurisdiction', [
      'The jurisdiction, such as CN or CN-ZJ.',
      '所属法域，如 CN、CN-ZJ。',
    ]),
    position: integer(t, 'position', ['Its order in the instrument, from 0.', '在文件中的次序，从零起算。']),
    instrument: one(t, {
      name: `${type}.instrument`,
      edge: 'WITHIN',
      direction: 'OUT',
      to: INSTRUMENTS,
      description: ['The instrument in which it stands.', '所在的法律文件。'],
    }),
    article: one(t, {
      name: `${type}.article`,
      edge: 'WITHIN',
      direction: 'OUT',
      to: ARTICLES,
      description: ['The article around it, if any.', '所在的条。'],
    }),
  };
}
