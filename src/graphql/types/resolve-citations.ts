import type { Resolution, ResolvedCitation } from '../../model/citation.ts';
import { propertyNamesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { chooseInstruments } from '../answers/chosen-instruments.ts';
import { codePointOffsets } from '../code-points.ts';
import type { Context } from '../context.ts';
import { asOfArg } from '../fields/edge.ts';
import { CitationKindEnum, ResolutionEnum } from '../enums/enums.ts';
import { fault } from '../faults.ts';
import { instrumentUris } from '../answers/lookup.ts';
import { type ReadNode, textOf } from '../plan/read-node.ts';
import { Provision, Work } from '../fields/refs.ts';
import { readPlan } from '../plan/request.ts';
import { Span } from './search.ts';

/** The most characters that one question may hold. */
const LONGEST_TEXT = 50_000;
/** What a question counts as in the cost of a query: it reads the provisions of every law that it names. */
const USUAL_TEXT = 200;

/** A citation with what it leads to, as far as that is held. */
interface Resolved {
  readonly citation: ResolvedCitation;
  /** Offsets in code points. */
  readonly span: { readonly start: number; readonly end: number };
  readonly work: ReadNode | null;
  readonly provision: ReadNode | null;
}

const Resolved = builder.objectRef<Resolved>('ResolvedCitation').implement({
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

builder.queryField('resolveCitations', (t) =>
  t.field({
    type: [Resolved],
    complexity: { field: USUAL_TEXT, multiplier: 5 },
    description: bilingual(
      `Every citation in a text of at most ${String(LONGEST_TEXT)} characters, by the rules of the compiler.`,
      `文本中的全部引用，最多 ${String(LONGEST_TEXT)} 字，规则与编译时相同。`,
    ),
    args: {
      text: t.arg.string({ required: true, description: bilingual('The text.', '文本。') }),
      within: t.arg.string({
        description: bilingual(
          'The uri of the work or instrument in which the text stands: a bare 第二十二条 is of it.',
          '文本所在法律或者文件的 uri：单独的“第二十二条”即指该文件。',
        ),
      }),
      ...asOfArg(),
    },
    resolve: async (_root, { text, within, asOf }, context): Promise<Resolved[]> => {
      if (text.length > LONGEST_TEXT) {
        throw fault(
          'BAD_USER_INPUT',
          `\`text\` has ${String(text.length)} characters; send at most ${String(LONGEST_TEXT)} at once.`,
        );
      }
      const day = asOf ?? context.today;
      const surroundings =
        within === null || within === undefined ? null : await surroundingsOf(within, day, context);
      const citations = await context.resolveCitations(text, surroundings);
      return withNodes(text, citations, day, context);
    },
  }),
);

async function surroundingsOf(within: string, asOf: IsoDate, context: Context) {
  const found = (await chooseInstruments([within], null, asOf, context)).of(within);
  if (found === null) {
    throw fault('BAD_USER_INPUT', `\`within\` names ${within}, which is not held; leave it out or load it.`);
  }
  return {
    title: textOf(found.properties, 'title') ?? '',
    jurisdiction: textOf(found.properties, 'jurisdiction') ?? 'CN',
    uri: found.id,
  };
}

/** The works and provisions that citations lead to: three plans, however many there are. */
async function withNodes(
  text: string,
  citations: readonly ResolvedCitation[],
  asOf: IsoDate,
  context: Context,
): Promise<Resolved[]> {
  const uris = [...new Set(citations.flatMap(({ work }) => work ?? []))];
  const versions = await instrumentUris(uris, asOf, context);
  const idOf = ({ work, eId, resolution }: ResolvedCitation): string | null => {
    const version = work === null ? undefined : versions.get(work);
    return resolution !== 'RESOLVED' || version === undefined || eId === null ? null : `${version}#${eId}`;
  };
  const [works, provisions] = await Promise.all([
    readWhole('Work', uris, asOf, context),
    readWhole(
      'Provision',
      [...new Set(citations.flatMap((citation) => idOf(citation) ?? []))],
      asOf,
      context,
    ),
  ]);
  const offsets = codePointOffsets(text);
  return citations.map((citation) => ({
    citation,
    span: { start: offsets(citation.span.start), end: offsets(citation.span.end) },
    work: works.get(citation.work ?? '') ?? null,
    provision: provisions.get(idOf(citation) ?? '') ?? null,
  }));
}

async function readWhole(
  family: 'Work' | 'Provision',
  ids: readonly string[],
  asOf: IsoDate,
  { store }: Context,
): Promise<ReadonlyMap<string, ReadNode>> {
  if (ids.length === 0) return new Map();
  const selection = { properties: propertyNamesOf(family), edges: [] };
  const page = await readPlan(store, { by: 'ids', type: { family }, ids }, selection, asOf);
  return new Map(page.edges.map(({ node }) => [node.id, node]));
}
