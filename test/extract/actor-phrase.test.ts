import { describe, expect, it } from 'vitest';
import type { MappedText } from '../../src/model/span.ts';
import { isActorNoun, spreadActors } from '../../src/extract/actor/phrase.ts';

function mapped(text: string): MappedText {
  return { text, runs: [{ at: 0, start: 0, length: text.length }] };
}

function names(phrase: string): string[] {
  return spreadActors(mapped(phrase), 0, phrase.length).map((actor) => actor.name);
}

describe('spreadActors', () => {
  it.each([
    // [rule, phrase, actors]
    [
      // 未成年人网络保护条例 4
      'a corps is a body',
      '少年先锋队以及其他人民团体',
      ['少年先锋队', '其他人民团体'],
    ],
    [
      // 丽水市制定地方性法规条例 36
      '有关 stays with its 的, too',
      '法制委员会、有关的专门委员会和常务委员会工作机构',
      ['法制委员会', '有关的专门委员会', '常务委员会工作机构'],
    ],
    [
      // 票据法 74
      'of what paper one is the drawer stays',
      '本票的出票人',
      ['本票的出票人'],
    ],
    [
      // 湖州市养犬管理规定 6
      'a platform is no field of a department',
      '投诉举报平台或者相关部门',
      ['相关部门'],
    ],
    [
      // 注册会计师法 44
      'but not on a list of levels',
      '有关的省、自治区人民政府财政部门',
      ['省人民政府财政部门', '自治区人民政府财政部门'],
    ],
    [
      // drafted
      'nor does what is related to a matter',
      '与案件有关的边防检查站',
      ['边防检查站'],
    ],
    [
      // 海洋观测预报管理条例 16
      'of what they are owners goes to each user of it',
      '船舶、平台的所有权人或者使用权人',
      ['船舶、平台的所有权人', '船舶、平台的使用权人'],
    ],
    [
      // 私募投资基金监督管理条例 12
      'whose holders they are goes to each',
      '私募基金管理人的股东、实际控制人、合伙人',
      ['私募基金管理人的股东', '私募基金管理人的实际控制人', '私募基金管理人的合伙人'],
    ],
    [
      // 社会团体登记管理条例 17
      'whose organs they are goes to each',
      '社会团体的分支机构、代表机构',
      ['社会团体的分支机构', '社会团体的代表机构'],
    ],
    [
      // 企业破产法 77
      'whose officers they are goes to each office',
      '债务人的董事、监事、高级管理人员',
      ['债务人的董事', '债务人的监事', '债务人的高级管理人员'],
    ],
    [
      // 证券法 80
      'not from one who is no office of it',
      '持有公司百分之五以上股份的股东、董事、监事',
      ['股东', '董事', '监事'],
    ],
    [
      // 山东省东平湖保护条例 12
      'two trades that no department joins are two departments',
      '自然资源、生态环境和黄河河务等部门',
      ['自然资源部门', '生态环境部门', '黄河河务部门'],
    ],
    ['a department of both is one', '农业和农村部门', ['农业和农村部门']],
    [
      // 特种设备安全法 70
      'a 与 that opens a relative joins nothing',
      '与事故相关的单位和人员',
      ['与事故相关的单位', '与事故相关的人员'],
    ],
    [
      // 杭州市安全生产监督管理条例 54
      'staff are of every body before them, though the last has a relative',
      '安全生产监督管理部门和其他负有安全生产监督管理职责的部门的工作人员',
      ['安全生产监督管理部门和其他负有安全生产监督管理职责的部门的工作人员'],
    ],
    [
      // 烟草专卖法 35
      'so of a company',
      '烟草专卖行政主管部门和烟草公司工作人员',
      ['烟草专卖行政主管部门和烟草公司工作人员'],
    ],
    [
      // 杭州市安全生产监督管理条例 54
      'not those of a body that is named beside them',
      '安全生产监督管理部门和其他负有安全生产监督管理职责的部门及其工作人员',
      ['安全生产监督管理部门', '其他负有安全生产监督管理职责的部门', '工作人员'],
    ],
    [
      // 气象法 28
      'nor does it behind a joint, though a list stands in the relative',
      '气象台站和与灾害性天气监测、预报有关的单位',
      ['气象台站', '与灾害性天气监测、预报有关的单位'],
    ],
    [
      // 北京市区、乡、民族乡、镇人民代表大会代表选举实施细则 66
      'where one works goes to a bare member',
      '所在机关、单位',
      ['所在机关', '所在单位'],
    ],
    [
      // 北京市环境噪声污染防治办法 8
      'where one lives does not',
      '所在区域居民和单位',
      ['所在区域居民', '单位'],
    ],
    [
      // 长江三峡水利枢纽安全保卫条例 37
      'a relative that a full name drops goes to the bare ones behind it',
      '负有三峡枢纽安全保卫职责的地方人民政府、部门和单位',
      ['地方人民政府', '负有三峡枢纽安全保卫职责的部门', '负有三峡枢纽安全保卫职责的单位'],
    ],
    [
      // 山东省企业权益保护条例 20
      'not to one that has a relative of its own',
      '从事检验检测活动的社会中介机构以及法律、法规授权的具有管理公共事务职能的组织',
      ['社会中介机构', '组织'],
    ],
    [
      // 江门市文明行为促进条例 32
      'nor from a place, which is nobody',
      '有条件的场所和单位',
      ['单位'],
    ],
    [
      // 产品质量法 24
      'the State Council has the department that the governments behind it have',
      '国务院和省、自治区、直辖市人民政府的市场监督管理部门',
      [
        '国务院市场监督管理部门',
        '省人民政府的市场监督管理部门',
        '自治区人民政府的市场监督管理部门',
        '直辖市人民政府的市场监督管理部门',
      ],
    ],
    [
      // 飞行基本规则 104
      'so has the State',
      '国家和各省、自治区、直辖市气象部门',
      ['国家气象部门', '各省气象部门', '各自治区气象部门', '各直辖市气象部门'],
    ],
    [
      // 商标法实施条例 89
      'an organ is named once for several places',
      '行为人所在地或者违法行为发生地县级以上工商行政管理部门',
      ['行为人所在地县级以上工商行政管理部门', '违法行为发生地县级以上工商行政管理部门'],
    ],
    [
      // 民事诉讼法 29
      'that of a defendant, too',
      '侵权行为地或者被告住所地人民法院',
      ['侵权行为地人民法院', '被告住所地人民法院'],
    ],
    ['a local organ is no place', '所在地或者地方人民政府', ['地方人民政府']],
    [
      // 期货交易管理条例 73
      'where one is at home goes to the bare ones behind',
      '境内单位或者个人',
      ['境内单位', '境内个人'],
    ],
    [
      // 刑法 107
      'so does that it is all one',
      '境内外机构、组织或者个人',
      ['境内外机构', '境内外组织', '境内外个人'],
    ],
    [
      // 教师法 13
      'so behind which a level stands alone',
      '国务院或者省教育行政部门',
      ['国务院教育行政部门', '省教育行政部门'],
    ],
    [
      // 种子法 81
      'of levels times many departments the departments alone are told',
      '国务院或者省、自治区、直辖市人民政府的农业农村、林业草原主管部门',
      ['农业农村主管部门', '林业草原主管部门'],
    ],
    ['it is itself beside governments', '国务院和省人民政府', ['国务院', '省人民政府']],
    [
      // 国务院、省人民政府及其组成部门
      'and beside those whose departments are named apart',
      '国务院和省人民政府及其有关部门',
      ['国务院', '省人民政府', '有关部门'],
    ],
    [
      // 湖州市文明行为促进条例 35
      'the traffic police, a department by the noun of the list',
      '公安机关交通管理、综合行政执法部门',
      ['公安机关交通管理部门', '综合行政执法部门'],
    ],
    [
      'elliptic departments share their head',
      '公安、金融、电信、网信等部门',
      ['公安部门', '金融部门', '电信部门', '网信部门'],
    ],
    ['the head without 等', '金融、电信、网信部门', ['金融部门', '电信部门', '网信部门']],
    ['a long head', '发展改革、农业农村主管部门', ['发展改革主管部门', '农业农村主管部门']],
    ['司法行政 is a stem', '教育、司法行政部门', ['教育部门', '司法行政部门']],
    ['a level goes to every stem', '省公安、金融、电信等部门', ['省公安部门', '省金融部门', '省电信部门']],
    [
      'a government before the stems',
      '县级以上人民政府教育、卫生健康等部门',
      ['县级以上人民政府教育部门', '县级以上人民政府卫生健康部门'],
    ],
    ['有关部门 only where it is said', '金融、电信等有关部门', ['金融部门', '电信部门', '有关部门']],
    [
      'full names beside stems',
      '人民法院、人民检察院、公安机关、金融、网信等有关部门',
      ['人民法院', '人民检察院', '公安机关', '金融部门', '网信部门', '有关部门'],
    ],
    [
      'stems before courts',
      '公安、网信以及人民法院、人民检察院等部门和单位',
      ['公安部门', '网信部门', '人民法院', '人民检察院'],
    ],
    [
      '有关部门和组织 closes',
      '教育、民政、共青团、居（村）民委员会等有关部门和组织',
      ['教育部门', '民政部门', '共青团', '居（村）民委员会', '有关部门', '有关组织'],
    ],
    [
      'a full name takes nothing over',
      '国务院公安部门、金融管理部门、电信主管部门和国家网信部门等',
      ['国务院公安部门', '金融管理部门', '电信主管部门', '国家网信部门'],
    ],
    ['levels are spread', '市、区人民政府', ['市人民政府', '区人民政府']],
    ['levels of any organ', '市和区（县）管理机构', ['市管理机构', '区（县）管理机构']],
    ['three levels', '省、自治区、直辖市人民政府', ['省人民政府', '自治区人民政府', '直辖市人民政府']],
    [
      '各 goes to every level',
      '各省、自治区、直辖市人民政府',
      ['各省人民政府', '各自治区人民政府', '各直辖市人民政府'],
    ],
    [
      'a whole level of government does not end at its 地方',
      '县级以上地方人民政府卫生健康、农业农村主管部门',
      ['县级以上地方人民政府卫生健康主管部门', '县级以上地方人民政府农业农村主管部门'],
    ],
    [
      'the government of 有关部门 goes to every bare member',
      '各级政府有关部门、单位及其工作人员',
      ['各级政府有关部门', '各级政府有关单位', '工作人员'],
    ],
    ['被 may open a name', '投保人、被保险人或者受益人', ['投保人', '被保险人', '受益人']],
    ['levels times departments', '市、区公安、教育、民政部门', ['公安部门', '教育部门', '民政部门']],
    ['市 of 市场监管 is no level', '公安、市场监管等部门', ['公安部门', '市场监管部门']],
    ['及其 and 其', '县级以上人民政府及其有关部门', ['县级以上人民政府', '有关部门']],
    ['本市 is dropped', '本市各级人民政府和有关部门', ['各级人民政府', '有关部门']],
    ['有关 goes to every bare member', '有关单位和个人', ['有关单位', '有关个人']],
    ['有关 before three', '有关国家、地区、国际组织', ['有关国家', '有关地区', '有关国际组织']],
    [
      '相关 before accounts',
      '互联网服务提供者及相关账户、直播间',
      ['互联网服务提供者', '相关账户', '相关直播间'],
    ],
    ['an attribute of both', '涉诈重点整治地区、单位', ['涉诈重点整治地区', '涉诈重点整治单位']],
    [
      'a relative of both',
      '作出决定或者采取措施的部门、单位',
      ['作出决定或者采取措施的部门', '作出决定或者采取措施的单位'],
    ],
    [
      'a list inside a relative',
      '履行反电信网络诈骗工作职责、义务的部门和单位',
      ['履行反电信网络诈骗工作职责、义务的部门', '履行反电信网络诈骗工作职责、义务的单位'],
    ],
    [
      '其他 stays, and is not carried over',
      '互联网服务提供者以及其他履行工作职责、义务的单位及其工作人员',
      ['互联网服务提供者', '其他履行工作职责、义务的单位', '工作人员'],
    ],
    [
      'a cause goes, the verb stays',
      '因从事电信网络诈骗活动或者关联违法犯罪受过行政、刑事处罚的个人和单位',
      ['受过行政、刑事处罚的个人', '受过行政、刑事处罚的单位'],
    ],
    ['a relative on a noun that names itself goes', '接到举报的有关单位', ['有关单位']],
    ['so too on a client', '冒用身份的客户', ['客户']],
    [
      'a bare 机构 keeps it',
      '从事境外劳务派遣、出境务工中介服务的机构',
      ['从事境外劳务派遣、出境务工中介服务的机构'],
    ],
    [
      'possessors stay',
      '反电信网络诈骗工作有关部门、单位的工作人员',
      ['反电信网络诈骗工作有关部门、单位的工作人员'],
    ],
    [
      'a list of places is one actor',
      '医院、宾馆、酒店、网吧等场所的管理者',
      ['医院、宾馆、酒店、网吧等场所的管理者'],
    ],
    [
      'places without 等',
      '房屋出租人、物业服务企业、产业园区、商务楼宇、市场及经营场所管理者',
      ['房屋出租人', '物业服务企业', '产业园区、商务楼宇、市场及经营场所管理者'],
    ],
    ['trades', '寄递、即时配送、出租汽车等行业从业人员', ['寄递、即时配送、出租汽车等行业从业人员']],
    [
      'media',
      '广播、电视、报刊、网络等媒体以及公共场所管理者',
      ['广播、电视、报刊、网络等媒体', '公共场所管理者'],
    ],
    [
      'media as units',
      '新闻、广播、电视、文化、互联网信息服务等单位',
      ['新闻、广播、电视、文化、互联网信息服务等单位'],
    ],
    ['a class after 等 adds nothing', '工会、共青团、妇女联合会等群团组织', ['工会', '共青团', '妇女联合会']],
    [
      'nor 等经营主体',
      '电信业务经营者、贵金属和宝石从业机构、交通运输企业等经营主体',
      ['电信业务经营者', '贵金属和宝石从业机构', '交通运输企业'],
    ],
    [
      'residents’ committees together',
      '民政等部门和村民委员会、居民委员会',
      ['民政部门', '村（居）民委员会'],
    ],
    ['anyone', '任何单位和个人', ['任何单位和个人']],
    [
      'a 和 inside a name',
      '教育、人力资源和社会保障、住房和城乡建设等部门',
      ['教育部门', '人力资源和社会保障部门', '住房和城乡建设部门'],
    ],
    [
      'organs of the state',
      '国家机关、社会团体、企业事业单位以及其他组织和公民',
      ['国家机关', '社会团体', '企业事业单位', '其他组织', '公民'],
    ],
    ['其 is dropped', '其工作人员', ['工作人员']],
    ['levels of the city', '设区的市级以上公安机关', ['设区的市级以上公安机关']],
    [
      '各 goes to each level',
      '各省、自治区、直辖市人民政府',
      ['各省人民政府', '各自治区人民政府', '各直辖市人民政府'],
    ],
    ['so too 沿海', '沿海省、自治区人民政府', ['沿海省人民政府', '沿海自治区人民政府']],
    ['各市 is an actor by itself', '各市、有关部门', ['各市', '有关部门']],
    ['half-width brackets', '市、区(市)人民政府', ['市人民政府', '区(市)人民政府']],
    ['villagers and residents share a head', '村、居民委员会', ['村（居）民委员会']],
    ['in either order', '居民委员会、村民委员会', ['村（居）民委员会']],
    [
      'the first attribute goes to classes of bodies',
      '有关国家机关、社会团体以及其他组织和公民',
      ['有关国家机关', '有关社会团体', '其他组织', '有关公民'],
    ],
    [
      'a later one does not',
      '各级人民政府及有关部门、企事业单位和社会团体',
      ['各级人民政府', '有关部门', '企事业单位', '社会团体'],
    ],
    ['a region takes the attribute', '有关部门和地方', ['有关部门', '有关地方']],
    ['a passive stays', '被检查、调查的组织和个人', ['被检查、调查的组织', '被检查、调查的个人']],
    ['everybody else', '其他任何单位和个人', ['其他任何单位和个人']],
    ['persons make a body of 组织', '工会、老年人组织', ['工会', '老年人组织']],
    ['a named bureau before 部门', '国家海洋局等有关部门', ['国家海洋局', '有关部门']],
    ['a second name in brackets', '地方证管办(证监会)', ['地方证管办(证监会)']],
    ['a declared name goes', '市发展改革部门（以下简称主管部门）', ['市发展改革部门']],
    [
      'a department behind a named body lends its head to the stems before it',
      '国务院公安、海关、铁路、民航主管部门',
      ['海关', '国务院公安主管部门', '国务院铁路主管部门', '国务院民航主管部门'],
    ],
    [
      'a list goes on behind a comma',
      '乡级河长、街道办事处，以及有关部门',
      ['乡级河长', '街道办事处', '有关部门'],
    ],
    ['城市 is a level', '所在地城市、县人民政府', ['所在地城市人民政府', '所在地县人民政府']],
    ['a place goes to each level', '所在地省、自治区人民政府', ['所在地省人民政府', '所在地自治区人民政府']],
    ['an association without legal personality', '法人和非法人组织', ['法人', '非法人组织']],
    ['a head behind a head', '人民武装警察部队', ['人民武装警察部队']],
    [
      'a level with a bracket before 民政',
      '市、县（市、区）民政部门',
      ['市民政部门', '县（市、区）民政部门'],
    ],
    [
      'levels along a river',
      '市、沿河县（市、区）水行政主管部门',
      ['市水行政主管部门', '沿河县（市、区）水行政主管部门'],
    ],
    ['whose thing it is that one runs', '城镇污水集中处理设施的运营单位', ['城镇污水集中处理设施的运营单位']],
    ['a relative of what he does is none', '从事运输的运营单位', ['运营单位']],
    ['one by what he does', '占用单位、制定机关', ['占用单位', '制定机关']],
  ])('%s: %s', (_rule, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });

  it.each([
    '银行账户',
    '真实身份信息',
    '电信网络诈骗活动',
    '法律责任',
    '社会',
    '他人',
    '党委',
    '预算、决算草案',
    '一人',
  ])('finds no actor in %s', (phrase) => {
    expect(names(phrase)).toEqual([]);
  });
});

describe('isActorNoun', () => {
  it.each([
    '公安机关',
    '电信业务经营者',
    '国务院',
    '用户',
    '村（居）民委员会',
    '建设单位',
    '社会组织',
    '外交部',
    '气象站',
  ])('%s is one', (noun) => {
    expect(isActorNoun(noun)).toBe(true);
  });
  it.each(['账户', '信息', '或者', '公安机关组织', '制度', '活动', '网站', '变电站', '基准站'])(
    '%s is none',
    (noun) => {
      expect(isActorNoun(noun)).toBe(false);
    },
  );
});
