import type { EdgeKind } from '../../model/graph-schema.ts';
import { EDGE_POSITION } from '../../store/plan.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type NodeFields } from '../builder.ts';
import { asOfArg, connection, one } from '../fields/edge.ts';
import { EVIDENCE } from '../fields/edge-facts.ts';
import { InstrumentKindEnum, LanguageEnum, MethodEnum, StatusEnum } from '../enums/enums.ts';
import { date, enumerated, flag, integer, requiredText, text } from '../fields/property-fields.ts';
import { Instrument } from '../fields/refs.ts';
import {
  ARTICLES,
  CITATIONS,
  DEFINED_TERMS,
  EXPLAINED_PROVISIONS,
  INSTRUMENTS,
  NORMS,
  DUTIES,
  PASSAGES,
  PENALTIES,
  POINTS,
  PROVISIONS,
  type Target,
  WORKS,
} from '../fields/targets.ts';
import { statusOf, VALIDITY } from '../answers/validity.ts';

/** Everything of one kind that stands in the instrument. */
const within = (t: NodeFields, field: string, to: Target, description: Bilingual) =>
  connection(t, { name: `Instrument.${field}`, edge: 'WITHIN', direction: 'IN', to, description });

/** Works to which the instrument stands in a relation. */
const toWorks = (t: NodeFields, field: string, edge: EdgeKind, description: Bilingual) =>
  connection(t, { name: `Instrument.${field}`, edge, direction: 'OUT', to: WORKS, description });

const THROUGH_WORK = { edge: 'VERSION_OF', direction: 'OUT', type: { family: 'Work' } } as const;

/** Instruments that stand in a relation to the work of which this is a version. */
const byWork = (t: NodeFields, field: string, edge: EdgeKind, description: Bilingual) =>
  connection(t, {
    name: `Instrument.${field}`,
    edge,
    direction: 'IN',
    through: THROUGH_WORK,
    to: INSTRUMENTS,
    description,
  });

