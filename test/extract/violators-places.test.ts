import { describe, expect, it } from 'vitest';
import { violatorsOf } from '../support/statute.ts';

/** A rule of drafting, a sentence with its source, and the violators; none for what only looks like one. */
type Row = readonly [rule: string, sentence: string, violators: readonly string[]];

const PLACES: readonly Row[] = [
  [
    'a port (山东省水路交通条例 54)',
    '违反本条例规定，港口未按照规定设置与其吞吐能力相适应的污染物接收与处理设施的，由生态环境主管部门责令限期改正。',
    ['港口'],
  ],
  [
    'a yard (菏泽市煤炭清洁生产使用监督管理条例 21)',
    '违反本条例规定，经营性储煤场地有下列行为之一的，由市人民政府煤炭主管部门责令改正：\n（一）未安装抑尘自动喷淋装置的；\n（二）未设置挡风抑尘墙的。',
    ['经营性储煤场地'],
  ],
  [
    'a ship by what it lets out (浙江省大气污染防治条例 63)',
    '违反本条例第四十条第二款规定，机动船舶排放大气污染物超过规定排放标准运营的，由海事管理机构责令改正，处五千元以上五万元以下罚款。',
    ['机动船舶'],
  ],
  [
    'a ship of which a relative tells more (浙江省水污染防治条例 57)',
    '产生生活污水的一百总吨以上内河货船未按照要求安装并使用生活污水收集、存储装置的，由海事管理机构责令限期改正。',
    ['一百总吨以上内河货船'],
  ],
  [
    'a ship by what befell it (内河交通安全管理条例 76)',
    '违反本条例的规定，船舶、浮动设施遇险后未履行报告义务或者不积极施救的，由海事管理机构给予警告。',
    ['船舶', '浮动设施'],
  ],
  [
    'not what is done to the passage of ships',
    '养殖网箱影响船舶航行的，由海事管理机构责令限期改正，处一千元以上一万元以下罚款。',
    [],
  ],
  [
    'nor one that somebody sends',
    '指挥未取得证书的船舶航行的，由海事管理机构责令改正，处一万元以上十万元以下罚款。',
    [],
  ],
  [
    'not a ship that somebody uses (山东省水路交通条例 56)',
    '违反本条例规定，未经许可在通航水域内使用载客十二人以下的船舶从事经营性运输的，由交通运输主管部门责令停止经营，没收违法所得。',
    [],
  ],
  [
    'nor one on which somebody else breaks the law (浙江省水上交通安全管理条例 53)',
    '违反本条例第二十五条第一款规定，船舶航行时，船员在没有护栏的甲板上作业未穿着救生衣的，由海事管理机构责令改正。',
    ['船员'],
  ],
  [
    'nor one of which its owner should have told (防治船舶污染海洋环境管理条例 65)',
    '船舶发生事故沉没，船舶所有人或者经营人未及时向海事管理机构报告的，由海事管理机构处2万元以上10万元以下的罚款。',
    ['船舶所有人', '船舶经营人'],
  ],
  [
    'not the business of ships (国内水路运输管理条例 33)',
    '未经许可擅自经营或者超越许可范围经营国内船舶管理业务的，由负责水路运输管理的部门责令停止经营，没收违法所得。',
    [],
  ],
  [
    'with which a list of bodies closes (宗教事务条例 65)',
    '宗教团体、宗教院校、宗教活动场所有下列行为之一的，由宗教事务部门责令改正。',
    ['宗教团体', '宗教院校', '宗教活动场所'],
  ],
  [
    'behind 或者 (北京市宗教事务条例 48)',
    '非宗教团体或者非宗教活动场所接受布施的，由宗教事务行政部门责令停止活动。',
    ['非宗教团体', '非宗教活动场所'],
  ],
  [
    'each that needs no noun behind it (海洋环境保护法 87)',
    '有下列行为之一的，予以警告：\n（一）港口、码头、装卸站及船舶未配备防污设施、器材的；\n（二）船舶未持有防污证书的。',
    ['港口', '码头', '装卸站', '船舶'],
  ],
  [
    'not each of those that share one (杭州市大气污染防治规定 38)',
    '矿山、码头、场站、道路等经营者未按规定安装扬尘在线监测设施的，由环境保护等部门责令改正。',
    ['矿山、码头、场站、道路等经营者'],
  ],
  [
    'a ship among persons (渔业法 46)',
    '外国人、外国渔船违反本法规定，擅自进入中华人民共和国管辖水域从事渔业生产的，责令其离开，可以没收渔获物。',
    ['外国人', '外国渔船'],
  ],
  [
    'anybody else (民事诉讼法 114)',
    '诉讼参与人或者其他人有下列行为之一的，处以罚款：\n（一）伪造重要证据的；\n（二）阻止证人作证的。',
    ['诉讼参与人', '其他人'],
  ],
  [
    'a ship by where it goes and what it lets into the water (山东省水路交通条例 57, 渔港水域交通安全管理条例 20)',
    '内河运输船舶向水体直接排放生活污水的，由交通运输主管部门给予警告。',
    ['内河运输船舶'],
  ],
  [
    'not the spot where it is met (山东省沿海船舶边防治安管理条例 30)',
    '擅自出海，当场不能作出处罚决定的，由公安边防机关处一千元罚款。',
    [],
  ],
  [
    'not one in which something is done',
    '旅行社在宗教活动场所、景区内兜售商品的，由旅游主管部门责令改正。',
    ['旅行社'],
  ],
  [
    'a ship with what floats beside it (内河交通安全管理条例 64)',
    '违反本条例的规定，船舶、浮动设施未持有合格的检验证书，擅自航行的，由海事管理机构责令停止航行。',
    ['船舶', '浮动设施'],
  ],
  [
    'by what it does (舟山市港口船舶污染物管理条例 34)',
    '违反本条例第十七条第二款规定，船舶在港口内使用焚烧炉的，由海事管理机构责令改正。',
    ['船舶'],
  ],
  [
    'by what it loads (杭州市水上交通管理条例 45)',
    '违反本条例规定，船舶超载运输货物的，由水上交通管理机构责令改正。',
    ['船舶'],
  ],
  ['not one that somebody uses', '违反本条例规定，使用船舶载运货物未申报的，由海事管理机构责令改正。', []],
  [
    'whose name begins like that of persons (消防法 65)',
    '人员密集场所使用不合格的消防产品的，责令限期改正。',
    ['人员密集场所'],
  ],
  [
    'behind a time of its own (旅游法 105)',
    '景区在旅游者数量可能达到最大承载量时，未依照本法规定公告的，由景区主管部门责令改正。',
    ['景区'],
  ],
];

