import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import { penaltiesOf, statute } from '../support/statute.ts';

/** A rule of drafting, a sentence with its source, and the rules in it: whose breach, and what it meets with. */
type Row = readonly [rule: string, sentence: string, found: readonly string[]];

const OUTSIDE: readonly Row[] = [
  [
    'a wrong that is left to an authority (广东省市场监管条例 9)',
    '市场主体未取得营业执照，擅自从事生产经营活动的，由市场监督管理部门予以查处。',
    ['市场主体: OTHER'],
  ],
  [
    'not one for which somebody is to answer himself (医疗事故处理条例 18)',
    '拒绝或者拖延尸检，影响对死因判定的，由拒绝或者拖延的一方承担责任。',
    [],
  ],
  [
    'an order upon a duty that was not kept, though an authority is told to give it (药品管理法 82)',
    '药品上市许可持有人依法应当召回药品而未召回的，省人民政府药品监督管理部门应当责令其召回。',
    ['药品上市许可持有人: ORDER_CORRECTION'],
  ],
  [
    'or free to (食品安全法 63)',
    '食品生产经营者未依照本条规定召回或者停止经营的，县级以上人民政府食品安全监督管理部门可以责令其召回或者停止经营。',
    ['食品生产经营者: ORDER_CORRECTION'],
  ],
  [
    'not upon what an authority comes upon in its work (济南市水土保持条例 29)',
    '水行政主管部门检查发现生产建设活动存在违反水土保持法律、法规规定行为的，应当责令限期改正。',
    [],
  ],
  [
    'nor upon what is but amiss (山东省实施《道路运输条例》 56)',
    '对审验不合格的，交通运输行政主管部门应当责令经营者限期整改。',
    [],
  ],
  [
    'a talk to which those in charge are called (公平竞争审查条例 24)',
    '起草单位未依照本条例规定开展公平竞争审查，经市场监督管理部门督促，逾期仍未整改的，上一级市场监督管理部门可以对其负责人进行约谈。',
    ['起草单位: OTHER'],
  ],
  [
    'not upon a suspicion (慈善法 104)',
    '慈善组织、慈善信托的受托人涉嫌违反本法规定的，县级以上人民政府民政部门可以对有关负责人进行约谈。',
    [],
  ],
  [
    'a reprimand (禁止使用童工规定 3)',
    '未成年人的父母允许其被用人单位非法招用的，所在地的乡人民政府应当给予批评教育。',
    ['未成年人的父母: OTHER'],
  ],
  [
    'not one that those of a kind are given (义务教育法 27)',
    '对违反学校管理制度的学生，学校应当予以批评教育，不得开除。',
    [],
  ],
  [
    'whatever was done, where an authority is brought in for it (反家庭暴力法 16)',
    '家庭暴力情节较轻，依法不给予治安管理处罚的，由公安机关对加害人给予批评教育或者出具告诫书。',
    ['加害人: OTHER OTHER'],
  ],
  [
    'not where somebody comes upon it (反家庭暴力法 11)',
    '用人单位发现本单位人员有家庭暴力情况的，应当给予批评教育，并做好家庭矛盾的调解工作。',
    [],
  ],
  [
    'a licence that is named before who takes it (计算机信息网络国际联网管理暂行规定 9)',
    '接入单位的情况发生变化，不再符合本条第一款规定条件的，其国际联网经营许可证由发证机构予以吊销。',
    ['接入单位: REVOKE_PERMIT'],
  ],
  [
    'what an authority is brought in to undo upon a wrong (市场主体登记管理条例 37)',
    '市场主体拒不缴回营业执照的，由登记机关通过国家企业信用信息公示系统公告营业执照作废。',
    ['市场主体: OTHER'],
  ],
];

const IN_CHAPTER: readonly Row[] = [
  [
    'what is left to an authority by law and rule (济宁市城市绿化条例 51)',
    '城市绿化行政主管部门工作人员玩忽职守的，由其所在单位依法依规处理。',
    ['城市绿化行政主管部门工作人员: OTHER'],
  ],
  [
    'a harder penalty within the bounds of another (药品管理法 137)',
    '未按照规定销毁药品的，在本法规定的处罚幅度内从重处罚。',
    [': OTHER'],
  ],
  ['not a milder one', '主动消除违法行为危害后果的，应当从轻处罚。', []],
  [
    'what an authority is told to take from somebody (预备役人员法 58)',
    '预备役人员有前款规定行为的，部队应当按照有关规定停止其相关待遇。',
    ['预备役人员: OTHER'],
  ],
  [
    'also a standing got by deceit (杭州市法律援助条例 41)',
    '受援人以欺诈方式获得法律援助的，法律援助机构应当撤销其受援资格。',
    ['受援人: CANCEL_QUALIFICATION'],
  ],
  [
    'not what is done with things that were taken (知识产权海关保护条例 27)',
    '被没收的侵犯知识产权货物可以用于社会公益事业的，海关应当转交给有关公益机构用于社会公益事业；知识产权权利人有收购意愿的，海关可以有偿转让给知识产权权利人。',
    [],
  ],
  [
    'not what one who was punished may no longer do (文物保护法 76)',
    '前款被开除公职或者被吊销从业资格的人员，自被开除公职或者被吊销从业资格之日起十年内不得担任文物管理人员。',
    [],
  ],
  [
    'nor whose licence was taken (护士条例 32)',
    '护士被吊销执业证书的，自执业证书被吊销之日起2年内不得申请执业注册。',
    [],
  ],
  [
    'not what all without a licence may not do (乳品质量安全监督管理条例 28)',
    '未取得食品生产许可证的任何单位和个人，不得从事乳制品生产。',
    [],
  ],
  [
    'a breach told by the noun of who committed it (老年人权益保障法 74)',
    '不履行保护老年人合法权益职责的部门或者组织，其上级主管部门应当给予批评教育，责令改正。',
    ['不履行保护老年人合法权益职责的部门、不履行保护老年人合法权益职责的组织: OTHER ORDER_CORRECTION'],
  ],
  [
    'also in the old word for it (国境口岸卫生监督办法 25)',
    '国境口岸卫生检疫机关，对违犯本办法的单位和个人，应当根据不同情况，给予警告、罚款。',
    ['违犯本办法的单位、违犯本办法的个人: WARNING FINE'],
  ],
];

function read(lines: string): string[] {
  const instrument = statute(lines);
  const { value } = extractLiability(instrument, extractCitations(instrument, extractMetadata(instrument)));
  return value.map(shown);
}

function shown({ violators, tiers }: ReturnType<typeof penaltiesOf>['value'][number]): string {
  const kinds = tiers.flatMap(({ measures }) => measures.map(({ kind }) => kind));
  return `${violators.map(({ name }) => name).join('、')}: ${kinds.join(' ')}`;
}

describe('what an authority is told to do about a breach', () => {
  it.each(OUTSIDE)('is a consequence wherever it stands: %s', (_rule, sentence, found) => {
    expect(read(`第一条 ${sentence}`)).toEqual(found);
  });

  it.each(IN_CHAPTER)('is one in a chapter on liability: %s', (_rule, sentence, found) => {
    expect(penaltiesOf(`第二条 ${sentence}`).value.map(shown)).toEqual(found);
  });
});
