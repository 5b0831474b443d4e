import { bilingual } from '../bilingual.ts';
import { builder, type QueryFields } from '../builder.ts';
import { asOfArg } from '../fields/edge.ts';
import { fault } from '../faults.ts';
import { decodeGlobalId } from '../global-id.ts';
import { lookUp, lookUpActor, lookUpAll, lookUpInstrument, lookUpProvision } from '../answers/lookup.ts';
import { Actor, Instrument, Provision, provisionRef, Work } from '../fields/refs.ts';
import { rootPage } from '../fields/root-page.ts';
import * as targets from '../fields/targets.ts';

const MOST_IDS = 100;

builder.queryType({
  description: bilingual(
    'Everything that can be asked; the Chinese text governs and nothing here is legal advice.',
    '全部查询入口；以中文文本为准，不构成法律意见。',
  ),
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The object with this global id, or null.',
        '按全局标识取一个对象，没有的为空。',
      ),
      args: {
        id: t.arg.id({ required: true, description: bilingual('The global id.', '全局标识。') }),
      },
      resolve: async (_root, { id }, context, info) =>
        (await lookUpAll([decodeGlobalId(id)], context, info))[0] ?? null,
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(ids.length, 1) }),
      description: bilingual(
        `The objects with these global ids, at most ${String(MOST_IDS)}, null in the place of an unknown one.`,
        `按全局标识取多个对象，最多 ${String(MOST_IDS)} 个，没有的位置为空。`,
      ),
      args: {
        ids: t.arg.idList({ required: true, description: bilingual('The global ids.', '全局标识列表。') }),
      },
      resolve: (_root, { ids }, context, info) => {
        if (ids.length > MOST_IDS) {
          throw fault(
            'BAD_USER_INPUT',
            `\`ids\` holds ${String(ids.length)} ids; ask for at most ${String(MOST_IDS)} at once.`,
          );
        }
        return lookUpAll(
          ids.map((id) => decodeGlobalId(id)),
          context,
          info,
        );
      },
    }),
    work: t.field({
      type: Work,
      nullable: true,
      complexity: 1,
      description: bilingual('The work with this uri, or null.', '按 uri 取法律，没有的为空。'),
      args: {
        uri: t.arg.string({ required: true, description: bilingual('The uri of the work.', '法律的 uri。') }),
        ...asOfArg(),
      },
      resolve: (_root, { uri, asOf }, context, info) =>
        lookUp({ by: 'ids', type: { family: 'Work' }, ids: [uri] }, asOf ?? context.today, context, info),
    }),
    instrument: t.field({
      type: Instrument,
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The instrument with this uri; of a work’s uri the version in force on the day of `asOf`, or else the latest.',
        '按 uri 取法律文件；给出法律的 uri 时取 asOf 当日施行的版本，没有的取最新版本。',
      ),
      args: {
        uri: t.arg.string({
          required: true,
          description: bilingual('The uri of an instrument or a work.', '法律文件或者法律的 uri。'),
        }),
        ...asOfArg(),
      },
      resolve: (_root, asked, context, info) => lookUpInstrument(asked, context, info),
    }),
    provision: t.field({
      type: Provision,
      nullable: true,
      complexity: 1,
      description: bilingual('The provision with this eId, or null.', '按 eId 取条文，没有的为空。'),
      args: provisionArgs(t),
      resolve: (_root, asked, context, info) =>
        lookUpProvision({ family: 'Provision' }, asked, context, info),
    }),
    article: t.field({
      type: provisionRef('Article'),
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The article with this eId, such as art_39, or null.',
        '按 eId（如 art_39）取条，没有的为空。',
      ),
      args: provisionArgs(t),
      resolve: (_root, asked, context, info) =>
        lookUpProvision({ family: 'Provision', kinds: ['Article'] }, asked, context, info),
    }),
    actor: t.field({
      type: Actor,
      nullable: true,
      complexity: 1,
      description: bilingual(
        'The actor of this name, canonical or another that is its alone, or null.',
        '按规范名称或者其独有的别名取主体，没有的为空。',
      ),
      args: {
        name: t.arg.string({
          required: true,
          description: bilingual('The name, such as 公安机关.', '名称，如公安机关。'),
        }),
      },
      resolve: (_root, { name }, context, info) => lookUpActor(name, context, info),
    }),
    works: rootPage(t, 'works', targets.WORKS, ['All works, stubs included.', '全部法律，包括占位条目。']),
    instruments: rootPage(t, 'instruments', targets.INSTRUMENTS, [
      'All instruments, commentaries included.',
      '全部法律文件，包括解读。',
    ]),
    provisions: rootPage(t, 'provisions', targets.PROVISIONS, ['All provisions.', '全部条文单位。']),
    articles: rootPage(t, 'articles', targets.ARTICLES, ['All articles.', '全部条。']),
    norms: rootPage(t, 'norms', targets.NORMS, ['All norms.', '全部规范。']),
    duties: rootPage(t, 'duties', targets.DUTIES, ['All duties.', '全部义务。']),
    penalties: rootPage(t, 'penalties', targets.PENALTIES, ['All penalties.', '全部罚则。']),
    citations: rootPage(t, 'citations', targets.CITATIONS, ['All citations.', '全部引用。']),
    definedTerms: rootPage(t, 'definedTerms', targets.DEFINED_TERMS, ['All defined terms.', '全部定义。']),
    actors: rootPage(t, 'actors', targets.ACTORS, ['All actors.', '全部主体。']),
  }),
});

function provisionArgs(t: QueryFields) {
  return {
    uri: t.arg.string({
      required: true,
      description: bilingual('The uri of an instrument or a work.', '法律文件或者法律的 uri。'),
    }),
    eId: t.arg.string({
      required: true,
      description: bilingual('The eId, such as art_39__para_1.', 'eId，如 art_39__para_1。'),
    }),
    ...asOfArg(),
  };
}

const DataVersion = builder
  .objectRef<{ readonly name: string; readonly loadedAt: string }>('DataVersion')
  .implement({
    description: bilingual('Which data the answer is from.', '数据版本。'),
    fields: (t) => ({
      name: t.exposeString('name', {
        description: bilingual('A name made from the content alone.', '仅由内容决定的名称。'),
      }),
      loadedAt: t.field({
        type: 'DateTime',
        description: bilingual('When it was loaded.', '载入时刻。'),
        resolve: (version) => version.loadedAt,
      }),
    }),
  });

builder.queryField('dataVersion', (t) =>
  t.field({
    type: DataVersion,
    nullable: true,
    complexity: 1,
    description: bilingual(
      'The version of the data; null where nothing is loaded.',
      '数据版本，尚未载入的为空。',
    ),
    resolve: (_root, _args, context) => context.store.version(),
  }),
);
