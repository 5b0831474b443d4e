import { FAMILIES } from '../../model/graph-schema.ts';
import { EDGE_POSITION } from '../../store/plan.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type NodeFields } from '../builder.ts';
import { connection, one } from '../fields/edge.ts';
import { COUNTERPART, EVIDENCE } from '../fields/edge-facts.ts';
import { PROVISION_KIND_TEXTS } from '../enums/enum-texts.ts';
import { ParagraphFunctionEnum, PassageKindEnum, ProvisionKindEnum } from '../enums/enums.ts';
import { enumerated, text, texts } from '../fields/property-fields.ts';
import { textOf } from '../plan/read-node.ts';
import { Provision, provisionRef, Sourced } from '../fields/refs.ts';
import {
  CITATIONS,
  CORRESPONDING_PROVISIONS,
  DEFINED_TERMS,
  DUTIES,
  EXPLAINED_PROVISIONS,
  NORMS,
  PENALTIES,
  PROVISIONS,
  type Target,
  WORKS,
} from '../fields/targets.ts';
import { placeFields } from './sourced.ts';

/** All of one kind that stands at the provision or within it. */
const within = (t: NodeFields, field: string, to: Target, description: Bilingual) =>
  connection(t, { name: `Provision.${field}`, edge: 'WITHIN', direction: 'IN', to, description });

