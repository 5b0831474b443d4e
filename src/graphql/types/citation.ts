import { EDGE_POSITION } from '../../store/plan.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { connection, list, one } from '../fields/edge.ts';
import { CitationKindEnum, ResolutionEnum } from '../enums/enums.ts';
import { enumerated, text, texts } from '../fields/property-fields.ts';
import { Citation, Sourced } from '../fields/refs.ts';
import { ACTORS, PROVISIONS, WORKS } from '../fields/targets.ts';
import { placeFields } from './sourced.ts';

builder.node(Citation, {
  description: bilingual('A reference as written, and where it leads.', '引用：原文写法及其所指。'),
  id: { resolve: (node) => node.id },
  interfaces: [Sourced],
  fields: (t) => ({
    ...placeFields(t, 'Citation'),
    text: text(t, 'text', [
      'The words that name it, such as 第十二条 or 前款.',
      '引用的文字，如第十二条、前款。',
    ]),
    ...enumerated(t, 'kind', CitationKindEnum, ['What it is made for.', '引用的用途。']),
    ...enumerated(t, 'resolution', ResolutionEnum, ['How far it could be followed.', '解析结果。']),
    reason: text(t, 'reason', [
      'Why it is not resolved, or what is doubtful where it is.',
      '未能确定或者存疑的原因。',
    ]),
    targetTitle: text(t, 'targetTitle', [
      'The title of the cited instrument as written; null within the same instrument.',
      '所引文件的标题（原文写法），引用本文件的为空。',
    ]),
    targetUri: text(t, 'targetWork', [
      'The uri of the cited work; null within the same instrument.',
      '所引法律的 uri，引用本文件的为空。',
    ]),
    targetEId: text(t, 'targetEId', ['The eId of the cited provision.', '所引条文的 eId。']),
    candidates: texts(t, 'candidates', [
      'What it could mean, where it could mean several things, and the nearest provision that exists where it goes too far.',
      '有歧义时的各个候选；超出范围时最近的现存条文。',
    ]),
    provision: one(t, {
      name: 'Citation.provision',
      edge: 'HAS_CITATION',
      direction: 'IN',
      to: PROVISIONS,
      description: ['The provision in which it stands.', '所在的条文。'],
    }),
    targets: connection(t, {
      name: 'Citation.targets',
      edge: 'CITES',
      direction: 'OUT',
      to: PROVISIONS,
      description: [
        'The cited provision, in every version held of its work.',
        '所引条文（收录的各个版本）。',
      ],
    }),
    work: one(t, {
      name: 'Citation.work',
      edge: 'CITES',
      direction: 'OUT',
      to: WORKS,
      description: ['The cited work, of another instrument.', '所引的法律（其他文件）。'],
    }),
    delegates: list(t, {
      name: 'Citation.delegates',
      edge: 'DELEGATES_TO',
      direction: 'OUT',
      to: ACTORS,
      order: [{ property: EDGE_POSITION, direction: 'ASC' }],
      description: ['The actors that are to make further rules.', '被授权制定具体办法的主体。'],
    }),
  }),
});
