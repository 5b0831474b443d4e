import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('who acts where he is named at his work, and another in the case', () => {
  it.each<NormRow>([
    [
      'his work is a setting, the other’s act the case',
      '监察法 55',
      '监察机关在调查贪污贿赂等职务犯罪案件过程中，被调查人逃匿或者死亡，有必要继续调查的，应当继续调查并作出结论。',
      ['OBLIGATION 监察机关 ? 被调查人逃匿或者死亡，有必要继续调查的'],
    ],
    [
      'a time is part of the case',
      '北京市反不正当竞争条例 42',
      '监督检查部门在监督检查不正当竞争行为时，被检查的经营者故意拖延的，可以向社会公布。',
      ['PERMISSION 监督检查部门 ? 在监督检查不正当竞争行为时，被检查的经营者故意拖延的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a setting before a case', () => {
  it.each<NormRow>([
    [
      'it is no part of it',
      '著作权法 59',
      '在诉讼程序中，被诉侵权人主张其不承担侵权责任的，应当提供证据。',
      ['OBLIGATION 被诉侵权人 ? 主张其不承担侵权责任的'],
    ],
    [
      'nor behind him who acts in the case himself',
      '浙江省各级人民代表大会常务委员会讨论决定重大事项的规定 17',
      '人民政府在执行决议、决定过程中，认为需要变更决议、决定有关事项的，应当提请常务委员会决定。',
      ['OBLIGATION 人民政府 ? 认为需要变更决议、决定有关事项的 → 常务委员会'],
    ],
    [
      'a time is',
      '立法法 72',
      '省人民代表大会常务委员会在对地方性法规进行审查时，发现其同规章相抵触的，应当作出处理决定。',
      ['OBLIGATION 省人民代表大会常务委员会 ? 在对地方性法规进行审查时，发现其同规章相抵触的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a place that a comma sets off without its 在', () => {
  it.each<NormRow>([
    [
      'by what is so of it',
      '湖州市美丽乡村建设条例 21',
      '农村污水处理设施已覆盖的区域，应当将生活污水接入生活污水管网进行处理。',
      ['OBLIGATION – ? 农村污水处理设施已覆盖的区域'],
    ],
    [
      'not one that the sentence itself sets apart',
      '东营市海岸带保护条例 12',
      '红树林、珊瑚礁等生态功能显著的区域，应当划定为重点保护区。',
      ['OBLIGATION –'],
    ],
    [
      'before an act and its ban',
      '临沂市美丽乡村条例 37',
      '农村生活污水处理设施未覆盖的区域，排放生活污水不得污染环境。',
      ['PROHIBITION – ? 农村生活污水处理设施未覆盖的区域'],
    ],
    [
      'before whoever is bound there',
      '土地管理法 62',
      '人均土地少、不能保障一户拥有一处宅基地的地区，县级人民政府可以采取措施，保障农村村民实现户有所居。',
      ['PERMISSION 县级人民政府 ? 人均土地少、不能保障一户拥有一处宅基地的地区'],
    ],
    [
      'not the place to which an agent sees',
      '温州市市容和环境卫生管理条例 11',
      '早市、夜市以及其他临时摊点的经营区域，由街道办事处负责。',
      ['OBLIGATION 街道办事处'],
    ],
    [
      'nor one that a 在 behind its subject opens',
      '道路交通安全法实施条例 49',
      '机动车在铁路道口、人行横道、桥梁、急弯、陡坡、隧道或者容易发生危险的路段，不得掉头。',
      ['PROHIBITION –'],
    ],
  ])('%s (%s)', expectNorms);
});
