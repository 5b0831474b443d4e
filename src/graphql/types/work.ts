import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { connection, oneAsOf } from '../fields/edge.ts';
import { InstrumentKindEnum } from '../enums/enums.ts';
import { enumerated, flag, requiredText, text } from '../fields/property-fields.ts';
import { Work } from '../fields/refs.ts';
import { statusCondition } from '../plan/status-condition.ts';
import { CITATIONS, EXPLAINED_PROVISIONS, INSTRUMENTS } from '../fields/targets.ts';
import { EVIDENCE } from '../fields/edge-facts.ts';

builder.node(Work, {
  description: bilingual(
    'A law as such, whatever its version; a stub where it is only cited.',
    '法律本身（不论版本），仅被引用的为占位条目。',
  ),
  id: { resolve: (node) => node.id },
  fields: (t) => ({
    uri: requiredText(t, 'uri', [
      'Its uri, such as /cn/反电信网络诈骗法.',
      '法律的 uri，如 /cn/反电信网络诈骗法。',
    ]),
    title: requiredText(t, 'title', ['Its full title.', '标题全称。']),
    shortTitle: text(t, 'shortTitle', ['Its title without 中华人民共和国.', '不含国名的标题。']),
    jurisdiction: text(t, 'jurisdiction', [
      'The jurisdiction, such as CN or CN-ZJ.',
      '所属法域，如 CN、CN-ZJ。',
    ]),
    ...enumerated(t, 'kind', InstrumentKindEnum, ['Its kind, as far as known.', '类别。']),
    stub: flag(t, 'stub', ['Whether it is only cited and no version is held.', '是否仅被引用而未收录。']),
    versions: connection(t, {
      name: 'Work.versions',
      edge: 'VERSION_OF',
      direction: 'IN',
      to: INSTRUMENTS,
      order: [{ property: 'version', direction: 'ASC' }],
      description: ['Its dated versions, the oldest first.', '各个版本，按时间先后。'],
    }),
    inForce: oneAsOf(t, {
      name: 'Work.inForce',
      edge: 'VERSION_OF',
      direction: 'IN',
      to: INSTRUMENTS,
      order: [{ property: 'version', direction: 'DESC' }],
      condition: (asOf) => statusCondition(['IN_FORCE'], asOf),
      description: ['The version in force on the day of `asOf`.', 'asOf 当日施行的版本。'],
    }),
    citedBy: connection(t, {
      name: 'Work.citedBy',
      edge: 'CITES',
      direction: 'IN',
      to: CITATIONS,
      description: ['Citations of it by other instruments.', '其他文件对它的引用。'],
    }),
    implementedBy: connection(t, {
      name: 'Work.implementedBy',
      edge: 'IMPLEMENTS',
      direction: 'IN',
      to: INSTRUMENTS,
      description: ['Instruments that carry it out.', '实施它的文件。'],
    }),
    basisOf: connection(t, {
      name: 'Work.basisOf',
      edge: 'BASED_ON',
      direction: 'IN',
      to: INSTRUMENTS,
      description: ['Instruments made on its basis.', '以它为依据制定的文件。'],
    }),
    amendedBy: connection(t, {
      name: 'Work.amendedBy',
      edge: 'AMENDS',
      direction: 'IN',
      to: INSTRUMENTS,
      description: ['Instruments that amend it.', '修改它的文件。'],
    }),
    repealedBy: connection(t, {
      name: 'Work.repealedBy',
      edge: 'REPEALS',
      direction: 'IN',
      to: INSTRUMENTS,
      description: ['Instruments that repeal it.', '废止它的文件。'],
    }),
    commentaries: connection(t, {
      name: 'Work.commentaries',
      edge: 'EXPLAINS',
      direction: 'IN',
      to: INSTRUMENTS,
      description: ['Commentaries that explain it.', '对它的解读。'],
    }),
    explanations: connection(t, {
      name: 'Work.explanations',
      edge: 'EXPLAINS',
      direction: 'IN',
      to: EXPLAINED_PROVISIONS,
      facts: EVIDENCE,
      description: ['Passages of commentaries that explain it as a whole.', '从整体上解读它的段落。'],
    }),
  }),
});