Provision.implement({
  description: bilingual(
    'A unit of a text: a part, chapter, article, paragraph, item, point or passage.',
    '条文单位：编、章、条、款、项、点或者解读段落。',
  ),
  interfaces: [builder.nodeInterfaceRef(), Sourced],
  resolveType: (node) => node.kind,
  fields: (t) => ({
    ...placeFields(t, 'Provision'),
    kind: t.field({
      type: ProvisionKindEnum.ref,
      nullable: true,
      description: bilingual('What it is: an article, a paragraph.', '条文单位的种类，如条、款。'),
      resolve: ({ kind }) => ProvisionKindEnum.read(kind),
    }),
    number: text(t, 'number', ['Its number as printed, such as 第三十九条.', '编号，如第三十九条。']),
    heading: text(t, 'heading', [
      'The title of a chapter, the caption of an article, the question of a passage.',
      '章名、条标或者解读的问题。',
    ]),
    text: text(t, 'text', [
      'Its own words, normalised, without those of its parts.',
      '本单位自身的文字（规范化），不含下级单位。',
    ]),
    content: t.string({
      nullable: true,
      description: bilingual(
        'Its whole words, normalised: of an article or point with all its paragraphs and items.',
        '全部文字（规范化），条、点包括其款项。',
      ),
      extensions: { reads: { properties: ['content', 'text'] } },
      resolve: ({ properties }) => textOf(properties, 'content') ?? textOf(properties, 'text'),
    }),
    path: texts(t, 'path', [
      'Headings of the containers around it, the outermost first.',
      '上级编章节的标题，由外到内。',
    ]),
    ...enumerated(t, 'function', ParagraphFunctionEnum, ['What the paragraph does.', '款的功能。']),
    ...enumerated(t, 'passageKind', PassageKindEnum, ['What the passage speaks of.', '解读段落的内容类别。']),
    parent: one(t, {
      name: 'Provision.parent',
      edge: 'HAS_PART',
      direction: 'IN',
      to: PROVISIONS,
      description: ['The provision of which it is a part.', '上级单位。'],
    }),
    parts: connection(t, {
      name: 'Provision.parts',
      edge: 'HAS_PART',
      direction: 'OUT',
      to: PROVISIONS,
      order: [{ property: EDGE_POSITION, direction: 'ASC' }],
      description: ['Its parts, in order.', '下级单位。'],
    }),
    provisions: within(t, 'provisions', PROVISIONS, [
      'All provisions within it, in order.',
      '其内的全部条文单位。',
    ]),
    norms: within(t, 'norms', NORMS, ['The norms stated at it or within it.', '其内规定的规范。']),
    duties: within(t, 'duties', DUTIES, ['The duties stated at it or within it.', '其内规定的义务。']),
    penalties: within(t, 'penalties', PENALTIES, [
      'The penalties stated at it or within it.',
      '其内规定的罚则。',
    ]),
    definedTerms: within(t, 'definedTerms', DEFINED_TERMS, [
      'The terms defined at it or within it.',
      '其内定义的术语。',
    ]),
    citations: within(t, 'citations', CITATIONS, [
      'The citations made at it or within it.',
      '其内所作的引用。',
    ]),
    citedBy: connection(t, {
      name: 'Provision.citedBy',
      edge: 'CITES_WITHIN',
      direction: 'IN',
      to: CITATIONS,
      description: ['The citations of it or of what is within it.', '对它或者其内条文的引用。'],
    }),
    itemOf: connection(t, {
      name: 'Provision.itemOf',
      edge: 'HAS_ITEM',
      direction: 'IN',
      to: NORMS,
      description: [
        'The norms to which it belongs as an item; what an article states are its `norms`.',
        '以它为项的规范；条所规定的规范见 norms。',
      ],
    }),
    violatedIn: connection(t, {
      name: 'Provision.violatedIn',
      edge: 'VIOLATES_WITHIN',
      direction: 'IN',
      to: PENALTIES,
      description: [
        'The penalties that name it or something within it as breached.',
        '写明违反它或者其内条款的罚则。',
      ],
    }),
    conductOf: connection(t, {
      name: 'Provision.conductOf',
      edge: 'HAS_CONDUCT',
      direction: 'IN',
      to: PENALTIES,
      description: [
        'The penalties that list it as an item of conduct; what an article punishes are its `penalties`.',
        '以它为违法行为项的罚则；条所规定的罚则见 penalties。',
      ],
    }),
    nationalCounterparts: connection(t, {
      name: 'Provision.nationalCounterparts',
      edge: 'PART_CORRESPONDS_TO',
      direction: 'OUT',
      to: CORRESPONDING_PROVISIONS,
      facts: COUNTERPART,
      order: [{ property: EDGE_POSITION, direction: 'ASC' }],
      description: [
        'Provisions of national law on the same matter as it or as something within it, the closest first; always inferred.',
        '国家法律中与它或者其内条文规范同一事项的条文，最接近的在前，均为推断。',
      ],
    }),
    localCounterparts: connection(t, {
      name: 'Provision.localCounterparts',
      edge: 'CORRESPONDS_WITHIN',
      direction: 'IN',
      to: CORRESPONDING_PROVISIONS,
      facts: COUNTERPART,
      description: [
        'Provisions of local law on the same matter as it or as something within it; always inferred.',
        '地方规定中与它或者其内条文规范同一事项的条文，均为推断。',
      ],
    }),
    explains: connection(t, {
      name: 'Provision.explains',
      edge: 'EXPLAINS',
      direction: 'OUT',
      to: EXPLAINED_PROVISIONS,
      facts: EVIDENCE,
      description: ['Provisions that this passage explains.', '该段落所解读的条文。'],
    }),
    explainsWorks: connection(t, {
      name: 'Provision.explainsWorks',
      edge: 'EXPLAINS',
      direction: 'OUT',
      to: WORKS,
      description: ['Works that this passage explains as a whole.', '该段落从整体上解读的法律。'],
    }),
    explanations: connection(t, {
      name: 'Provision.explanations',
      edge: 'EXPLAINS',
      direction: 'IN',
      to: EXPLAINED_PROVISIONS,
      facts: EVIDENCE,
      description: ['Passages of commentaries that explain it.', '解读它的段落。'],
    }),
  }),
});

for (const kind of FAMILIES.Provision.kinds) {
  const [english, chinese] = PROVISION_KIND_TEXTS[kind];
  builder.node(provisionRef(kind), {
    description: bilingual(english, chinese),
    id: { resolve: (node) => node.id },
    interfaces: [Provision, Sourced],
  });
}
