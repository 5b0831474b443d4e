import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';

const FINE = '违反本条例，擅自取水的，由水行政主管部门处一万元以下的罚款。';

/** The words of the rights by which the one penalty of a statute can be contested, by its REMEDIED_BY edges. */
function remedies(article: string, penalty = FINE): readonly string[] {
  const lines = ['# 示范条例', '第一条 为了示范，制定本条例。', `第二条 ${penalty}`, article];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap(({ kind, from, to }) =>
    kind === 'REMEDIED_BY' && nodes.get(from)?.kind === 'Penalty'
      ? [String(nodes.get(to)?.properties['text'])]
      : [],
  );
}

describe('a penalty is remedied by', () => {
  it.each([
    {
      shows: 'a right that its paragraph follows with the enforcement (济南市公共场所禁止吸烟的规定 11)',
      article:
        '第三条 当事人对行政处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。逾期不申请行政复议、也不提起行政诉讼、又不履行处罚决定的，由作出处罚决定的机关申请人民法院强制执行。',
      rights: ['当事人对行政处罚决定不服的，可以依法申请行政复议或者提起行政诉讼'],
    },
    {
      shows: 'a right against fines (北京市水利工程保护管理条例 23)',
      article:
        '第三条 当事人对罚款决定不服的，可以依法申请行政复议或者提起行政诉讼。逾期不申请复议也不提起诉讼，又不履行处罚决定的，由作出处罚决定的机关申请人民法院强制执行。',
      rights: ['当事人对罚款决定不服的，可以依法申请行政复议或者提起行政诉讼'],
    },
    {
      shows: 'both steps, the second by the first (北京市行政性事业性收费管理条例 25)',
      penalty: '擅自收费的，由物价部门处一万元以下的罚款。',
      article:
        '第三条 被处罚单位和个人对物价、财政部门作出的处罚决定不服的，可以自收到处罚通知之日起15日内，向作出处罚决定机关的上一级主管机关申请复议。被处罚单位和个人对复议决定不服的，可以在收到复议通知之日起15日内向人民法院起诉。',
      rights: [
        '被处罚单位和个人对物价、财政部门作出的处罚决定不服的，可以自收到处罚通知之日起15日内，向作出处罚决定机关的上一级主管机关申请复议',
        '被处罚单位和个人对复议决定不服的，可以在收到复议通知之日起15日内向人民法院起诉',
      ],
    },
    {
      shows: 'no right against a decision on a dispute (土地管理法 14)',
      article:
        '第三条 当事人对有关人民政府的处理决定不服的，可以自接到处理决定通知之日起三十日内，向人民法院起诉。',
      rights: [],
    },
    {
      shows: 'no right of the punished against detention by a court (刑事诉讼法 193)',
      article:
        '第三条 证人没有正当理由拒绝出庭的，予以训诫。被处罚人对拘留决定不服的，可以向上一级人民法院申请复议。复议期间不停止执行。',
      rights: [],
    },
    {
      shows: 'no right against an award (北京市农村集体资产管理条例 36)',
      article: '第三条 当事人对裁决不服的，可以在收到仲裁决定书三十日内向人民法院起诉。',
      rights: [],
    },
  ])('$shows', ({ article, penalty, rights }) => {
    expect(remedies(article, penalty)).toEqual(rights);
  });
});

describe('a right against the decisions of 烟草专卖行政主管部门和工商行政管理部门 (烟草专卖法 41)', () => {
  const RIGHT =
    '当事人对烟草专卖行政主管部门和工商行政管理部门作出的行政处罚决定不服的，可以在接到处罚通知之日起十五日内向作出处罚决定的机关的上一级机关申请复议。';
  it.each([
    ['one of them imposes', '无准运证运输烟草专卖品的，由烟草专卖行政主管部门处以罚款。', true],
    ['nobody known imposes', '无准运证运输烟草专卖品的，处以罚款。', true],
    ['whoever issued the licence imposes', '违反本条例，出借许可证的，由原发证机关吊销许可证。', true],
    ['others impose in part', '出借准运证的，处以罚款；违反治安管理的，由公安机关依法处罚。', true],
    ['another imposes', '走私烟草专卖品的，由海关处以罚款。', false],
    ['that is discipline alone', '工作人员私分没收的烟草制品的，依法给予行政处分。', false],
  ])('is one against a penalty that %s: %s', (_shows, penalty, contestable) => {
    expect(remedies(`第三条 ${RIGHT}`, penalty).length > 0).toBe(contestable);
  });
});
