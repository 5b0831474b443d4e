import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Before 由X stands the case in which X acts: whoever or whatever is named by a relative, or all that another does. */
describe('what another sees to, by whom or what it is', () => {
  it.each<NormRow>([
    [
      'persons by their relative, whatever verb opens it',
      '植物新品种保护条例 第四条',
      '完成植物新品种育种的单位或者个人，由县级以上人民政府给予奖励。',
      ['OBLIGATION 县级以上人民政府 ? 完成植物新品种育种的单位或者个人'],
    ],
    [
      'whom an adverb opens',
      '浙江省企业民主管理条例 第五条',
      '尚未建立工会组织的企业，由上级工会帮助组建。',
      ['OBLIGATION 上级工会 ? 尚未建立工会组织的企业'],
    ],
    [
      'a thing by whose it is',
      '森林法实施条例 第五条',
      '单位和个人所有的林木，由所有者提出登记申请。',
      ['OBLIGATION 所有者 ? 单位和个人所有的林木'],
    ],
    [
      'and behind a modal word',
      '农村五保供养工作条例 第十三条',
      '分散供养的农村五保供养对象，可以由村民委员会提供照料。',
      ['PERMISSION 村民委员会 ? 分散供养的农村五保供养对象'],
    ],
    [
      'whatever he did: a 为 in 行为 says not what he is',
      '–',
      '从事违法行为的单位，由主管部门约谈。',
      ['OBLIGATION 主管部门 ? 从事违法行为的单位'],
    ],
    [
      'but no thing by its level',
      '文物保护法 第二十三条（改）',
      '设区的市级文物保护单位，由设区的市、自治州人民政府核定公布。',
      ['OBLIGATION 设区的市人民政府、自治州人民政府'],
    ],
    [
      'nor what is handed out by another than its maker',
      '山东省慈善条例 第三十一条',
      '慈善组织接受捐赠，应当向捐赠人开具由财政部门统一监（印）制的捐赠票据。',
      ['OBLIGATION 慈善组织 ? 接受捐赠 → 捐赠人'],
    ],
    [
      'but no office of a body',
      '浙江省少数民族权益保障条例 第十二条',
      '民族乡的乡长，由建立民族乡的少数民族公民担任。',
      ['OBLIGATION 少数民族公民'],
    ],
    [
      'nor what one is',
      '总则编 第十九条',
      '八周岁以上的未成年人为限制民事行为能力人，实施民事法律行为由其法定代理人代理。',
      ['OBLIGATION 法定代理人'],
    ],
    [
      'but what an organ is, is no case of what another lays down for it',
      '船舶登记条例 第八条',
      '各港的港务监督机构是具体实施船舶登记的机关，其管辖范围由国务院交通主管部门确定。',
      ['OBLIGATION 国务院交通主管部门'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what one does where another must act', () => {
  it.each<NormRow>([
    [
      'is the case with him who does it',
      '北京市旅游管理条例 第三十三条',
      '导游员从事导游活动，应当由旅行社委派。',
      ['OBLIGATION 旅行社 ? 导游员从事导游活动'],
    ],
    [
      'even where it would be a task by itself',
      '公司登记管理条例 第十八条',
      '设立股份有限公司，应当由全体发起人向公司登记机关申请名称预先核准。',
      ['OBLIGATION 全体发起人 ? 设立股份有限公司 → 公司登记机关'],
    ],
    [
      'of an organ, too',
      '公职人员政务处分法 第四十二条',
      '监察机关对涉嫌违法的公职人员进行调查，应当由二名以上工作人员进行。',
      ['OBLIGATION 工作人员 ? 监察机关对涉嫌违法的公职人员进行调查'],
    ],
    [
      'but not what another draws up',
      '保安服务管理条例 第三十四条',
      '从事武装守护押运服务的保安员的枪支使用培训，应当由人民警察院校负责。',
      ['OBLIGATION 人民警察院校'],
    ],
  ])('%s (%s)', expectNorms);
});

/** What is excepted from a case is part of it; what one goes by is none. */
describe('what stands beside a case', () => {
  it.each<NormRow>([
    [
      'an exception belongs to the case',
      '刑法 第六十九条',
      '犯数罪的，除判处死刑和无期徒刑的以外，应当在总和刑期以下决定执行的刑期。',
      ['OBLIGATION – ? 犯数罪的，除判处死刑和无期徒刑的以外'],
    ],
    [
      'and makes a case of a thing',
      '东营市大气污染防治条例 第十三条',
      '新建排放大气污染物的工业项目，除在安全生产等方面有特殊要求的以外，应当入驻相应的工业园区。',
      ['OBLIGATION – ? 新建排放大气污染物的工业项目，除在安全生产等方面有特殊要求的以外'],
    ],
    [
      'but no other duty',
      '日照市物业管理条例 第六十六条',
      '业主将住宅改变为经营性用房的，除遵守法律、法规以及管理规约以外，应当经有利害关系的业主同意。',
      ['OBLIGATION 业主 ? 将住宅改变为经营性用房的'],
    ],
    [
      'a comma within an exception does not cut it',
      '征收教育费附加的暂行规定 第二条',
      '凡缴纳消费税的单位和个人，除按照有关通知的规定，缴纳农村教育事业费附加的单位外，都应当缴纳教育费附加。',
      ['OBLIGATION 缴纳消费税的单位、缴纳消费税的个人'],
    ],
    [
      'several needs by which one goes',
      '山东省突发事件应对条例 第六条',
      '根据突发事件事态发展情况和处置需要，上级人民政府可以派出工作组。',
      ['PERMISSION 上级人民政府'],
    ],
    [
      'behind a time, too',
      '疫苗流通和预防接种管理条例 第五条',
      '在执行国家免疫规划时，根据疫苗需求和接种率等因素，省人民政府可以增加疫苗种类。',
      ['PERMISSION 省人民政府 ? 在执行国家免疫规划时'],
    ],
    [
      'what the law lays down is nobody’s act',
      '公司登记管理条例 第二十条',
      '法律、行政法规或者国务院决定规定设立公司必须报经批准的，应当提交有关批准文件。',
      ['OBLIGATION – ? 法律、行政法规或者国务院决定规定设立公司必须报经批准的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('organs and places that act themselves', () => {
  it.each<NormRow>([
    [
      'provinces behind which stands by what they go',
      '水土保持法 第二十条',
      '省、自治区、直辖市根据本行政区域的实际情况，可以规定禁止开垦坡度。',
      ['PERMISSION 省、自治区、直辖市'],
    ],
    [
      'a city that has districts',
      '山东省规范海洋渔业船舶捕捞规定 第十条',
      '相关设区的市可以制定具体管理办法。',
      ['PERMISSION 相关设区的市'],
    ],
    [
      'the bureau of a city, and not its citizens',
      '北京市殡葬管理条例 第十七条',
      '公墓由市民政局统一规划。',
      ['OBLIGATION 市民政局'],
    ],
    [
      'the level of each chief, but not of a government',
      '浙江省河长制规定 第十一条',
      '市、县级河长应当巡查河道。省、市级人民政府应当予以支持。',
      ['OBLIGATION 市级河长、县级河长', 'OBLIGATION 省人民政府、市级人民政府'],
    ],
    [
      'others, as older statutes write them',
      '外国企业常驻代表机构登记管理条例 第十一条',
      '代表机构和其它单位应当配合。',
      ['OBLIGATION 代表机构、其它单位'],
    ],
    [
      'the power of an organ of the congress to move a bill',
      '地方各级人民代表大会和地方各级人民政府组织法 第五十二条',
      '常务委员会主任会议可以向常务委员会提出议案；组成人员五人以上联名，可以向常务委员会提出议案。',
      ['PERMISSION 常务委员会主任会议 → 常务委员会', 'RIGHT 组成人员 ? 五人以上联名 → 常务委员会'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what a thing that is drawn up must show', () => {
  it.each<NormRow>([
    [
      'is a demand on it',
      '景宁畲族自治县城市管理条例 第八条',
      '自治县县域总体规划和控制性详细规划应当体现民族风貌，融入畲族文化元素。',
      ['OBLIGATION –'],
    ],
    ['but no principle of all work', '立法法 第五条', '立法应当体现人民的意志，发扬社会主义民主。', []],
  ])('%s (%s)', expectNorms);
});
