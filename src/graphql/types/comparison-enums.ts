import { VERSION_CHANGES } from '../../compare/align-versions.ts';
import { DIMENSIONS, VERDICTS } from '../../compare/verdict.ts';
import { DIFF_OPS } from '../../compare/word-diff.ts';
import { COVERAGE_UNITS } from '../answers/coverage.ts';
import { enumeration } from '../enums/enums.ts';
import { COMPARISON_BASES, SIDES } from '../answers/instrument-comparison.ts';
import { EDIT_OPS } from '../answers/version-comparison.ts';

/** The enumerations of comparisons. */

export const VerdictEnum = enumeration(
  'Verdict',
  ['How a penalty here stands to one there in one respect.', '本文件的罚则与对方罚则在某一方面的比较结论。'],
  VERDICTS,
  {
    STRICTER: ['Here it is stricter.', '本文件更严。', 'Stricter', '更严'],
    LOOSER: ['Here it is looser.', '本文件更宽。', 'Looser', '更宽'],
    SAME: ['Both are the same.', '双方相同。', 'Same', '相同'],
    DIFFERENT: [
      'They differ, neither being stricter in all.',
      '双方不同，不能简单比较宽严。',
      'Different',
      '不同',
    ],
    UNKNOWN: ['The texts do not say.', '文本没有写明，无法比较。', 'Unknown', '无法判断'],
  },
);

export const DimensionEnum = enumeration(
  'ComparisonDimension',
  ['In which respect two penalties are compared.', '罚则比较的方面。'],
  DIMENSIONS,
  {
    AMOUNT: ['How high the fine is.', '罚款数额。', 'Amount', '数额'],
    TRIGGER: ['From which case on it strikes.', '处罚的触发条件。', 'Trigger', '触发条件'],
    TIMING: [
      'Terms to put it right, and how long measures last.',
      '改正期限以及措施的时长。',
      'Timing',
      '期限',
    ],
    PERSONS: [
      'Whether responsible persons are punished too.',
      '是否同时处罚直接责任人员。',
      'Persons',
      '责任人员',
    ],
    MEASURES: ['Which kinds of punishment there are.', '处罚种类。', 'Measures', '处罚种类'],
    SCOPE: ['Which acts are struck.', '所处罚的行为范围。', 'Scope', '行为范围'],
  },
);

export const DiffOpEnum = enumeration(
  'DiffOp',
  ['On which side a piece of a word diff stands.', '文字比对片段所在的一方。'],
  DIFF_OPS,
  {
    SAME: ['Both texts have it.', '双方都有。', 'Same', '相同'],
    HERE: ['Only the text here has it.', '仅本文件有。', 'Here', '本文件'],
    THERE: ['Only the text there has it.', '仅对方有。', 'There', '对方'],
  },
);

export const SideEnum = enumeration(
  'ComparisonSide',
  ['One of the two instruments that are compared.', '比较双方中的一方。'],
  SIDES,
  {
    HERE: ['The instrument given as `here`.', '参数 here 所指的文件。', 'Here', '本文件'],
    THERE: ['The instrument given as `there`.', '参数 there 所指的文件。', 'There', '对方'],
  },
);

export const ComparisonBasisEnum = enumeration(
  'ComparisonBasis',
  ['Where the pairs of a comparison come from.', '对应关系的来源。'],
  COMPARISON_BASES,
  {
    STORED: [
      'The correspondences found when the texts were loaded.',
      '载入时认定的对应关系。',
      'Stored',
      '已存',
    ],
    COMPUTED: [
      'Found by the same comparison when asked for.',
      '查询时以同样方法即时认定。',
      'Computed',
      '即时',
    ],
  },
);

export const VersionChangeEnum = enumeration(
  'VersionChange',
  ['What became of an article between two versions.', '两个版本之间条文的变化。'],
  VERSION_CHANGES,
  {
    UNCHANGED: ['Its words are the same.', '文字未变。', 'Unchanged', '未变'],
    CHANGED: ['Its words were changed.', '文字有修改。', 'Changed', '修改'],
    ADDED: ['It is new in the later version.', '后一版本新增。', 'Added', '新增'],
    REMOVED: ['The later version lacks it.', '后一版本删除。', 'Removed', '删除'],
  },
);

export const EditOpEnum = enumeration(
  'EditOp',
  ['What an amendment did with a stretch of words.', '修改对一段文字的处理。'],
  EDIT_OPS,
  {
    KEPT: ['It was kept.', '保留。', 'Kept', '保留'],
    REMOVED: ['It was removed.', '删除。', 'Removed', '删除'],
    ADDED: ['It was added.', '增加。', 'Added', '增加'],
  },
);

export const CoverageUnitEnum = enumeration(
  'CoverageUnit',
  ['What a row of a coverage matrix is.', '覆盖矩阵的行单位。'],
  COVERAGE_UNITS,
  {
    ARTICLE: ['An article or point.', '条（或者点）。', 'Article', '条'],
    PARAGRAPH: ['A paragraph.', '款。', 'Paragraph', '款'],
  },
);
