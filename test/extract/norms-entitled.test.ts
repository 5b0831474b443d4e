import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** 享有, 享受 and 有…的权利 lay down a right, wherever they stand in the sentence (guidelines §4, rule 2). */
describe('what one is entitled to', () => {
  it.each<NormRow>([
    [
      'in the case of what another does to him',
      '行政许可法 第七条',
      '公民、法人或者其他组织对行政机关实施行政许可，享有陈述权、申辩权。',
      ['RIGHT 公民、法人、其他组织 ? 对行政机关实施行政许可'],
    ],
    [
      'in the case of what he does',
      '广东省优化营商环境条例 第二十一条',
      '市场主体开展研究开发活动，按照有关规定享受研究开发费用税前加计扣除等优惠待遇。',
      ['RIGHT 市场主体 ? 开展研究开发活动'],
    ],
    [
      'in a case of several acts',
      '浙江省军人军属权益保障条例 第十五条',
      '军人子女接受学前教育、义务教育，报考普通高级中学，按照国家有关规定享受有关优待。',
      ['RIGHT 军人子女 ? 接受学前教育、义务教育，报考普通高级中学'],
    ],
    [
      'in whatever form he claims it',
      '济南市文明行为促进条例 第三十二条',
      '公民可以采取现场拍照等方式向有关部门举报。消费者可以以书面形式向主管部门投诉。',
      ['RIGHT 公民 → 有关部门', 'RIGHT 消费者 → 主管部门'],
    ],
    ['not so the form of what he may do', '–', '当事人可以采取书面形式订立合同。', ['PERMISSION 当事人']],
    [
      'beside a duty',
      '公务员法 第八十三条',
      '公务员依法参加社会保险，按照国家规定享受保险待遇。',
      ['OBLIGATION 公务员', 'RIGHT 公务员'],
    ],
    [
      'beside what he should do, in the same case',
      '济南市农村四荒资源开发管理条例 第二十四条',
      '开发者需要继续使用的，应当在合同期满前一年按照本条例规定申请续期，在同等条件下享有优先权。',
      ['OBLIGATION 开发者 ? 需要继续使用的', 'RIGHT 开发者 ? 需要继续使用的'],
    ],
    [
      'beside a duty that is told by its noun',
      '广东省湿地保护条例 第十九条',
      '任何单位和个人都有保护湿地的义务，对破坏、侵占湿地的行为有投诉、举报的权利。',
      ['OBLIGATION 任何单位和个人', 'RIGHT 任何单位和个人'],
    ],
    [
      'of which one is but to be told',
      '广东省湿地保护条例 第十九条',
      '主管部门应当公布举报方式，告知公众有投诉、举报的权利。',
      ['OBLIGATION 主管部门 → 公众'],
    ],
    [
      'by a rule, which is no case',
      '驻外外交人员法 第十条',
      '驻外外交人员依照中华人民共和国缔结或者参加的国际条约，在驻外工作期间享有相应的特权和豁免。',
      ['RIGHT 驻外外交人员 ? 在驻外工作期间'],
    ],
    [
      'what an agent gives him is not the right of the agent',
      '山东省见义勇为人员奖励和保护条例 第二十九条',
      '符合残疾人标准的，由残疾人联合会核发残疾人证，享受残疾人优惠待遇。',
      ['OBLIGATION 残疾人联合会 ? 符合残疾人标准的'],
    ],
    [
      'before the duty that goes with it',
      '北京市实施《归侨侨眷权益保护法》办法 第二条',
      '归侨、侨眷享有宪法和法律赋予的公民的权利，履行宪法和法律规定的公民的义务，任何组织和个人不得歧视。',
      ['RIGHT 归侨、侨眷', 'OBLIGATION 归侨、侨眷', 'PROHIBITION 任何组织和个人'],
    ],
    [
      'for whose good he claims it',
      '农村集体经济组织法 第六十条',
      '农村集体经济组织成员可以为农村集体经济组织的利益，以自己的名义向人民法院提起诉讼。',
      ['RIGHT 农村集体经济组织成员 → 人民法院'],
    ],
    [
      'not before how he uses it',
      '计算机软件保护条例 第十条',
      '著作权由各合作开发者共同享有，通过协商一致行使。',
      ['RIGHT 各合作开发者'],
    ],
    [
      'nor is what is secured to another',
      '职业病防治法 第五十六条',
      '用人单位应当加强管理，保障职业病病人依法享受国家规定的职业病待遇。',
      ['OBLIGATION 用人单位'],
    ],
    [
      'what one may obtain for his work or loss',
      '民法典 第一千一百四十九条',
      '遗产管理人可以依照法律规定或者按照约定获得报酬。',
      ['RIGHT 遗产管理人'],
    ],
    [
      'an honour or a standing is none',
      '民办教育促进法实施条例',
      '实施高等学历教育的民办学校，依照有关法律规定经审批同意后，可以获得相应的学位授予资格。',
      ['PERMISSION 民办学校 ? 依照有关法律规定经审批同意后'],
    ],
  ])('%s (%s): %s', expectNorms);
});

/** That a right or a standing comes to one by law is nothing that he must do (guidelines §4, rule 5). */
describe('what one acquires', () => {
  it.each<NormRow>([
    ['by an act', '民法典 第五百四十七条', '债权人转让债权的，受让人取得与债权有关的从权利。', []],
    ['by a date', '高等教育法 第三十条', '高等学校自批准设立之日起取得法人资格。', []],
    [
      'by a date set off by a comma',
      '海域使用管理法 第十九条',
      '海域使用申请人自领取海域使用权证书之日起，取得海域使用权。',
      [],
    ],
    [
      'what he should acquire stays a duty',
      '义务教育法 第三十条',
      '教师应当取得国家规定的教师资格。',
      ['OBLIGATION 教师'],
    ],
  ])('%s (%s): %s', expectNorms);
});

describe('a remedy without a modal word', () => {
  it.each<NormRow>([
    [
      'of whoever contests',
      '财政违法行为处罚处分条例 32',
      '单位和个人对处理、处罚不服的，依照《中华人民共和国行政诉讼法》的规定申请复议或者提起诉讼。',
      ['RIGHT 单位、个人 ? 对处理、处罚不服的'],
    ],
    [
      'of nobody named',
      '北京市信访条例 48',
      '对复查意见不服的，向上一级主管部门申请复查、复核。',
      ['RIGHT – ? 对复查意见不服的 → 上一级主管部门'],
    ],
    [
      'what one declares in a case that contests nothing is a duty',
      '消费税暂行条例 14',
      '纳税人以1个月或者1个季度为1个纳税期的，自期满之日起15日内申报纳税。',
      ['OBLIGATION 纳税人 ? 以1个月或者1个季度为1个纳税期的'],
    ],
    [
      'a claim whose form is named is a right, but none is what is heard in some form',
      '浙江省保障“最多跑一次”改革规定 第六条; 山东省信访条例 第二十三条',
      '申请人可以以线上或者线下方式提出办事申请。国家机关负责人可以采取重点约访等方式，当面听取信访人的投诉请求。',
      ['RIGHT 申请人', 'PERMISSION 国家机关负责人'],
    ],
    [
      'nor what is sent to him who applied',
      '浙江省保障“最多跑一次”改革规定 第十一条',
      '该书面凭证可以采用数据电文形式推送给申请人。',
      ['PERMISSION – → 申请人'],
    ],
  ])('%s (%s)', expectNorms);
});
