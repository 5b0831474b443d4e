import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Whoever is known by a relative bears the norm, and what he then does is its case. */
describe('who acts in a time or to an end', () => {
  it.each<NormRow>([
    [
      'an organ by its task',
      '特种设备安全法 第六十五条',
      '负责特种设备安全监督管理的部门实施安全监督检查时，应当有二名以上特种设备安全监察人员参加。',
      ['OBLIGATION 负责特种设备安全监督管理的部门 ? 实施安全监督检查时'],
    ],
    [
      'persons by where they are',
      '反兴奋剂条例 第三十二条',
      '在体育社会团体注册的运动员接受医疗诊断时，应当按照兴奋剂检查规则的规定向医师说明。',
      ['OBLIGATION 运动员 ? 接受医疗诊断时 → 医师'],
    ],
    [
      'to an end, which is no case',
      '慈善法 第二十六条',
      '不具有公开募捐资格的组织或者个人基于慈善目的，可以与具有公开募捐资格的慈善组织合作。',
      ['PERMISSION 不具有公开募捐资格的组织、不具有公开募捐资格的个人 → 慈善组织'],
    ],
    [
      'not by whom another thing was allowed',
      '公司法 第一百五十四条',
      '发行公司债券的申请经国务院授权的部门核准后，应当公告公司债券募集办法。',
      ['OBLIGATION – ? 发行公司债券的申请经国务院授权的部门核准后'],
    ],
  ])('%s (%s)', expectNorms);
});

/** The hour of a clock and the time for which a thing is good are no case of the act. */
describe('what is no time of the act', () => {
  it.each<NormRow>([
    [
      'an hour of the clock',
      '未成年人保护法 第七十五条',
      '网络游戏服务提供者不得在每日二十二时至次日八时向未成年人提供网络游戏服务。',
      ['PROHIBITION 网络游戏服务提供者 → 未成年人'],
    ],
    [
      'a time that tells when',
      '未成年人保护法 第七十七条',
      '网络游戏服务提供者应当在收取费用时告知用户。',
      ['OBLIGATION 网络游戏服务提供者 ? 在收取费用时 → 用户'],
    ],
    [
      'for what a thing is good',
      '人民防空法 第二十二条',
      '建设单位应当按照国家有关规定修建战时可用于防空的地下室。',
      ['OBLIGATION 建设单位'],
    ],
    ['what may be done in war', '–', '战时可征用民用设施。', ['PERMISSION – ? 战时']],
    [
      'of what kind a thing is to be',
      '粮食安全保障法 第三十条',
      '粮食储备管理机构应当如实记录储备情况，确保可查询、可追溯。',
      ['OBLIGATION 粮食储备管理机构'],
    ],
    [
      'whose rights are listed below',
      '教育法 第二十九条',
      '学校及其他教育机构行使下列权利：',
      ['RIGHT 学校、其他教育机构'],
    ],
    ['whose powers are', '–', '学校理事会行使下列职权：', ['OBLIGATION 学校理事会']],
  ])('%s (%s)', expectNorms);
});

/** A place that a statute treats as the body that runs it. */
describe('places that act', () => {
  it.each<NormRow>([
    [
      'where people are educated',
      '国防教育法 第二十五条',
      '国防教育基地应当对有组织的中小学生免费开放。',
      ['OBLIGATION 国防教育基地'],
    ],
    ['a park', '济南市公园条例 第三十五条', '公园应当每日开放。', ['OBLIGATION 公园']],
    [
      'land on which one lives is none',
      '济南市征收土地管理办法 –',
      '原宅基地应当交还农村集体经济组织。',
      ['OBLIGATION – → 农村集体经济组织'],
    ],
  ])('%s (%s)', expectNorms);
});

/** What should be done to a thing names it, where its case follows; and an act that a comma closes is the case of a ban. */
describe('what is no norm of its own', () => {
  it.each<NormRow>([
    [
      'a thing by what it is due',
      '浙江省实施《人民防空法》办法 第十三条',
      '应当修建防空地下室的民用建筑，因地质条件限制不能修建的，建设单位应当缴纳易地建设费。',
      ['OBLIGATION 建设单位 ? 应当修建防空地下室的民用建筑，因地质条件限制不能修建的'],
    ],
    [
      'what must be done of it',
      '招标投标法实施条例 –',
      '必须招标的项目应当公开招标，但有下列情形之一的，可以邀请招标。',
      ['OBLIGATION –', 'PERMISSION – ? 有下列情形之一的'],
    ],
    [
      'the act before a ban',
      '土壤污染防治法 第三十八条',
      '实施风险管控、修复活动，不得对土壤和周边环境造成新的污染。',
      ['PROHIBITION – ? 实施风险管控、修复活动'],
    ],
  ])('%s (%s)', expectNorms);
});

/** Who charges not does what he must; who is not charged is excused. */
describe('charges that are waived', () => {
  it.each<NormRow>([
    [
      'by who would take them',
      '山东省实施《残疾人保障法》办法 第二十二条',
      '医疗机构免收残疾人的挂号费、诊查费。',
      ['OBLIGATION 医疗机构'],
    ],
    ['for whom', '–', '老年人进入公园，免交门票费。', ['EXEMPTION 老年人 ? 进入公园']],
  ])('%s (%s)', expectNorms);
});

/** A body with what it does for its relative is one of a list, and not whose others are. */
describe('a list with a body by its relative', () => {
  it.each<NormRow>([
    [
      'behind bodies',
      '未成年人保护法 第十一条',
      '国家机关、居民委员会、密切接触未成年人的单位及其工作人员，应当立即报告。',
      ['OBLIGATION 国家机关、居民委员会、密切接触未成年人的单位、工作人员'],
    ],
    [
      'the staff of several bodies are one',
      '–',
      '学校、幼儿园的教师应当尊重未成年人。',
      ['OBLIGATION 学校、幼儿园的教师'],
    ],
  ])('%s (%s)', expectNorms);
});

/** Who does something at a time does what is due then, whatever verb tells what he does. */
describe('whoever acts at a time', () => {
  it.each<NormRow>([
    [
      'bears it',
      '浙江省物业管理条例 第二十四条',
      '物业服务企业接管物业时，应当对物业的共用部位进行查验。',
      ['OBLIGATION 物业服务企业 ? 接管物业时'],
    ],
    [
      'also without a comma',
      '杭州市文明行为促进条例 第八条',
      '公民旅游观光时应当尊重当地风俗习惯。',
      ['OBLIGATION 公民 ? 旅游观光时'],
    ],
    [
      'not of what befalls him',
      '看守所条例 第二十九条',
      '人犯的近亲属病重或者死亡时，应当及时通知人犯。',
      ['OBLIGATION – ? 人犯的近亲属病重或者死亡时'],
    ],
    [
      'nor of how many there are',
      '青岛市物业管理条例 第四十一条',
      '业主委员会成员人数不足时，可以按照业主大会议事规则完成增补。',
      ['PERMISSION – ? 业主委员会成员人数不足时'],
    ],
    [
      'nor he of whom something is taken',
      '浙江省企业民主管理条例 第三十四条',
      '评选企业和企业经营者荣誉称号时，应当将企业是否实行民主管理作为依据。',
      ['OBLIGATION – ? 评选企业和企业经营者荣誉称号时'],
    ],
  ])('%s (%s)', expectNorms);
});
