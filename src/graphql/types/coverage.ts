import {
  arrayArgs,
  arrayConnection,
  arrayCost,
  ARRAY_NODE,
  arrayPage,
  nodePage,
} from '../fields/array-page.ts';
import { bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { CoverageUnitEnum } from './comparison-enums.ts';
import {
  type Coverage,
  coverage,
  type CoverageCell,
  type CoverageColumn,
  type CoverageRow,
  type CoveringProvision,
} from '../answers/coverage.ts';
import { asOfArg } from '../fields/edge.ts';
import { correspondence } from '../fields/edge-facts.ts';
import { fault } from '../faults.ts';
import { Instrument, Provision } from '../fields/refs.ts';
import { selectionOf } from '../plan/selection.ts';
import { FACTS, PASSES } from '../plan/selection-marks.ts';
import { PROVISIONS } from '../fields/targets.ts';

/** What a matrix counts as in the cost of a query: it reads a whole law and what corresponds to it. */
const USUAL_COVERAGE = 500;
/** More than there are provinces and cities with a regulation of their own on one law. */
const MOST_INSTRUMENTS = 100;

const Covering = builder.objectRef<CoveringProvision>('CoveringProvision').implement({
  extensions: FACTS,
  description: bilingual(
    'A local provision that takes up a national one; always inferred.',
    '与国家规定对应的地方条文，均为推断。',
  ),
  fields: (t) => ({
    provision: t.field({
      type: Provision,
      complexity: 1,
      extensions: PASSES,
      description: bilingual('The local provision.', '地方条文。'),
      resolve: ({ provision }) => provision,
    }),
    ...correspondence(t),
  }),
});

const Cell = builder.objectRef<CoverageCell>('CoverageCell').implement({
  description: bilingual(
    'What one local instrument has on one national provision.',
    '一个地方文件对一条国家规定的对应情况。',
  ),
  fields: (t) => ({
    instrument: t.field({
      type: Instrument,
      description: bilingual('The local instrument.', '地方文件。'),
      resolve: ({ instrument }) => instrument,
    }),
    provisions: t.field({
      type: [Covering],
      extensions: PASSES,
      description: bilingual(
        'Its provisions, the closest first; empty where there is a gap.',
        '对应条文，最接近的在前；空白的为空。',
      ),
      resolve: ({ provisions }) => [...provisions],
    }),
  }),
});

const Row = builder.objectRef<CoverageRow>('CoverageRow').implement({
  description: bilingual('A national provision and its cells.', '一条国家规定及其各列。'),
  fields: (t) => ({
    provision: t.field({
      type: Provision,
      complexity: 1,
      extensions: PASSES,
      description: bilingual('The national provision.', '国家规定。'),
      resolve: ({ provision }) => provision,
    }),
    cells: t.field({
      type: [Cell],
      extensions: PASSES,
      description: bilingual('One cell for each column, in their order.', '各列，顺序与 columns 相同。'),
      resolve: ({ cells }) => [...cells],
    }),
    gap: t.boolean({
      description: bilingual(
        'Whether no local instrument covers it, of those that were compared.',
        '已经比对的地方文件是否均无对应。',
      ),
      resolve: ({ gap }) => gap,
    }),
  }),
});

const RowConnection = arrayConnection('CoverageRow', Row, ['rows of the matrix', '矩阵的行'], (t) =>
  t.field({ ...ARRAY_NODE, extensions: PASSES, type: Row, resolve: ({ node }) => node }),
);

const Column = builder.objectRef<CoverageColumn>('CoverageColumn').implement({
  description: bilingual('A local instrument and how much it covers.', '一个地方文件及其覆盖情况。'),
  fields: (t) => ({
    instrument: t.field({
      type: Instrument,
      complexity: 1,
      description: bilingual('The local instrument.', '地方文件。'),
      resolve: ({ instrument }) => instrument,
    }),
    covered: t.exposeInt('covered', {
      description: bilingual('How many rows it covers.', '覆盖的行数。'),
    }),
    compared: t.exposeBoolean('compared', {
      description: bilingual(
        'Whether any correspondence of it is held; if not, its blanks are unknown and not gaps.',
        '是否存有它的对应关系；没有的，空白表示未知而非缺失。',
      ),
    }),
  }),
});

/** What the cursors of a list of the matrix belong to. */
const scopeOf = ({ national, by, columns }: Coverage, list: string): string =>
  JSON.stringify([`Coverage.${list}`, national.id, by, columns.map(({ instrument }) => instrument.id)]);

const Matrix = builder.objectRef<Coverage>('Coverage').implement({
  description: bilingual(
    'The coverage matrix: which national provisions local instruments take up.',
    '覆盖矩阵：国家规定在各地方文件中的对应情况。',
  ),
  fields: (t) => ({
    national: t.field({
      type: Instrument,
      complexity: 1,
      description: bilingual('The national law.', '国家法律。'),
      resolve: ({ national }) => national,
    }),
    columns: t.field({
      type: [Column],
      description: bilingual('The local instruments.', '各地方文件。'),
      resolve: ({ columns }) => [...columns],
    }),
    rows: t.field({
      type: RowConnection,
      extensions: PASSES,
      args: arrayArgs(),
      complexity: arrayCost,
      description: bilingual(
        'The national provisions in order, that on commencement left out.',
        '国家规定，按顺序（施行日期除外）。',
      ),
      resolve: (matrix, args) =>
        arrayPage(matrix.rows, ({ provision }) => provision.id, args, scopeOf(matrix, 'rows')),
    }),
    gaps: t.field({
      type: PROVISIONS.connection,
      extensions: PASSES,
      args: arrayArgs(),
      complexity: arrayCost,
      description: bilingual(
        'The national provisions that no local instrument covers, of those that were compared.',
        '已经比对的地方文件均无对应的国家规定。',
      ),
      resolve: (matrix, args) =>
        nodePage(
          matrix.rows.flatMap(({ gap, provision }) => (gap ? [provision] : [])),
          args,
          scopeOf(matrix, 'gaps'),
        ),
    }),
    rowCount: t.int({
      description: bilingual('How many rows there are.', '行数。'),
      resolve: ({ rows }) => rows.length,
    }),
    gapCount: t.int({
      description: bilingual('How many of the rows are gaps.', '没有对应的行数。'),
      resolve: ({ rows }) => rows.filter(({ gap }) => gap).length,
    }),
  }),
});

builder.queryField('coverage', (t) =>
  t.field({
    type: Matrix,
    nullable: true,
    complexity: USUAL_COVERAGE,
    description: bilingual(
      'Which provisions of a national law local instruments take up; null where the law is not held.',
      '国家法律的各条在地方文件中的对应情况，未收录的为空。',
    ),
    args: {
      national: t.arg.string({
        required: true,
        description: bilingual('The uri of the national law or of a version.', '国家法律或者其版本的 uri。'),
      }),
      instruments: t.arg.stringList({
        description: bilingual(
          'The uris of the local instruments or works, by default all that implement the law; what is not held is left out.',
          '地方文件或者法规的 uri，默认为全部实施该法的文件；未收录的略去。',
        ),
      }),
      by: t.arg({
        type: CoverageUnitEnum.ref,
        defaultValue: 'ARTICLE',
        description: bilingual('What a row is.', '行的单位。'),
      }),
      ...asOfArg(),
    },
    resolve: (_root, { national, instruments, by, asOf }, context, info) => {
      if ((instruments?.length ?? 0) > MOST_INSTRUMENTS) {
        throw fault(
          'BAD_USER_INPUT',
          `\`instruments\` holds ${String(instruments?.length)} uris; ask for at most ${String(MOST_INSTRUMENTS)} at once.`,
        );
      }
      return coverage(
        {
          national,
          instruments: instruments ?? null,
          by: CoverageUnitEnum.read(by) ?? 'ARTICLE',
          properties: selectionOf(info, [{ family: 'Provision' }], asOf ?? context.today, 0).selection
            .properties,
        },
        asOf ?? context.today,
        context,
      );
    },
  }),
);