builder.node(Instrument, {
  description: bilingual(
    'One dated version of a work, or a commentary.',
    '法律文件的一个版本，或者一篇解读。',
  ),
  id: { resolve: (node) => node.id },
  fields: (t) => ({
    uri: requiredText(t, 'uri', [
      'Its uri, such as /cn/反电信网络诈骗法@2022-09-02.',
      '文件的 uri，如 /cn/反电信网络诈骗法@2022-09-02。',
    ]),
    title: requiredText(t, 'title', ['Its full title.', '标题全称。']),
    shortTitle: text(t, 'shortTitle', ['Its title without 中华人民共和国.', '不含国名的标题。']),
    ...enumerated(t, 'kind', InstrumentKindEnum, ['Its kind, by who made it.', '类别（效力位阶）。']),
    jurisdiction: text(t, 'jurisdiction', [
      'The jurisdiction, such as CN or CN-ZJ.',
      '所属法域，如 CN、CN-ZJ。',
    ]),
    issuer: text(t, 'issuer', ['The body that made it.', '制定机关。']),
    version: text(t, 'version', [
      'The latest printed date of adoption, revision or publication; draft or undated where none is printed.',
      '文本中最晚的通过、修订、修正或者公布日期；没有的为 draft 或者 undated。',
    ]),
    draft: flag(t, 'draft', ['Whether its day of effect is left blank.', '是否为草案（施行日期空白）。']),
    adopted: date(t, 'adopted', ['The day of adoption.', '通过日期。']),
    promulgated: date(t, 'promulgated', ['The day of publication.', '公布日期。']),
    effective: date(t, 'effective', [
      'The day from which it is in effect, as it prints it: an amended text often prints that of its first version.',
      '文本载明的施行日期；修改后的文本往往仍载明最初的施行日期。',
    ]),
    inForceFrom: date(t, 'inForceFrom', [
      'The day from which this version is in force: the printed one, or else inferred (`inForceMethod`), where it prints none or only that of an earlier version that is loaded; an amended text loaded alone has the day that it prints.',
      '本版本的生效日期：载明的施行日期；未载明或者仍载明已收录的前一版本施行日期的，按其通过、修改、批准或者公布的日期推断；仅收录修改后文本的，为其载明的日期。',
    ]),
    ...enumerated(t, 'inForceMethod', MethodEnum, [
      'Whether the text says from which day it is in force.',
      '生效日期是载明的还是推断的。',
    ]),
    superseded: date(t, 'superseded', [
      'The day from which a later version replaces it, as far as the loaded texts tell.',
      '被后来版本取代之日（以收录文本为限）。',
    ]),
    repealed: date(t, 'repealed', ['The day from which it is repealed.', '废止日期。']),
    status: t.field({
      type: StatusEnum.ref,
      nullable: true,
      args: asOfArg(),
      description: bilingual(
        'Its status on the day of `asOf`, computed when read; null for a commentary and where nothing tells a day of effect.',
        'asOf 当日的效力状态，读取时计算；解读和无从得知施行日期的为空。',
      ),
      extensions: { reads: { properties: VALIDITY } },
      resolve: (node, { asOf }) => statusOf(node, asOf ?? node.asOf),
    }),
    statusLabel: t.string({
      nullable: true,
      args: {
        ...asOfArg(),
        language: t.arg({
          type: LanguageEnum.ref,
          defaultValue: 'ZH',
          description: bilingual('The language of the label.', '名称的语言。'),
        }),
      },
      description: bilingual('The label of `status`.', 'status 的名称。'),
      extensions: { reads: { properties: VALIDITY } },
      resolve: (node, { asOf, language }) => {
        const status = statusOf(node, asOf ?? node.asOf);
        return status === null ? null : StatusEnum.label(status, LanguageEnum.read(language) ?? 'ZH');
      },
    }),
    claimedStatus: text(t, 'claimedStatus', [
      'A status that the source prints, kept as its claim.',
      '来源自称的效力状态，仅供参考。',
    ]),
    file: text(t, 'file', ['The source file.', '来源文件。']),
    hash: text(t, 'hash', ['The SHA-256 of the source file.', '来源文件的 SHA-256。']),
    chapterCount: integer(t, 'chapters', ['How many chapters it has.', '章数。']),
    articleCount: integer(t, 'articles', ['How many articles it has.', '条数。']),
    paragraphCount: integer(t, 'paragraphs', ['How many paragraphs it has.', '款数。']),
    itemCount: integer(t, 'items', ['How many items it has.', '项数。']),
    pointCount: integer(t, 'points', ['How many points it has.', '点数。']),
    passageCount: integer(t, 'passages', ['How many passages it has.', '解读段落数。']),
    work: one(t, {
      name: 'Instrument.work',
      edge: 'VERSION_OF',
      direction: 'OUT',
      to: WORKS,
      description: ['The work of which it is a version.', '所属的法律。'],
    }),
    versions: byWork(t, 'versions', 'VERSION_OF', [
      'All versions of its work, itself included.',
      '同一法律的各个版本。',
    ]),
    parts: connection(t, {
      name: 'Instrument.parts',
      edge: 'HAS_PART',
      direction: 'OUT',
      to: PROVISIONS,
      order: [{ property: EDGE_POSITION, direction: 'ASC' }],
      description: ['Its outermost parts, in order.', '最外层的编、章、条等。'],
    }),
    provisions: within(t, 'provisions', PROVISIONS, ['All its provisions, in order.', '全部条文单位。']),
    articles: within(t, 'articles', ARTICLES, ['Its articles, in order.', '各条。']),
    points: within(t, 'points', POINTS, ['Its points, in order.', '各点。']),
    passages: within(t, 'passages', PASSAGES, ['Its passages, of a commentary.', '解读的各段落。']),
    norms: within(t, 'norms', NORMS, ['The norms that it states.', '所规定的规范。']),
    duties: within(t, 'duties', DUTIES, ['The duties that it states.', '所规定的义务。']),
    penalties: within(t, 'penalties', PENALTIES, ['The penalties that it states.', '所规定的罚则。']),
    citations: within(t, 'citations', CITATIONS, ['The citations that it makes.', '所作的引用。']),
    definedTerms: within(t, 'definedTerms', DEFINED_TERMS, ['The terms that it defines.', '所定义的术语。']),
    citedBy: connection(t, {
      name: 'Instrument.citedBy',
      edge: 'CITES_WITHIN',
      direction: 'IN',
      to: CITATIONS,
      description: ['Citations of its provisions, its own included.', '对其条文的引用，包括自身的引用。'],
    }),
    implements: toWorks(t, 'implements', 'IMPLEMENTS', ['Works that it carries out.', '所实施的法律。']),
    basedOn: toWorks(t, 'basedOn', 'BASED_ON', ['Works on whose basis it is made.', '制定所依据的法律。']),
    amends: toWorks(t, 'amends', 'AMENDS', ['Works that it amends.', '所修改的法律。']),
    repeals: toWorks(t, 'repeals', 'REPEALS', ['Works that it repeals.', '所废止的法律。']),
    explains: toWorks(t, 'explains', 'EXPLAINS', [
      'Works that it explains, of a commentary.',
      '所解读的法律。',
    ]),
    implementedBy: byWork(t, 'implementedBy', 'IMPLEMENTS', [
      'Instruments that carry out its work.',
      '实施它的文件。',
    ]),
    commentaries: byWork(t, 'commentaries', 'EXPLAINS', ['Commentaries on its work.', '对它的解读。']),
    explanations: connection(t, {
      name: 'Instrument.explanations',
      edge: 'EXPLAINS',
      direction: 'IN',
      through: THROUGH_WORK,
      to: EXPLAINED_PROVISIONS,
      facts: EVIDENCE,
      description: ['Passages that explain its work as a whole.', '从整体上解读它的段落。'],
    }),
  }),
});
