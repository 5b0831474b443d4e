import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('who acts is not whom the act is for, nor by whom a thing is known', () => {
  it.each<NormRow>([
    [
      'what is secured for others is an act of who secures it',
      '校车安全管理条例 第三条',
      '县级以上地方人民政府应当采取措施，保障接受义务教育的学生获得校车服务。',
      ['OBLIGATION 县级以上地方人民政府'],
    ],
    [
      'an office that secures is somebody',
      '–',
      '医疗机构应当提交材料，保障机构应当及时受理。',
      ['OBLIGATION 医疗机构', 'OBLIGATION 保障机构'],
    ],
    [
      'whom one leads or organises acts under him',
      '温州市气候资源保护和利用条例 第二十一条',
      '市人民政府应当根据需要，领导、协调气象主管机构等部门适时开展人工影响天气作业。',
      ['OBLIGATION 市人民政府 → 气象主管机构'],
    ],
    [
      'also behind an adverb',
      '山东省公共法律服务条例 第二十五条',
      '司法行政部门应当会同有关协会，定期组织律师事务所、公证机构、基层法律服务所等法律服务机构为生产经营困难的中小微企业开展活动。',
      ['OBLIGATION 司法行政部门 → 有关协会、律师事务所、公证机构、基层法律服务所'],
    ],
    [
      'and in a clause of its own',
      '北京市消防条例 第四十四条',
      '公安机关应当开展宣传教育；协调有关部门指导、监督消防安全教育培训工作；组织蓄滞洪区内的单位参加防洪工作。',
      ['OBLIGATION 公安机关', 'OBLIGATION 公安机关 → 有关部门', 'OBLIGATION 公安机关 → 蓄滞洪区内的单位'],
    ],
    [
      '及时 joins no two of a list',
      '临沂市供热条例 第二十九条',
      '供热企业应当公开投诉电话，及时处理用户投诉。',
      ['OBLIGATION 供热企业'],
    ],
    [
      'what one builds is no actor, whoever it is named for',
      '广州市青年创新创业促进条例 第七条',
      '教育部门应当指导学校完善课程体系，建设大学科技园、大学生创新创业基地等实践基地。',
      ['OBLIGATION 教育部门 → 学校'],
    ],
    [
      'nor are those between whom one sees to it',
      '中国人民银行法 第二十七条',
      '中国人民银行应当组织清算系统，协调银行业金融机构相互之间的清算事项，提供清算服务。',
      ['OBLIGATION 中国人民银行 → 银行业金融机构'],
    ],
    [
      'or whom one inspects',
      '船员条例 第四十一条',
      '海事管理机构应当查验证件，检查船员履行职责的情况。',
      ['OBLIGATION 海事管理机构'],
    ],
    [
      'but whoever builds is one by his name',
      '滨州市扬尘污染防治条例 第十四条',
      '建设项目监理单位应当将扬尘污染防治纳入监理范围。建设高标准农田的单位应当保护耕地。',
      ['OBLIGATION 建设项目监理单位', 'OBLIGATION 建设高标准农田的单位'],
    ],
    [
      'an organ that is named for it acts itself',
      '–',
      '领导机构应当加强检查。协调机构应当开展评估。',
      ['OBLIGATION 领导机构', 'OBLIGATION 协调机构'],
    ],
    [
      'a ban on doing it for others binds those before',
      '淄博市水资源保护管理条例 第十七条',
      '凿井施工单位应当按照规定组织施工。禁止为未取得批准文件的单位凿井。',
      ['OBLIGATION 凿井施工单位', 'PROHIBITION 凿井施工单位'],
    ],
    [
      'a ban on others binds them',
      '–',
      '物业服务企业应当加强巡查。禁止未取得许可的单位施工。',
      ['OBLIGATION 物业服务企业', 'PROHIBITION 未取得许可的单位'],
    ],
    [
      'they made it who are named before the verbs of its relative',
      '计算机软件保护条例 第十条',
      '由两个以上的法人合作开发的软件，其著作权的归属由合作开发者约定。',
      ['OBLIGATION 合作开发者 ? 由两个以上的法人合作开发的软件'],
    ],
    [
      'a verb before its object acts',
      '保险法 第二十条',
      '变更保险合同的，由投保人和保险人订立变更的书面协议。',
      ['OBLIGATION 投保人、保险人 ? 变更保险合同的'],
    ],
    [
      'how one is chosen binds him not',
      '山东省实施《固体废物污染环境防治法》办法 第二十二条',
      '生活垃圾处置的经营者，可以采用公开招标方式确定。',
      ['PERMISSION –'],
    ],
    [
      'who chooses others is bound',
      '聊城市物业管理条例 第十条',
      '住宅物业的建设单位应当采取招标方式选聘物业服务人。',
      ['OBLIGATION 住宅物业的建设单位'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('其 and a headless claim go back to who was named', () => {
  it.each<NormRow>([
    [
      'to who must claim first',
      '行政复议法 第三十条',
      '纳税人应当先申请行政复议；对行政复议决定不服的，可以依法向人民法院提起行政诉讼。',
      ['OBLIGATION 纳税人', 'RIGHT 纳税人 ? 对行政复议决定不服的 → 人民法院'],
    ],
    [
      'not to who decides',
      '–',
      '公安机关应当作出决定；对决定不服的，可以申请复议。',
      ['OBLIGATION 公安机关', 'RIGHT – ? 对决定不服的'],
    ],
    [
      'to who acts in the case',
      '浙江省违法建筑处置规定 第三十条',
      '综合行政执法部门被赋予处罚职责的，由其具体负责违法建筑处置工作。',
      ['OBLIGATION 综合行政执法部门 ? 综合行政执法部门被赋予处罚职责的'],
    ],
    [
      'to whom a case was handed',
      '–',
      '公安机关应当将案件移送有关部门，由其处理。',
      ['OBLIGATION 公安机关 → 有关部门', 'OBLIGATION 有关部门'],
    ],
    [
      'an organ of his own acts itself',
      '浙江省军人军属权益保障条例 第六条',
      '从普通高等学校入伍的，由其入学前户籍所在地的乡镇人民政府组织祝贺。',
      ['OBLIGATION 入学前户籍所在地的乡镇人民政府 ? 从普通高等学校入伍的'],
    ],
  ])('%s (%s)', expectNorms);
});
