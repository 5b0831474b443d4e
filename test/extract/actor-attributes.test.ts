import { describe, expect, it } from 'vitest';
import { spreadActors } from '../../src/extract/actor/phrase.ts';

function names(phrase: string): string[] {
  const text = { text: phrase, runs: [{ at: 0, start: 0, length: phrase.length }] };
  return spreadActors(text, 0, phrase.length).map((actor) => actor.name);
}

describe('what stands before a list of levels or places', () => {
  it.each([
    // [rule, source, phrase, actors]
    [
      'where they are goes to each level',
      '海岛保护法 27',
      '海岛所在省、自治区、直辖市人民政府海洋主管部门',
      [
        '海岛所在省人民政府海洋主管部门',
        '海岛所在自治区人民政府海洋主管部门',
        '海岛所在直辖市人民政府海洋主管部门',
      ],
    ],
    [
      'alone, too',
      '聊城市物业管理条例 66',
      '所在市、县（市、区）人民政府',
      ['所在市人民政府', '所在县（市、区）人民政府'],
    ],
    [
      'along what they lie',
      '山东省胶东调水条例 5',
      '胶东调水工程沿线设区的市、县（市、区）人民政府',
      ['胶东调水工程沿线设区的市人民政府', '胶东调水工程沿线县（市、区）人民政府'],
    ],
    [
      'with 的, behind another organ',
      '防震减灾法 58',
      '国务院或者地震灾区的省、自治区、直辖市人民政府',
      ['国务院', '地震灾区的省人民政府', '地震灾区的自治区人民政府', '地震灾区的直辖市人民政府'],
    ],
    [
      'from the level on before which it stands',
      '山东省海上搜寻救助条例 6',
      '省和沿海设区的市、县（市、区）人民政府',
      ['省人民政府', '沿海设区的市人民政府', '沿海县（市、区）人民政府'],
    ],
    [
      'not to the level before it',
      '济宁市泗河保护管理条例 5',
      '市、沿河县（市、区）人民政府',
      ['市人民政府', '沿河县（市、区）人民政府'],
    ],
    [
      'a river, behind a level of its own',
      '浙江省鉴湖水域保护条例 4',
      '鉴湖水域沿岸的市、县（区）人民政府环境保护部门',
      ['鉴湖水域沿岸的市人民政府环境保护部门', '鉴湖水域沿岸的县（区）人民政府环境保护部门'],
    ],
    [
      'the seat of what has a relative of its own',
      '宗教事务条例 12',
      '拟设立的宗教院校所在地的省、自治区、直辖市人民政府宗教事务部门',
      [
        '拟设立的宗教院校所在地的省人民政府宗教事务部门',
        '拟设立的宗教院校所在地的自治区人民政府宗教事务部门',
        '拟设立的宗教院校所在地的直辖市人民政府宗教事务部门',
      ],
    ],
    [
      'a relative that tells no place goes',
      '土地管理法实施条例 24',
      '国务院授权的省、自治区、直辖市人民政府',
      ['省人民政府', '自治区人民政府', '直辖市人民政府'],
    ],
    [
      'a department by its task, of two levels',
      '特种设备安全法 23',
      '直辖市或者设区的市级人民政府负责特种设备安全监督管理的部门',
      ['直辖市人民政府负责特种设备安全监督管理的部门', '设区的市级人民政府负责特种设备安全监督管理的部门'],
    ],
    [
      'a region is no level',
      '山东省水污染防治条例 25',
      '受益地区的人民政府或者上级人民政府',
      ['受益地区的人民政府', '上级人民政府'],
    ],
    [
      'a place has the organ that the next one has',
      '绍兴会稽山古香榧群保护规定 19',
      '市和柯桥区、诸暨市、嵊州市林业行政主管部门',
      ['市林业行政主管部门', '柯桥区林业行政主管部门', '诸暨市林业行政主管部门', '嵊州市林业行政主管部门'],
    ],
    [
      'one whose name begins like a level',
      '宁波市出租汽车客运管理条例 46',
      '各县（市）和镇海区、北仑区人民政府',
      ['各县（市）人民政府', '镇海区人民政府', '北仑区人民政府'],
    ],
    [
      'a zone, too',
      '济宁市泗河保护管理条例 32',
      '济宁高新技术产业开发区、太白湖新区管委会',
      ['济宁高新技术产业开发区管委会', '太白湖新区管委会'],
    ],
    [
      'a kind of places is no place',
      '浙江省松材线虫病防治条例 23',
      '自然保护区、风景名胜区、森林公园管理机构',
      ['自然保护区、风景名胜区、森林公园管理机构'],
    ],
    [
      'a level and those above',
      '广播电视管理条例 10',
      '设区的市、自治州以上人民政府教育行政部门',
      ['设区的市以上人民政府教育行政部门', '自治州以上人民政府教育行政部门'],
    ],
    [
      'that there are two of them is not told of each',
      '浙江省村民委员会选举办法 6',
      '县、乡两级人民政府',
      ['县人民政府', '乡人民政府'],
    ],
    [
      'the government of a place goes to every stem',
      '山东省东平湖保护条例 18',
      '东平县人民政府交通运输、农业农村部门',
      ['东平县人民政府交通运输部门', '东平县人民政府农业农村部门'],
    ],
    [
      'and where it is',
      '食品安全法 103',
      '事故发生地县级人民政府食品安全监督管理、卫生行政部门',
      ['事故发生地县级人民政府食品安全监督管理部门', '事故发生地县级人民政府卫生行政部门'],
    ],
    [
      'one level of two names goes to every stem',
      '北京市实施《防震减灾法》规定 12',
      '区县住房城乡建设、地震部门',
      ['区县住房城乡建设部门', '区县地震部门'],
    ],
    [
      'an organ is named once for several places, with 的 as without',
      '消费税暂行条例 13',
      '纳税人机构所在地或者居住地的主管税务机关',
      ['纳税人机构所在地的主管税务机关', '居住地的主管税务机关'],
    ],
    [
      'behind one that is known without a place',
      '人民陪审员法 4',
      '人民陪审员所在单位、户籍所在地或者经常居住地的基层群众性自治组织',
      ['人民陪审员所在单位', '户籍所在地的基层群众性自治组织', '经常居住地的基层群众性自治组织'],
    ],
    [
      'a 的 inside a word joins nothing',
      '民事诉讼法 25',
      '被告住所地或者保险标的物所在地人民法院',
      ['被告住所地人民法院', '保险标的物所在地人民法院'],
    ],
    [
      'the level of a city with its 的, wherever it stands in the list',
      '地方各级人民代表大会和地方各级人民政府组织法 59',
      '市辖区、不设区的市的人民代表大会常务委员会',
      ['市辖区人民代表大会常务委员会', '不设区的市人民代表大会常务委员会'],
    ],
    [
      'places of several kinds where one organ is are its site, and have no organ each',
      '历史文化名城名镇名村保护条例 22',
      '历史文化名城、名镇、名村所在地县级以上地方人民政府',
      ['历史文化名城、名镇、名村所在地县级以上地方人民政府'],
    ],
    [
      'what one does to land is no place',
      '浙江省土地管理条例 20',
      '占用耕地的组织或者个人',
      ['占用耕地的组织', '占用耕地的个人'],
    ],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });
});

