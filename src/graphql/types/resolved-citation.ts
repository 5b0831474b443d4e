import type { Resolution } from '../../model/citation.ts';
import type { FollowedCitation } from '../answers/followed-citations.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { CitationKindEnum, ResolutionEnum } from '../enums/enums.ts';
import { Provision, Work } from '../fields/refs.ts';
import { Span } from './span.ts';

export const ResolvedCitation = builder.objectRef<FollowedCitation>('ResolvedCitation').implement({
  description: bilingual(
    'A citation in a text, followed as far as the data goes; nothing ambiguous is guessed.',
    '文本中的一处引用及其解析结果；有歧义的不作猜测。',
  ),
  fields: (t) => ({
    span: t.field({
      type: Span,
      description: bilingual('Where it stands in the text as given.', '在所给文本中的位置。'),
      resolve: ({ span }) => span,
    }),
    quote: t.string({
      description: bilingual('Its words, normalised.', '引用的文字（规范化）。'),
      resolve: ({ citation }) => citation.quote,
    }),
    kind: t.field({
      type: CitationKindEnum.ref,
      description: bilingual('What it is made for.', '引用的用途。'),
      resolve: ({ citation }) => citation.kind,
    }),
    resolution: t.field({
      type: ResolutionEnum.ref,
      description: bilingual('How far it could be followed.', '解析结果。'),
      resolve: ({ citation }): Resolution => citation.resolution,
    }),
    reason: t.string({
      nullable: true,
      description: bilingual(
        'Why it is not resolved, or what is doubtful where it is.',
        '未能解析或者存疑的原因。',
      ),
      resolve: ({ citation }) => citation.reason,
    }),
    title: t.string({
      nullable: true,
      description: bilingual(
        'The title of the cited instrument as written; null for one of the same instrument.',
        '所引文件的标题，引用同一文件的为空。',
      ),
      resolve: ({ citation }) => citation.title,
    }),
    normalized: t.string({
      nullable: true,
      description: bilingual(
        'Its one form, however it is written: the uri of the work, # and the eId.',
        '统一形式：法律的 uri、# 和 eId，与写法无关。',
      ),
      resolve: ({ citation: { work, eId } }) =>
        work === null ? null : eId === null ? work : `${work}#${eId}`,
    }),
    eId: t.string({
      nullable: true,
      description: bilingual(
        'The eId of the cited provision; null for the whole.',
        '所引条文的 eId，引用全文的为空。',
      ),
      resolve: ({ citation }) => citation.eId,
    }),
    candidates: t.stringList({
      description: bilingual(
        'What it may mean where it is ambiguous, and the nearest provision that exists where it goes too far.',
        '有歧义时的候选；超出范围时最近的现存条文。',
      ),
      resolve: ({ citation }) => [...citation.candidates],
    }),
    work: t.field({
      type: Work,
      nullable: true,
      complexity: 1,
      description: bilingual('The cited work, if it is held or cited by a text that is.', '所引的法律。'),
      resolve: ({ work }) => work,
    }),
    provision: t.field({
      type: Provision,
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The cited provision in the version of the day of `asOf`.',
        '所引条文，取 asOf 当日施行的版本。',
      ),
      resolve: ({ provision }) => provision,
    }),
  }),
});
