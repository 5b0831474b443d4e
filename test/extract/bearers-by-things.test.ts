import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('who made, gave or uses a thing sees that it be as it should', () => {
  it.each<NormRow>([
    [
      'who gives it',
      '旅行社条例 第二十四条',
      '旅行社向旅游者提供的旅游服务信息必须真实可靠，不得作虚假宣传。',
      ['OBLIGATION 旅行社', 'PROHIBITION 旅行社'],
    ],
    [
      'both who publish it',
      '科学技术普及法 第三十五条',
      '组织和个人提供的科普产品和服务、发布的科普信息应当具有合法性、科学性。',
      ['OBLIGATION 组织、个人'],
    ],
    [
      'before a comma, and it is no case of his',
      '公平竞争审查条例 第八条',
      '起草单位起草的政策措施，不得含有限制市场准入的内容。',
      ['PROHIBITION 起草单位'],
    ],
    [
      'whose act with its object yields it',
      '合同编 第九百二十七条',
      '受托人处理委托事务取得的财产，应当转交给委托人。',
      ['OBLIGATION 受托人 → 委托人'],
    ],
    [
      'where it may lie for the time being is no case',
      '杭州市生活垃圾管理条例 第三十四条',
      '居民、单位装饰装修房屋产生的建筑垃圾，应当在管理责任人指定的地点临时堆放。',
      ['OBLIGATION 居民、单位'],
    ],
    [
      'in a case of its own',
      '北京市促进中小企业发展条例 第三十四条',
      '中小企业开发新技术发生的研发费用，符合国家有关规定的，可以享受税前加计扣除政策。',
      ['RIGHT 中小企业 ? 开发新技术发生的研发费用，符合国家有关规定的'],
    ],
    [
      'not the State that holds it',
      '无障碍环境建设法 第四十三条',
      '国家举办的教育考试应当为有残疾的考生提供便利。',
      ['OBLIGATION – → 考生'],
    ],
    ['not who suffers or is owed it', '–', '公民享有的权利不得侵犯。', ['PROHIBITION –']],
    [
      'not whom the thing serves',
      '宁波市职工教育条例 第二十四条',
      '职工获得的职业资格证书，应当作为晋升的依据之一。',
      ['OBLIGATION –'],
    ],
    [
      'not by a work that is a noun',
      '北京市实施《妇女权益保障法》办法 第五条',
      '妇女权益保障工作的经费应当列入本级财政预算。',
      ['OBLIGATION –'],
    ],
    [
      'not where another is named who acts',
      '北京市审计条例 第二十九条',
      '审计机关执行年度审计项目计划所必需的条件，政府及其有关部门应当予以保障。',
      ['OBLIGATION 政府、有关部门 ? 审计机关执行年度审计项目计划所必需的条件'],
    ],
    [
      'an object of his own act is no thing of his',
      '社区矫正法 第二十七条',
      '社区矫正对象离开所居住的市、县或者迁居，应当报经社区矫正机构批准。',
      ['OBLIGATION 社区矫正对象 ? 离开所居住的市、县或者迁居 → 社区矫正机构'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('whom another set up or took on bears by himself', () => {
  it.each<NormRow>([
    [
      'by two verbs of the other',
      '广东省华侨权益保护条例 第二十一条',
      '华侨投资兴办的高新技术企业，可以享受优惠待遇。',
      ['RIGHT 高新技术企业'],
    ],
    [
      'by an adverb and a verb',
      '事业单位登记管理暂行条例 第二条',
      '事业单位依法举办的营利性经营组织，必须实行独立核算。',
      ['OBLIGATION 营利性经营组织'],
    ],
    [
      'not whom a 对-phrase names',
      '医师法 第二十条',
      '卫生健康主管部门对个体行医的医师，应当按照规定实施监督检查。',
      ['OBLIGATION 卫生健康主管部门 ? 对个体行医的医师'],
    ],
    [
      'not by what one is',
      '济南市文明养犬管理条例 第八条',
      '养犬人是犬只饲养的责任人，应当依法养犬。',
      ['OBLIGATION 养犬人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('names that were not known', () => {
  it.each<NormRow>([
    [
      'a counsel by his name',
      '刑事诉讼法 第四十三条',
      '辩护律师经证人或者其他有关单位和个人同意，可以向他们收集材料。',
      ['PERMISSION 辩护律师 ? 经证人或者其他有关单位和个人同意'],
    ],
    [
      'a mechanism that coordinates',
      '数据安全法 第二十二条',
      '国家数据安全工作协调机制统筹协调有关部门加强数据安全风险信息的获取工作。',
      ['OBLIGATION 国家数据安全工作协调机制 → 有关部门'],
    ],
    [
      'not one that is set up',
      '–',
      '县级以上人民政府应当建立健全工作协调机制。',
      ['OBLIGATION 县级以上人民政府'],
    ],
    [
      'who answers up to a sum',
      '公司法 第三条',
      '有限责任公司的股东以其认缴的出资额为限对公司承担责任。',
      ['OBLIGATION 有限责任公司的股东'],
    ],
    [
      'under his whole name',
      '台湾同胞投资保护法实施细则 第十九条',
      '台湾同胞投资者依法获得的投资收益、其他合法收入和清算后的资金，可以依法汇回台湾或者汇往境外。',
      ['PERMISSION 台湾同胞投资者'],
    ],
    [
      'not who is but a part of the name of the thing',
      '证券法 第十五条',
      '公开发行公司债券筹集的资金，必须按照公司债券募集办法所列资金用途使用。',
      ['OBLIGATION – ? 公开发行公司债券筹集的资金'],
    ],
    [
      'nor for whom others make it',
      '北京市未成年人保护条例 第三十五条',
      '学生使用的课桌椅应当按规格配备。',
      ['OBLIGATION –'],
    ],
    [
      'what one learns of is no yield of his',
      '反家庭暴力法 第十三条',
      '任何单位和个人发现正在发生的家庭暴力行为，有权及时劝阻。',
      ['RIGHT 任何单位和个人 ? 发现正在发生的家庭暴力行为'],
    ],
    [
      'a body of whom so many must take part sees to it itself',
      '母婴保健法实施办法 第三十三条',
      '鉴定委员会进行医学技术鉴定时须有5名以上相关专业医学技术鉴定委员会成员参加。',
      ['OBLIGATION 鉴定委员会 ? 进行医学技术鉴定时'],
    ],
    [
      'an activity beside a party bears nothing',
      '招标投标法 第七条',
      '招标投标活动及其当事人应当接受依法实施的监督。',
      ['OBLIGATION 当事人'],
    ],
    ['what a term of his is lays nothing down', '–', '申请执行的期间为二年。', []],
  ])('%s (%s)', expectNorms);
});

describe('who holds an office may hold it again, though its term is the subject', () => {
  it.each<NormRow>([
    [
      'elected anew',
      '农村集体经济组织法 29',
      '理事会成员的任期为五年，可以连选连任。',
      ['PERMISSION 理事会成员'],
    ],
    [
      'and may not for ever',
      '教育督导条例 6',
      '兼职督学的任期为3年，可以连续任职，连续任职不得超过3个任期。',
      ['PERMISSION 兼职督学', 'PROHIBITION 兼职督学'],
    ],
    ['not at all', '人民陪审员法 13', '人民陪审员的任期为五年，一般不得连任。', ['PROHIBITION 人民陪审员']],
    ['when it is over', '公司法 45', '董事任期届满，连选可以连任。', ['PERMISSION 董事 ? 董事任期届满']],
    [
      'not of a thing with a term',
      '公民出境入境管理法实施细则 17',
      '中华人民共和国护照有效期5年，可以延期二次，每次不超过5年。',
      ['PERMISSION –'],
    ],
  ])('%s (%s)', expectNorms);
});
