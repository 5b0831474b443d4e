import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Statements without a modal word, in which the actor stands plainly at the head or behind 由. */
describe('who acts in a plain statement', () => {
  it.each<NormRow>([
    [
      'what he leads to be built is no body of its own',
      '北京市无障碍设施建设和管理条例 第四条',
      '区、县人民政府负责本行政区域内无障碍设施的组织建设、改造和监督管理工作。',
      ['OBLIGATION 区人民政府、县人民政府'],
    ],
    [
      'to set up is a verb, not a group of those who do it',
      '北京市物业管理条例 第五十二条',
      '街道办事处、乡镇人民政府负责组建物业管理委员会。',
      ['OBLIGATION 街道办事处、乡镇人民政府'],
    ],
    [
      'characters of two words make no verb in a name',
      '海警法 第十五条',
      '中国海警局及其海区分局按照国家有关规定，协调指导沿海地方人民政府海上执法队伍开展海域使用、海岛保护开发等相关执法工作。',
      ['OBLIGATION 中国海警局、海区分局 → 沿海地方人民政府海上执法队伍'],
    ],
    [
      'nor a preposition',
      '浙江省保障“最多跑一次”改革规定 第十七条',
      '商事登记主管部门按照国家编制的多证合一改革涉企证照事项目录，整合办理商事登记与其他登记、备案等有关事项。',
      ['OBLIGATION 商事登记主管部门'],
    ],
    [
      'things of two uses',
      '出口管制法 第二十二条',
      '国家两用物项出口管制管理部门受理两用物项出口申请，并在法定期限内作出准予或者不予许可的决定。',
      ['OBLIGATION 国家两用物项出口管制管理部门'],
    ],
    [
      'one who sees to safety, not the whole staff',
      '民用航空安全保卫条例 第二十二条',
      '航空安全员在机长领导下，承担安全保卫的具体工作。',
      ['OBLIGATION 航空安全员'],
    ],
    [
      'a name with a part in brackets',
      '浙江省村经济合作社组织条例 第二十六条',
      '社员（代表）大会表决本条例第十九条规定的事项，须经应到社员（代表）三分之二以上通过。',
      ['OBLIGATION 社员（代表）大会 ? 表决本条例第十九条规定的事项'],
    ],
    [
      'the attribute of what he sets up is no relative of his',
      '领事保护与协助条例 第五条',
      '外交部建立公开的热线电话和网络平台，驻外外交机构对外公布办公地址和联系方式。',
      ['OBLIGATION 外交部'],
    ],
    [
      'whom a body represents stands behind its verb',
      '浙江省残疾人保障条例 第四条',
      '各级残疾人联合会代表残疾人的共同利益，维护残疾人的合法权益，团结教育残疾人，为残疾人服务。',
      ['OBLIGATION 各级残疾人联合会 → 残疾人'],
    ],
    [
      'represent and uphold',
      '全民所有制工业企业法 第十一条',
      '企业工会代表和维护职工利益，依法独立自主地开展工作。',
      ['OBLIGATION 企业工会'],
    ],
    [
      'what should be done of the thing with which he deals binds nobody',
      '海警法 第六十二条',
      '海警机构对应当退还所有人或者其他当事人的涉案财物，通知所有人或者其他当事人在六个月内领取。',
      ['OBLIGATION 海警机构 ? 对应当退还所有人或者其他当事人的涉案财物 → 所有人、其他当事人'],
    ],
    [
      'a class of workers',
      '保障农民工工资支付条例 第三条',
      '农民工有按时足额获得工资的权利。',
      ['RIGHT 农民工'],
    ],
    [
      'the State by its name',
      '境内外国人宗教活动管理规定 第二条',
      '中华人民共和国尊重在中国境内的外国人的宗教信仰自由，保护外国人在宗教方面同中国宗教界进行的友好往来和文化学术交流活动。',
      ['OBLIGATION 中华人民共和国'],
    ],
    [
      'what the State concluded is no act of its',
      '个人信息保护法 第三十八条',
      '中华人民共和国缔结或者参加的国际条约、协定对向中华人民共和国境外提供个人信息的条件等有规定的，可以按照其规定执行。',
      [
        'PERMISSION – ? 中华人民共和国缔结或者参加的国际条约、协定对向中华人民共和国境外提供个人信息的条件等有规定的',
      ],
    ],
    [
      'a right in a case of his whose it is',
      '北京市老年人权益保障条例 第三十六条',
      '经济上有困难的老年人在需要法律服务时，有依法获得社会法律援助的权利。',
      ['RIGHT 老年人 ? 在需要法律服务时'],
    ],
    [
      'the same of one who is equal in it to another',
      '民事诉讼法 第四十条',
      '陪审员在执行陪审职务时，与审判员有同等的权利义务。',
      ['RIGHT 陪审员 ? 在执行陪审职务时 → 审判员'],
    ],
    [
      'a zone on which its own statute lays a task',
      '海南自由贸易港法 第五十三条',
      '海南自由贸易港加强社会信用体系建设和应用，构建守信激励和失信惩戒机制。',
      ['OBLIGATION 海南自由贸易港'],
    ],
    [
      'the same with the principle before its acts',
      '海南自由贸易港法 第二十一条',
      '海南自由贸易港按照便利、高效、透明的原则，简化办事程序，提高办事效率，优化政务服务。',
      ['OBLIGATION 海南自由贸易港'],
    ],
    [
      'a special administrative region sets up its organs',
      '香港特别行政区维护国家安全法 第十二条',
      '香港特别行政区设立维护国家安全委员会，负责香港特别行政区维护国家安全事务。',
      ['OBLIGATION 香港特别行政区'],
    ],
    [
      'but what it has set up is another',
      '香港特别行政区基本法 第二十二条',
      '香港特别行政区设立的一切机构及其人员均须遵守香港特别行政区的法律。',
      ['OBLIGATION 一切机构、人员'],
    ],
    [
      "what is done in a zone is another's act",
      '海南自由贸易港法 第二十三条',
      '国家依法保护海南自由贸易港内自然人、法人和非法人组织的知识产权。',
      ['OBLIGATION 国家'],
    ],
    [
      'levels that act themselves',
      '浙江省实施《消费者权益保护法》办法 第四条',
      '省、设区的市和县（市、区）依法成立消费者权益保护委员会。',
      ['OBLIGATION 省、设区的市、县（市、区）'],
    ],
    [
      'levels by which a thing is divided do not act',
      '浙江省粮食安全保障条例 第十七条',
      '地方储备粮实行省、市、县分级负责、分级储备、分级管理。',
      ['OBLIGATION –'],
    ],
    [
      'a department of two works that 与 joins',
      '城镇排水与污水处理条例 第五条',
      '县级以上地方人民政府城镇排水与污水处理主管部门(以下称城镇排水主管部门)负责本行政区域内城镇排水与污水处理的监督管理工作。',
      ['OBLIGATION 县级以上地方人民政府城镇排水与污水处理主管部门'],
    ],
    [
      'a body before its task, not to organise',
      '青岛市森林公园管理条例 第二十二条',
      '森林公园管理组织负责森林资源的保护和管理。',
      ['OBLIGATION 森林公园管理组织'],
    ],
    [
      'a further act behind an adverb',
      '广东省乡村振兴促进条例 第四十一条',
      '县级以上人民政府应当加强乡村医疗卫生服务体系建设；稳步提高农村人均基本公共卫生服务经费补助标准。',
      ['OBLIGATION 县级以上人民政府', 'OBLIGATION 县级以上人民政府'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'a decision by its kind',
      '浙江省国有土地上房屋征收与补偿条例 第三十三条',
      '补偿决定由设区的市、县（市、区）人民政府予以公告。',
      ['OBLIGATION 设区的市人民政府、县（市、区）人民政府'],
    ],
    [
      'what another decides to have done is his norm',
      '北京市实施《反恐怖主义法》办法 第三十四条',
      '恐怖事件发生后，市反恐怖主义工作领导机构可以决定由有关部门和单位，采取下列应对处置措施：',
      ['PERMISSION 市反恐怖主义工作领导机构 ? 恐怖事件发生后 → 有关部门、有关单位'],
    ],
    [
      'a deed is no ground: 以…为由',
      '浙江省统计工作监督管理条例 第七条',
      '统计违法行为由县级以上人民政府统计机构依法查处。',
      ['OBLIGATION 县级以上人民政府统计机构'],
    ],
    [
      'a ground names no agent',
      '杭州市水上交通事故处理条例 第十四条',
      '任何单位和个人不得以死者丧葬为由妨碍海事管理机构对事故的处理。',
      ['PROHIBITION 任何单位和个人'],
    ],
    [
      'by which rule the agent acts',
      '渔港水域交通安全管理条例 第五条',
      '对渔港认定有不同意见的，依照港口隶属关系由县级以上人民政府确定。',
      ['OBLIGATION 县级以上人民政府 ? 对渔港认定有不同意见的'],
    ],
    [
      'what was done to the thing before',
      '潮州市畲族文化保护条例 第十六条',
      '经评审拟列入畲族文化保护名录的项目由市文化主管部门予以公示，征求公众意见。',
      ['OBLIGATION 市文化主管部门 → 公众'],
    ],
    [
      'for what the thing came about',
      '浙江省航道管理条例 第二十条',
      '因新建、改建航道而砌筑的航道护岸由港航管理机构或者收费航道经营管理者负责养护。',
      ['OBLIGATION 港航管理机构、收费航道经营管理者'],
    ],
    [
      'an exception that an agent makes is closed by its 外',
      '总会计师条例 第十二条',
      '除一般的财务收支可以由总会计师授权的财会机构负责人或者其他指定人员审批外，重大的财务收支，须经总会计师审批或者由总会计师报单位主要行政领导人批准。',
      ['OBLIGATION – → 总会计师、单位主要行政领导人'],
    ],
    [
      'things that a provision names, and no definition of them',
      '取水许可和水资源费征收管理条例 第十四条',
      '前款所称的指定河段和限额以及流域管理机构直接管理的河道(河段)、湖泊，由国务院水行政主管部门规定。',
      ['OBLIGATION 国务院水行政主管部门'],
    ],
    [
      'what a word covers',
      '股票发行与交易管理暂行条例 第二十三条',
      '前款所称外地是指发行人所在的省、自治区、直辖市以外的地区。',
      [],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'an attribute that looks like an adverb opens the thing',
      '广东省大气污染防治条例 第十二条',
      '重点大气污染物排放实行总量控制制度。',
      ['OBLIGATION –'],
    ],
    ['what it costs', '济南市节约用水条例 第十四条', '城镇居民用水实行阶梯水价。', ['OBLIGATION –']],
    [
      'how it is voted on',
      '北京市乡、民族乡、镇人民代表大会组织条例 第二十五条',
      '选举采用无记名投票方式。',
      ['OBLIGATION –'],
    ],
    ['how it is run', '浙江省建设工程质量管理条例 第二十五条', '工程建设推行总包负责制。', ['OBLIGATION –']],
    ['who issues it', '山东省城乡规划条例 第三十八条', '建设项目选址意见书实行分级核发。', ['OBLIGATION –']],
    [
      'a rule for a place',
      '东营市海岸带保护条例 第十七条',
      '海岸带范围内实施海岸建筑退缩线制度。',
      ['OBLIGATION –'],
    ],
    ['what it need not have', '快递暂行条例 第十八条', '快递末端网点无需办理营业执照。', ['EXEMPTION –']],
    [
      'what it need not undergo',
      '民用航空安全保卫条例 第二十九条',
      '外交邮袋免予安全检查。',
      ['EXEMPTION –'],
    ],
    [
      'what another law frees it of is an exception here',
      '浙江省无线电管理条例 第七条',
      '法律、行政法规规定不需要取得无线电台执照的除外。',
      [],
    ],
    [
      'an adverb before a verb opens an act, and no thing that is entered',
      '广东省湿地保护条例 第九条',
      '依法划定纳入生态保护红线的湿地范围。',
      [],
    ],
    [
      'a system of government of all of it is its order alone',
      '义务教育法 第七条',
      '义务教育实行国务院领导，省、自治区、直辖市人民政府统筹规划实施，县级人民政府为主管理的体制。',
      [],
    ],
  ])('of a thing: %s (%s)', expectNorms);
});
