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
      ['OBLIGATION 国家数据安全工作协调机制'],
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
    ['what a term of his is lays nothing down', '–', '申请执行的期间为二年。', []],
  ])('%s (%s)', expectNorms);
});