const SEVERAL: readonly Row[] = [
  [
    'who break a provision each in one stretch (北京市小规模食品生产经营管理规定 22)',
    '小作坊违反本规定第九条第二款规定、小餐饮店违反本规定第十条规定，未取得许可从事食品生产经营活动的，由市场监督管理部门没收违法所得。',
    ['小作坊', '小餐饮店'],
  ],
  [
    'not a provision beside another (青岛市市政工程设施管理办法 47)',
    '建设单位违反第四十五条、第四十六条所列违反本办法有关规定的，依法给予行政处分。',
    ['建设单位'],
  ],
  [
    'who leave a thing unmended that is amiss (北京市河湖保护管理条例 42)',
    '非河湖工程及相关设施不符合标准规范，且产权单位或者管理单位未按规定及时改正的，由水行政主管部门责令限期改正。',
    ['产权单位', '管理单位'],
  ],
  [
    'who ride beside who drives (浙江省电动自行车管理条例 25)',
    '驾驶人或者搭载人未佩戴安全头盔的，由公安机关交通管理部门处以警告。',
    ['驾驶人', '搭载人'],
  ],
];

const NAMES: readonly Row[] = [
  [
    'a body that works abroad, whose name opens like 对 (对外劳务合作管理条例 44)',
    '对外劳务合作企业向与其订立服务合同的劳务人员收取押金的，由价格主管部门依法处罚。',
    ['对外劳务合作企业'],
  ],
  [
    'not whom somebody appoints (会计法 40)',
    '有下列行为之一的，由财政部门责令限期改正：\n（一）私设会计账簿的；\n（二）任用会计人员不符合本法规定的。',
    [],
  ],
  [
    'nor places where a crowd disturbs order (刑法 291)',
    '聚众扰乱车站、码头、商场、公园、影剧院秩序，情节严重的，对首要分子，处五年以下有期徒刑。',
    [],
  ],
  [
    'nor whom somebody does for once more (刑法 290)',
    '多次组织、资助他人非法聚集，扰乱社会秩序，情节严重的，处三年以下有期徒刑。',
    [],
  ],
  [
    'not what customs watch over (海关行政处罚实施条例 18)',
    '有下列行为之一的，由海关处货物价值30%以下罚款：\n（一）擅自抵押货物的；\n（二）经营海关监管货物的运输业务，有关货物灭失，不能提供正当理由的。',
    [],
  ],
];

describe('whose breach it is', () => {
  it.each(PLACES)('a place: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });

  it.each(SEVERAL)('several: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });

  it.each(NAMES)('by name: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });
});
