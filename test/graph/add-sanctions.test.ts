import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';

/** The words of the duties that the one penalty of a statute punishes, by its SANCTIONS edges. */
function punished(articles: readonly string[]): readonly string[] {
  const lines = ['# 示范条例', '第一章 总则', '第一条 为了示范，制定本条例。', '第二章 管理', ...articles];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const texts = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties['text'])]));
  return graph.edges.flatMap(({ kind, to }) => (kind === 'SANCTIONS' ? [texts.get(to) ?? ''] : []));
}

const PENALTIES = '第三章 法律责任';

describe('the duties of a paragraph that a penalty punishes', () => {
  it.each([
    {
      shows: 'not the rules that another is to make (安全生产法 51, 109)',
      articles: [
        '第二条 生产经营单位应当投保安全生产责任保险。具体范围和实施办法由国务院应急管理部门制定。',
        PENALTIES,
        '第三条 违反本条例第二条规定，未投保安全生产责任保险的，责令限期改正，处五万元以上十万元以下的罚款。',
      ],
      duties: ['生产经营单位应当投保安全生产责任保险'],
    },
    {
      shows: 'not what they bear who impose it',
      articles: [
        '第二条 建设单位应当申请验收，城乡规划主管部门应当在十日内答复。',
        PENALTIES,
        '第三条 违反本条例第二条规定，未申请验收的，由城乡规划主管部门责令限期改正，处一万元以下的罚款。',
      ],
      duties: ['建设单位应当申请验收'],
    },
    {
      shows: 'those that its violators bear',
      articles: [
        '第二条 医疗机构应当核对身份，采血人员应当填写记录。',
        PENALTIES,
        '第三条 采血人员违反本条例第二条规定，未填写记录的，由卫生健康主管部门处一千元以下的罚款。',
      ],
      duties: ['采血人员应当填写记录'],
    },
    {
      shows: 'all of them where nobody is named',
      articles: [
        '第二条 医疗机构应当核对身份，采血人员应当填写记录。',
        PENALTIES,
        '第三条 违反本条例第二条规定的，由卫生健康主管部门处一千元以下的罚款。',
      ],
      duties: ['医疗机构应当核对身份', '采血人员应当填写记录'],
    },
  ])('$shows', ({ articles, duties }) => {
    expect(punished(articles)).toEqual(duties);
  });

  it('is none where the paragraph has rules made alone', () => {
    const articles = [
      '第二条 具体办法由国务院应急管理部门制定。',
      PENALTIES,
      '第三条 违反本条例第二条规定的，责令限期改正，处五万元以上十万元以下的罚款。',
    ];
    expect(punished(articles)).toEqual([]);
  });
});
