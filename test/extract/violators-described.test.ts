import { describe, expect, it } from 'vitest';
import { violatorsOf } from '../support/statute.ts';

/** A rule of drafting, a sentence with its source, and the violators; none for what only looks like one. */
type Row = readonly [rule: string, sentence: string, violators: readonly string[]];

const DESCRIBED: readonly Row[] = [
  [
    'before a breach that a comma cuts off (山东省基本农田保护条例 30)',
    '按照本条例规定应当缴纳土地复垦费的单位和个人，不按规定的期限和数量缴纳的，由土地行政主管部门处罚款。',
    ['单位', '个人'],
  ],
  [
    'right before it (刑法 229)',
    '承担资产评估、验资、验证、会计、审计、法律服务等职责的中介组织的人员故意提供虚假证明文件，情节严重的，处五年以下有期徒刑或者拘役，并处罚金。',
    ['中介组织的人员'],
  ],
  [
    'behind several relatives (防治船舶污染海洋环境管理条例 72)',
    '违反本条例的规定，在中华人民共和国管辖水域接收海上运输的持久性油类物质货物的货物所有人或者代理人，未按照规定缴纳船舶油污损害赔偿基金的，由海事管理机构责令改正。',
    ['货物所有人', '代理人'],
  ],
  [
    'by a duty towards others (刑法 416)',
    '对被拐卖、绑架的妇女、儿童负有解救职责的国家机关工作人员，接到解救要求而不进行解救，造成严重后果的，处五年以下有期徒刑或者拘役。',
    ['国家机关工作人员'],
  ],
  [
    'by what befell him, which a bare noun keeps (浙江省禁毒条例 38)',
    '被责令接受社区康复的人员拒绝接受社区康复的，由公安机关给予警告。',
    ['被责令接受社区康复的人员'],
  ],
  [
    'not whom the breach strikes (工会法 52)',
    '违反本法规定，对依法履行职责的工会工作人员无正当理由调动工作岗位，进行打击报复的，由劳动行政部门责令改正。',
    [],
  ],
  [
    'nor whom a deed is done to (刑法 123)',
    '对飞行中的航空器上的人员使用暴力，危及飞行安全，尚未造成严重后果的，处五年以下有期徒刑或者拘役。',
    [],
  ],
  [
    'nor who is served (烟草专卖法实施条例 60)',
    '违反本条例第二十六条规定，为无烟草专卖许可证的单位或者个人提供烟草专卖品的，由烟草专卖行政主管部门没收违法所得。',
    [],
  ],
  [
    'nor a thing before a list (老年人权益保障法 82)',
    '涉及老年人的工程不符合国家规定的标准的，由有关主管部门责令改正，处罚款。',
    [],
  ],
];

const TREATED: readonly Row[] = [
  [
    'whom an authority punishes (海洋石油勘探开发环境保护管理条例 27)',
    '主管部门对违反《中华人民共和国海洋环境保护法》和本条例的企业、事业单位、作业者和个人，可视其情节轻重，予以警告或罚款处分。',
    ['企业', '事业单位', '作业者', '违反《中华人民共和国海洋环境保护法》和本条例的个人'],
  ],
  [
    'whom one punishes that has to look for them (北京市人民代表大会代表建议、批评和意见办理条例 31)',
    '有关机关和组织应当加强对办理工作的监督检查，对违反本条例第二十一条规定的单位和个人，应当根据情节，进行通报批评或者给予处分。',
    ['违反本条例第二十一条规定的单位', '违反本条例第二十一条规定的个人'],
  ],
  [
    'nobody where only the authority is named that has to act (北京市优化营商环境条例 43)',
    '市城市管理部门应当加强对供电企业年供电可靠率的监督，对低于国家有关规定的，责令改正，可以处五万元以上五十万元以下罚款。',
    [],
  ],
  [
    'nor where it handles another’s case (世界博览会标志保护条例 11)',
    '工商行政管理部门处理侵犯世界博览会标志专有权行为时，认定侵权行为成立的，责令立即停止侵权行为，没收、销毁侵权商品。',
    [],
  ],
  [
    'not whom it treats against the law (个人独资企业法 44)',
    '登记机关对不符合本法规定条件的个人独资企业予以登记，或者对符合本法规定条件的企业不予登记的，对直接责任人员依法给予行政处分。',
    ['登记机关'],
  ],
  [
    'nor whom it leaves alone (消耗臭氧层物质管理条例 29)',
    '县级以上地方人民政府环境保护主管部门对违反本条例规定的行为不查处的，对直接责任人员依法给予处分。',
    ['县级以上地方人民政府环境保护主管部门'],
  ],
  [
    'whose breach is spoken of as a thing (北京市小规模食品生产经营管理规定 21)',
    '对小规模食品生产经营者的食品安全违法行为，依照本规定追究法律责任。',
    ['小规模食品生产经营者'],
  ],
  [
    'not where the law bars a second penalty (行政处罚法 29)',
    '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。',
    [],
  ],
];

const DEEDS: readonly Row[] = [
  [
    'nor one that is the beginning of a vehicle’s (山东省道路运输条例 66)',
    '客运班车、包车、旅游客车、出租汽车、危险货物运输车辆未按照规定安装、使用卫星定位车载终端的，处二千元以上五千元以下罚款。',
    [],
  ],
  [
    'a verb governs the name (宁波市中等职业教育条例 37)',
    '移用学校校舍和场地的，由教育部门责令其限期退还，处罚款。',
    [],
  ],
  [
    'but one that is a part of it (中国公民收养子女登记办法 13)',
    '收养关系当事人弄虚作假骗取收养登记的，收养关系无效，由收养登记机关撤销登记，收缴收养登记证。',
    ['收养关系当事人'],
  ],
];

describe('whose breach it is by the words around his name', () => {
  it.each(DESCRIBED)('whom a relative describes: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });

  it.each(TREATED)('whom an authority treats for it: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });

  it.each(DEEDS)('no name that a verb governs: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });
});
