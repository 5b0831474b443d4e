import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type QueryFields } from '../builder.ts';
import { asOfArg } from '../fields/edge.ts';
import { DEFAULT_PAGE, LARGEST_PAGE, listArguments, type ListDeclaration } from '../plan/edge-field.ts';
import { LanguageEnum } from '../enums/enums.ts';
import * as facets from '../answers/facets.ts';
import { fault } from '../faults.ts';
import { CitationFilter } from '../fields/filters.ts';
import { PASSES } from '../plan/selection-marks.ts';
import * as targets from '../fields/targets.ts';

/** What counting counts as in the cost of a query: it may look at all nodes of a kind. */
const COUNTING = 20;

const FacetValue = builder.objectRef<facets.FacetValue>('FacetValue').implement({
  description: bilingual('A value and how many have it.', '一个取值及其数量。'),
  fields: (t) => ({
    value: t.exposeString('value', {
      description: bilingual(
        'The value as a filter takes it: an enum value, a name, a uri or a number.',
        '取值：枚举值、名称、uri 或者数字，可直接用于筛选。',
      ),
    }),
    label: t.string({
      description: bilingual(
        'What it is called: the label of an enum value, the title of an instrument or a work.',
        '名称：枚举值的名称、文件或者法律的标题。',
      ),
      args: {
        language: t.arg({
          type: LanguageEnum.ref,
          defaultValue: 'ZH',
          description: bilingual('The language of the label.', '名称的语言。'),
        }),
      },
      resolve: (value, { language }) => value.label(LanguageEnum.read(language) ?? 'ZH'),
    }),
    count: t.exposeInt('count', {
      description: bilingual('How many have it, each counted once.', '数量，每个对象只计一次。'),
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      complexity: 1,
      extensions: PASSES,
      description: bilingual(
        'The actor, instrument or work that the value is; null where it is none.',
        '取值所对应的主体、文件或者法律，没有的为空。',
      ),
      resolve: (value) => value.node,
    }),
  }),
});

const FacetCounts = builder.objectRef<facets.Facets>('FacetCounts').implement({
  description: bilingual('What matches, counted by a facet.', '符合条件的对象按分面统计的结果。'),
  fields: (t) => ({
    values: t.field({
      type: [FacetValue],
      extensions: PASSES,
      description: bilingual(
        'The values, the most frequent first, then in the order of the values.',
        '各取值，数量多的在前，相同的按取值排序。',
      ),
      resolve: ({ values }) => [...values],
    }),
    distinctCount: t.int({
      description: bilingual('How many values there are, shown or not.', '取值总数（含未列出的）。'),
      resolve: ({ counts }) => counts.distinct,
    }),
    totalCount: t.int({
      description: bilingual('How many match the filter.', '符合筛选条件的总数。'),
      resolve: ({ counts }) => counts.total,
    }),
    missingCount: t.int({
      description: bilingual(
        'How many of these have no value: the text does not say.',
        '其中没有取值的数量：文本没有写明。',
      ),
      resolve: ({ counts }) => counts.missing,
    }),
  }),
});

function pageArg(t: QueryFields) {
  return t.arg.int({
    description: bilingual(
      `How many values, 1 to ${String(LARGEST_PAGE)}, by default ${String(DEFAULT_PAGE)}.`,
      `取值的个数，1 至 ${String(LARGEST_PAGE)}，默认 ${String(DEFAULT_PAGE)}。`,
    ),
  });
}

function mostOf(first: number | null | undefined): number {
  const most = first ?? DEFAULT_PAGE;
  if (most >= 1 && most <= LARGEST_PAGE) return most;
  throw fault(
    'BAD_USER_INPUT',
    `\`first\` is ${String(most)}; it must be from 1 to ${String(LARGEST_PAGE)}. \`distinctCount\` tells how many values there are.`,
  );
}

const costOf = ({ first }: { readonly first?: number | null | undefined }) => ({
  field: COUNTING,
  multiplier: first ?? DEFAULT_PAGE,
});

