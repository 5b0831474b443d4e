import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

function violatorsOf(lines: string): string[] {
  const [rule] = penaltiesOf(`第二条 ${lines}`).value;
  return (rule?.violators ?? []).map(({ name }) => name);
}

/** A rule of drafting, a paragraph with its source, and the violators. */
type Row = readonly [rule: string, lines: string, violators: readonly string[]];

const ITEMS: readonly Row[] = [
  [
    'the subject of one item of three (献血法 18)',
    '有下列行为之一的，由卫生行政部门予以取缔，没收违法所得：\n（一）非法采集血液的；\n（二）血站、医疗机构出售无偿献血的血液的；\n（三）非法组织他人出卖血液的。',
    ['血站', '医疗机构'],
  ],
  [
    'who has nothing but a test to pass is none (普通高等学校设置暂行条例 25)',
    '有下列情形之一的，由国家教育委员会责令停止招生：\n（一）虚报条件，筹建普通高等学校的；\n（二）擅自筹建的；\n（三）第一届毕业生经考核验收达不到规定要求的。',
    [],
  ],
  [
    'nor who is misused in an item (广告法 57)',
    '有下列行为之一的，由市场监督管理部门处一万元罚款：\n（一）发布违法广告的；\n（二）利用婴儿作代言人的；\n（三）发布处方药广告的。',
    [],
  ],
  [
    'nor who stands behind the verb of an item (人民武装警察法 44)',
    '有下列情形之一的，由公安机关处五百元罚款：\n（一）强行冲闯人民武装警察部队设置的警戒带的；\n（二）损毁标志的；\n（三）阻碍执勤的。',
    [],
  ],
  [
    'whom the measures strike says more than one item (青岛市海上交通安全条例 64)',
    '有下列行为之一的，由港航管理部门责令改正，对海上旅游经营者处五千元以上三万元以下罚款：\n（一）开航前未讲解安全注意事项的；\n（二）乘客未穿着救生衣而开航的；\n（三）未及时清点乘客人数的。',
    ['海上旅游经营者'],
  ],
];

describe('whose breach it is', () => {
  it.each(ITEMS)('by the items of conduct: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });
});