describe('what goes to the bare members of a list', () => {
  it.each([
    // [rule, source, phrase, actors]
    ['one’s rank', '保守国家秘密法实施条例 16', '上级机关、单位', ['上级机关', '上级单位']],
    [
      'one’s workplace',
      '公职人员政务处分法 52',
      '被调查公职人员所在机关、单位',
      ['被调查公职人员所在机关', '被调查公职人员所在单位'],
    ],
    ['what befell one', '节约用水条例 43', '被检查单位和个人', ['被检查单位', '被检查个人']],
    ['what one is', '草原防火条例 45', '违法单位或者个人', ['违法单位', '违法个人']],
    [
      'whose property one is',
      '青岛市预防职务犯罪工作条例 7',
      '人民团体和国有公司、企业',
      ['人民团体', '国有公司', '国有企业'],
    ],
    [
      'with what one works',
      '淄博市水资源保护管理条例 17',
      '凿井施工单位或者个人',
      ['凿井施工单位', '凿井施工个人'],
    ],
    [
      'where both are, and no work',
      '山东省城市建设管理条例 34',
      '城市规划区内的建设单位和个人',
      ['城市规划区内的建设单位', '城市规划区内的个人'],
    ],
    [
      'and all with which one works',
      '杭州市水上交通管理条例 36',
      '船舶修造、船用产品生产单位和个人',
      ['船舶修造、船用产品生产单位', '船舶修造、船用产品生产个人'],
    ],
    [
      'of things by their relative',
      '广东省森林防火条例 18',
      '森林、林木、林地的经营单位和个人',
      ['森林、林木、林地的经营单位', '森林、林木、林地的经营个人'],
    ],
    ['not one’s role alone', '青岛市城乡规划条例 28', '建设单位或者个人', ['建设单位', '个人']],
    ['nor one’s act alone', '杭州市城市轨道交通管理条例 28', '作业单位和个人', ['作业单位', '个人']],
    ['that they are listed below', '期货交易管理条例 25', '下列单位和个人', ['下列单位', '下列个人']],
    ['that it is all one where', '自然保护区条例 6', '国内外组织和个人', ['国内外组织', '国内外个人']],
    [
      'not to whom they send',
      '临沂市制定地方性法规条例 29',
      '有关机关、组织派有关负责人',
      ['有关机关', '有关组织'],
    ],
    ['nor from one who sends', '浙江省快递业促进条例 46', '快件收派人员', ['快件收派人员']],
    [
      'whose officers they are',
      '北京市实施《农民专业合作社法》办法 17',
      '农民专业合作社的理事长、理事、经理',
      ['农民专业合作社的理事长', '农民专业合作社的理事', '农民专业合作社的经理'],
    ],
    [
      'a relative of a deputy goes',
      '清远市住宅小区物业管理条例 31',
      '主任或者主任委托的副主任',
      ['主任', '副主任'],
    ],
    [
      'not what departments share to the others',
      '山东省学校安全条例 57',
      '县级以上人民政府教育、人力资源社会保障或者其他有关部门',
      ['县级以上人民政府教育部门', '县级以上人民政府人力资源社会保障部门', '其他有关部门'],
    ],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });
});

