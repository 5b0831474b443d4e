import { arrayArgs, arrayConnection, arrayCost, ARRAY_NODE, arrayPage } from '../fields/array-page.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { EditOpEnum, VersionChangeEnum } from './comparison-enums.ts';
import { asOfArg } from '../fields/edge.ts';
import { Instrument, Provision } from '../fields/refs.ts';
import {
  type ArticleChange,
  changeCounts,
  compareVersions,
  type Edit,
  editsOf,
  isMoved,
  type VersionComparison,
} from '../answers/version-comparison.ts';

/** What a comparison counts as in the cost of a query: it reads two whole texts. */
const USUAL_COMPARISON = 1_500;
/** Comparing the words of an article is work of its own. */
const WORD_DIFF = 5;

const EditType = builder.objectRef<Edit>('Edit').implement({
  description: bilingual(
    'A stretch of words that an amendment kept, removed or added.',
    '修改对照的一个片段。',
  ),
  fields: (t) => ({
    op: t.field({
      type: EditOpEnum.ref,
      description: bilingual('What was done with it.', '处理方式。'),
      resolve: ({ op }) => op,
    }),
    text: t.exposeString('text', { description: bilingual('Its words.', '文字。') }),
  }),
});

const Change = builder.objectRef<ArticleChange>('ArticleChange').implement({
  description: bilingual('What became of one article between two versions.', '两个版本之间一条的变化。'),
  fields: (t) => ({
    change: t.field({
      type: VersionChangeEnum.ref,
      description: bilingual('What became of it.', '变化情况。'),
      resolve: ({ change }) => change,
    }),
    before: t.field({
      type: Provision,
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The article, point, preamble or annex in the earlier version; null where it was added.',
        '前一版本的条、点、序言或者附件，新增的为空。',
      ),
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: Provision,
      nullable: true,
      complexity: 1,
      description: bilingual(
        'It in the later version; null where it was removed.',
        '后一版本的对应条，删除的为空。',
      ),
      resolve: ({ after }) => after,
    }),
    moved: t.boolean({
      description: bilingual(
        'Whether it has another number now, found again by its words.',
        '条号是否变动（按文字找回）。',
      ),
      resolve: isMoved,
    }),
    likeness: t.exposeFloat('likeness', {
      nullable: true,
      description: bilingual(
        'How alike the words are, 0 to 1; null where it is in one version alone.',
        '文字相似度（0 至 1），仅见于一个版本的为空。',
      ),
    }),
    edits: t.field({
      type: [EditType],
      complexity: WORD_DIFF,
      description: bilingual('Its words before and after, word by word.', '前后文字的逐词对照。'),
      resolve: (change, _args, { inTurn }) => inTurn(() => [...editsOf(change)]),
    }),
  }),
});

const ChangeConnection = arrayConnection('ArticleChange', Change, ['changes', '变化'], (t) =>
  t.field({ ...ARRAY_NODE, type: Change, resolve: ({ node }) => node }),
);

const ChangeCount = builder
  .objectRef<ReturnType<typeof changeCounts>[number]>('VersionChangeCount')
  .implement({
    description: bilingual('How many articles met a change.', '某种变化的条数。'),
    fields: (t) => ({
      change: t.field({
        type: VersionChangeEnum.ref,
        description: bilingual('The change.', '变化。'),
        resolve: ({ change }) => change,
      }),
      count: t.exposeInt('count', { description: bilingual('How many.', '数量。') }),
    }),
  });

const Comparison = builder.objectRef<VersionComparison>('VersionComparison').implement({
  description: bilingual('Two versions of a work, article by article.', '同一法律两个版本的逐条对照。'),
  fields: (t) => ({
    from: t.field({
      type: Instrument,
      complexity: 1,
      description: bilingual('The earlier version.', '前一版本。'),
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: Instrument,
      complexity: 1,
      description: bilingual('The later version.', '后一版本。'),
      resolve: ({ to }) => to,
    }),
    counts: t.field({
      type: [ChangeCount],
      description: bilingual('How many articles met each change.', '各种变化的条数。'),
      resolve: (comparison) => [...changeCounts(comparison)],
    }),
    movedCount: t.int({
      description: bilingual('How many articles have another number now.', '条号变动的条数。'),
      resolve: ({ changes }) => changes.filter(isMoved).length,
    }),
    changes: t.field({
      type: ChangeConnection,
      args: {
        ...arrayArgs(),
        change: t.arg({
          type: [VersionChangeEnum.ref],
          description: bilingual('Only articles that met these changes.', '仅限这些变化。'),
        }),
      },
      complexity: arrayCost,
      description: bilingual(
        'The articles in the order of the later version, a removed one behind the one that it followed.',
        '各条按后一版本的顺序，删除的列在原前一条之后。',
      ),
      resolve: ({ from, to, changes }, { first, after, change }) => {
        const wanted: readonly unknown[] | null = change ?? null;
        return arrayPage(
          changes.filter((one) => wanted?.includes(one.change) ?? true),
          (one) => `${one.before?.id ?? ''} ${one.after?.id ?? ''}`,
          { first, after },
          JSON.stringify(['VersionComparison.changes', from.id, to.id, wanted]),
        );
      },
    }),
  }),
});

builder.queryField('compareVersions', (t) =>
  t.field({
    type: Comparison,
    nullable: true,
    complexity: USUAL_COMPARISON,
    description: bilingual(
      'Two versions of a work compared article by article; null where one of them is not held.',
      '逐条比较同一法律的两个版本，任一版本未收录的为空。',
    ),
    args: {
      work: t.arg.string({ required: true, description: bilingual('The uri of the work.', '法律的 uri。') }),
      from: t.arg.string({
        description: bilingual(
          'The earlier version: its date such as 2017-11-04 or its uri, by default the one before `to`.',
          '前一版本：日期（如 2017-11-04）或者 uri，默认为 to 的前一版本。',
        ),
      }),
      to: t.arg.string({
        description: bilingual(
          'The later version: its date or its uri, by default the one in force on the day of `asOf`, or else the latest.',
          '后一版本：日期或者 uri，默认为 asOf 当日施行的版本，没有的为最新版本。',
        ),
      }),
      ...asOfArg(),
    },
    resolve: (_root, { work, from, to, asOf }, context) =>
      compareVersions({ work, from: from ?? null, to: to ?? null }, asOf ?? context.today, context),
  }),
);
