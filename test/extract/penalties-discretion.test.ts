import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

/** A rule of drafting with its source, the sentence (lines are items), and each measure with its discretion and imposers. */
type Row = readonly [rule: string, sentence: string, found: readonly string[]];

const told = (sentence: string): readonly string[] =>
  penaltiesOf(`第二条 ${sentence}`).value.flatMap(({ tiers }) =>
    tiers.flatMap(({ measures }) =>
      measures.map(({ kind, discretion, enforcers }) =>
        [kind, discretion, ...enforcers.map(({ name }) => name)].join(' '),
      ),
    ),
  );

const ROWS: readonly Row[] = [
  [
    'an order that needs the leave of another (噪声污染防治法 81)',
    '违反本法规定的，由指定的部门处五万元以上二十万元以下的罚款，并可以报经有批准权的人民政府批准，责令停业。',
    ['FINE MUST 指定的部门', 'SUSPEND_BUSINESS MAY 指定的部门'],
  ],
  [
    'what is refused (粮食安全保障法 66)',
    '违反本法规定的，由乡镇人民政府给予批评教育；仍不改正的，可以不予发放粮食生产相关补贴。',
    ['OTHER MUST 乡镇人民政府', 'OTHER MAY 乡镇人民政府'],
  ],
  [
    'fines that the lead-in leaves open (北京市人民防空条例 44)',
    '违反规定不修建防空地下室的，由人民防空主管部门给予警告，可以按下列规定并处罚款：\n（一）面积不足500平方米的，处3万元以下罚款；\n（二）面积超过1000平方米的，处10万元以下罚款。',
    [
      'WARNING MUST 人民防空主管部门',
      'FINE MAY 人民防空主管部门',
      'WARNING MUST 人民防空主管部门',
      'FINE MAY 人民防空主管部门',
    ],
  ],
  [
    'and those that it demands',
    '违反规定的，由水行政主管部门给予警告，并按照下列规定处以罚款：\n（一）对个人，处3万元以下罚款；\n（二）对单位，处10万元以下罚款。',
    [
      'WARNING MUST 水行政主管部门',
      'FINE MUST 水行政主管部门',
      'WARNING MUST 水行政主管部门',
      'FINE MUST 水行政主管部门',
    ],
  ],
  [
    'detention by the police to whom the case is handed on (土壤污染防治法 87)',
    '违反本法规定的，由生态环境主管部门处五十万元罚款，并可以将案件移送公安机关，对直接负责的主管人员处五日以上十五日以下的拘留。',
    ['FINE MUST 生态环境主管部门', 'DETENTION MAY 公安机关'],
  ],
];

describe('what an authority must or may impose', () => {
  it.each(ROWS)('%s', (_rule, sentence, found) => {
    expect(told(sentence)).toEqual(found);
  });

  it.each<Row>([
    [
      'what one may ask of an authority is no penalty (残疾人保障法 60)',
      '残疾人的合法权益受到侵害的，有权要求有关部门依法处理，或者依法向人民法院提起诉讼。',
      [],
    ],
    [
      'what was done before is none (慈善法 110)',
      '慈善组织经依法处理后一年内再出现前款规定的情形，或者情节严重的，由民政部门吊销登记证书。',
      ['REVOKE_PERMIT MUST 民政部门'],
    ],
    [
      'departments of several levels (北京市实施《民办教育促进法》办法 39)',
      '擅自变更学校地址的，由市和所在区、县的教育、劳动和社会保障行政部门按照各自权限责令限期改正。',
      ['ORDER_CORRECTION MUST 教育行政部门 劳动和社会保障行政部门'],
    ],
    [
      'what the authority does is one (–)',
      '侵害残疾人的合法权益的，由有关部门依法处理。',
      ['OTHER MUST 有关部门'],
    ],
  ])('%s', (_rule, sentence, found) => {
    expect(told(sentence)).toEqual(found);
  });
});