/** A root field that counts the nodes of a target: `penaltyFacets(filter:, by: ENFORCER)`. */
function facetField(
  name: string,
  to: targets.Target,
  table: facets.FacetTable,
  plural: Bilingual,
  filter: NonNullable<targets.Target['filter']>,
): void {
  const [english, chinese] = plural;
  const list: ListDeclaration = { ...to, name: `Query.${name}Facets` };
  const by = builder.enumType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Facet`, {
    description: bilingual(`By what ${english} can be counted.`, `${chinese}的统计分面。`),
    values: Object.fromEntries(
      Object.entries(table).map(([value, { description }]) => [
        value,
        { value, description: bilingual(...description) },
      ]),
    ),
  });
  builder.queryField(`${name}Facets`, (t) =>
    t.field({
      type: FacetCounts,
      complexity: costOf,
      description: bilingual(
        `The ${english} that match, counted by a facet: the greatest groups first.`,
        `按分面统计符合条件的${chinese}，数量多的在前。`,
      ),
      args: {
        by: t.arg({ type: by, required: true, description: bilingual('By what to count.', '统计分面。') }),
        filter: t.arg({ type: filter.ref, description: bilingual('Which of them.', '筛选条件。') }),
        first: pageArg(t),
        ...asOfArg(),
      },
      resolve: (_root, args, context, info) => {
        const facet = table[args.by];
        if (facet === undefined) throw new TypeError(`There is no facet ${args.by}.`);
        // `first` is of values here, not of nodes.
        const asked = listArguments({ filter: args.filter, asOf: args.asOf });
        return facets.countFacet(list, facet, asked, mostOf(args.first), context, info);
      },
    }),
  );
}

const FIELDS = [
  ['norm', targets.NORMS, facets.NORM_FACETS, ['norms', '规范']],
  ['penalty', targets.PENALTIES, facets.PENALTY_FACETS, ['penalties', '罚则']],
  ['provision', targets.PROVISIONS, facets.PROVISION_FACETS, ['provisions', '条文单位']],
  ['citation', targets.CITATIONS, facets.CITATION_FACETS, ['citations', '引用']],
  ['instrument', targets.INSTRUMENTS, facets.INSTRUMENT_FACETS, ['instruments', '法律文件']],
  ['work', targets.WORKS, facets.WORK_FACETS, ['works', '法律']],
  ['definedTerm', targets.DEFINED_TERMS, facets.DEFINED_TERM_FACETS, ['defined terms', '定义']],
  ['actor', targets.ACTORS, facets.ACTOR_FACETS, ['actors', '主体']],
] as const;

for (const [name, to, table, plural] of FIELDS) {
  if (to.filter !== undefined) facetField(name, to, table, plural, to.filter);
}

/** Citations that lead nowhere, by what they name. */
const UNRESOLVED: ListDeclaration = {
  ...targets.CITATIONS,
  name: 'Query.unresolvedReferences',
  condition: () => ({ property: 'resolution', op: 'notIn', value: ['RESOLVED'] }),
};

builder.queryField('unresolvedReferences', (t) =>
  t.field({
    type: FacetCounts,
    complexity: costOf,
    description: bilingual(
      'The works that citations name and that could not be resolved, the most cited first; those that name none are `missingCount`.',
      '未能确定的引用所指的法律，按引用次数排列；没有写明法律的计入 missingCount。',
    ),
    args: {
      filter: t.arg({ type: CitationFilter.ref, description: bilingual('Which citations.', '筛选条件。') }),
      first: pageArg(t),
      ...asOfArg(),
    },
    resolve: (_root, { filter, first, asOf }, context, info) => {
      const facet = facets.CITATION_FACETS['TARGET_WORK'];
      if (facet === undefined) throw new TypeError('There is no facet TARGET_WORK.');
      return facets.countFacet(
        UNRESOLVED,
        facet,
        listArguments({ filter, asOf }),
        mostOf(first),
        context,
        info,
      );
    },
  }),
);
