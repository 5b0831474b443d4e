import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { one } from '../fields/edge.ts';
import { requiredText, text } from '../fields/property-fields.ts';
import { DefinedTerm, Sourced } from '../fields/refs.ts';
import { PROVISIONS } from '../fields/targets.ts';
import { placeFields } from './sourced.ts';

builder.node(DefinedTerm, {
  description: bilingual('A term that an instrument defines.', '定义：文件所界定的术语。'),
  id: { resolve: (node) => node.id },
  interfaces: [Sourced],
  fields: (t) => ({
    ...placeFields(t, 'DefinedTerm'),
    term: requiredText(t, 'term', ['The term.', '术语。']),
    text: text(t, 'text', ['The words of the definition, normalised.', '定义的文字（规范化）。']),
    provision: one(t, {
      name: 'DefinedTerm.provision',
      edge: 'STATES',
      direction: 'IN',
      to: PROVISIONS,
      description: ['The provision that defines it.', '作出定义的条文。'],
    }),
  }),
});