describe('everybody', () => {
  it.each([
    // [rule, source, phrase, actors]
    ['of a class', '公司法 72', '公司及全体股东', ['公司', '全体股东']],
    [
      'of a class, whoever stands in the list with them',
      '劳动合同法 51',
      '职工代表大会或者全体职工',
      ['职工代表大会', '全体职工'],
    ],
    [
      'without his relative',
      '乳品质量安全监督管理条例 28',
      '未取得食品生产许可证的任何单位和个人',
      ['任何单位和个人'],
    ],
    [
      'but some',
      '道路交通安全法 9',
      '公安机关交通管理部门以外的任何单位或者个人',
      ['公安机关交通管理部门以外的任何单位或者个人'],
    ],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });
});

describe('with what somebody does something', () => {
  it.each([
    // [rule, source, phrase, actors]
    [
      'goes to all who do something with it',
      '黑土地保护法 18',
      '农业投入品生产者、经营者和使用者',
      ['农业投入品生产者', '农业投入品经营者', '农业投入品使用者'],
    ],
    [
      'whatever verb says what they do',
      '聊城市道路交通安全条例 43',
      '电动自行车驾驶人以及乘坐人',
      ['电动自行车驾驶人', '电动自行车乘坐人'],
    ],
    [
      'from owners',
      '广东省机动车排气污染防治条例 28',
      '机动车所有人、驾驶人',
      ['机动车所有人', '机动车驾驶人'],
    ],
    [
      'from bodies to persons',
      '宁波市非机动车管理条例 29',
      '电动自行车生产企业、销售者和维修单位',
      ['电动自行车生产企业', '电动自行车销售者', '电动自行车维修单位'],
    ],
    ['with 的', '产品质量法 22', '产品的生产者、销售者', ['产品的生产者', '产品的销售者']],
    [
      'not to who builds, beside who uses',
      '济南市绿化条例 19',
      '土地使用权人或者建设单位',
      ['土地使用权人', '建设单位'],
    ],
    [
      'nor to who is somebody’s',
      '民法典合同编 572',
      '遗产管理人、监护人、财产代管人',
      ['遗产管理人', '监护人', '财产代管人'],
    ],
    [
      'nor to one whose name holds what he does it with',
      '山东省高速公路交通安全条例 2',
      '机动车驾驶人、乘车人',
      ['机动车驾驶人', '乘车人'],
    ],
    [
      'nor where one is told how he is',
      '杭州市城市房屋使用安全管理条例 10',
      '实际使用人、管理人',
      ['实际使用人', '管理人'],
    ],
    [
      'nor what law tells of one',
      '民办非企业单位登记管理暂行条例 12',
      '法定代表人或者负责人',
      ['法定代表人', '负责人'],
    ],
    [
      'who sends out others is the government',
      '山东省信访条例 62',
      '县级以上人民政府其他工作部门和派出机关、派出机构',
      ['县级以上人民政府其他工作部门', '县级以上人民政府派出机关', '县级以上人民政府派出机构'],
    ],
    ['stays before several acts', '统计法 24', '统计资料的审核、签署人员', ['统计资料的审核、签署人员']],
    [
      'not before staff who do something with it',
      '危险化学品安全管理条例 45',
      '运输危险化学品的驾驶人员',
      ['驾驶人员'],
    ],
    [
      'whose one is stays, what is told of them goes',
      '禁止使用童工规定 3',
      '不满16周岁的未成年人的父母或者其他监护人',
      ['未成年人的父母', '其他监护人'],
    ],
    ['not where an act tells who one is', '社区矫正法 41', '招用符合条件的社区矫正对象的企业', ['企业']],
    ['nor of what rank one is', '矿山安全法 45', '作出处罚决定的机关的上一级机关', ['上一级机关']],
    [
      'which authorities are meant goes to other bodies, too',
      '北京市审计条例 14',
      '有关主管机关、单位',
      ['有关主管机关', '有关主管单位'],
    ],
    [
      'whose body one is of',
      '中国人民解放军实施《药品管理法》办法 46',
      '军队单位和人员',
      ['军队单位', '军队人员'],
    ],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });
});
