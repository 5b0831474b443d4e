import type { OrderTerm } from '../../store/plan.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';

/** An order input of the schema. */
export interface OrderInput {
  readonly ref: ReturnType<typeof inputRef>;
  /** The order that a value means; undefined where it says nothing. */
  terms(value: unknown): readonly OrderTerm[] | undefined;
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

const SortDirection = builder.enumType('SortDirection', {
  description: bilingual('Directions of an order; null comes last in both.', '排序方向，空值总在最后。'),
  values: {
    ASC: { value: 'ASC', description: bilingual('Lowest first.', '升序。') },
    DESC: { value: 'DESC', description: bilingual('Highest first.', '降序。') },
  },
});

/** What can be ordered by: the value, the property (with what orders equal ones) and a description. */
type Orderings = Readonly<Record<string, readonly [property: string, english: string, chinese: string]>>;

function inputRef(name: string, [english, chinese]: Bilingual, orderings: Orderings) {
  const by = builder.enumType(`${name}By`, {
    description: bilingual(english, chinese),
    values: Object.fromEntries(
      Object.entries(orderings).map(([value, [, en, zh]]) => [
        value,
        { value, description: bilingual(en, zh) },
      ]),
    ),
  });
  return builder.inputType(name, {
    description: bilingual(english, chinese),
    fields: (t) => ({
      by: t.field({ type: by, required: true, description: bilingual('What to order by.', '排序依据。') }),
      direction: t.field({
        type: SortDirection,
        defaultValue: 'ASC',
        description: bilingual('In which direction.', '排序方向。'),
      }),
    }),
  });
}

function orderInput(name: string, description: Bilingual, orderings: Orderings): OrderInput {
  return {
    ref: inputRef(name, description, orderings),
    terms(value) {
      if (typeof value !== 'object' || value === null || !('by' in value)) return undefined;
      const property = typeof value.by === 'string' ? orderings[value.by]?.[0] : undefined;
      if (property === undefined) return undefined;
      const wanted = 'direction' in value ? value.direction : null;
      const direction = DIRECTIONS.find((known) => known === wanted) ?? 'ASC';
      const term = { property, direction };
      // The order of an instrument is that of its text.
      return property === 'position' ? [{ property: 'instrument', direction }, term] : [term];
    },
  };
}

const POSITION = ['position', 'By instrument, in the order of its text.', '按文件及条文顺序。'] as const;
const CONFIDENCE = ['confidence', 'By confidence.', '按置信度。'] as const;
const TITLE = ['title', 'By title.', '按标题。'] as const;

export const WorkOrder = orderInput('WorkOrder', ['Orders of works.', '法律的排序。'], {
  TITLE,
  JURISDICTION: ['jurisdiction', 'By jurisdiction.', '按法域。'],
});
export const InstrumentOrder = orderInput('InstrumentOrder', ['Orders of instruments.', '文件的排序。'], {
  TITLE,
  EFFECTIVE: ['effective', 'By day of effect.', '按施行日期。'],
  ADOPTED: ['adopted', 'By day of adoption.', '按通过日期。'],
  VERSION: ['version', 'By version.', '按版本日期。'],
});
export const ProvisionOrder = orderInput('ProvisionOrder', ['Orders of provisions.', '条文的排序。'], {
  POSITION,
});
export const NormOrder = orderInput('NormOrder', ['Orders of norms.', '规范的排序。'], {
  POSITION,
  CONFIDENCE,
});
export const PenaltyOrder = orderInput('PenaltyOrder', ['Orders of penalties.', '罚则的排序。'], {
  POSITION,
  CONFIDENCE,
  MAX_FINE: [
    'maxFine',
    'By the highest fixed fine; sums for each person, item or day are none.',
    '按最高罚款额，按每人、每件、每日等计算的不计。',
  ],
  MAX_MULTIPLE: ['maxMultiple', 'By the highest multiple.', '按最高倍数。'],
  MAX_DETENTION_DAYS: ['maxDetentionDays', 'By the longest detention.', '按最长拘留天数。'],
});
export const CitationOrder = orderInput('CitationOrder', ['Orders of citations.', '引用的排序。'], {
  POSITION,
  CONFIDENCE,
  TARGET: ['targetWork', 'By the cited work.', '按所引法律。'],
});
export const DefinedTermOrder = orderInput('DefinedTermOrder', ['Orders of terms.', '定义的排序。'], {
  POSITION,
  TERM: ['term', 'By term.', '按术语。'],
});
export const ActorOrder = orderInput('ActorOrder', ['Orders of actors.', '主体的排序。'], {
  NAME: ['name', 'By name.', '按名称。'],
  KIND: ['kind', 'By kind.', '按种类。'],
});
