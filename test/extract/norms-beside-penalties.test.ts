import { describe, expect, it } from 'vitest';
import { normsBesidePenalties } from '../support/norms.ts';

describe('norms in the words of a penalty', () => {
  it('takes what one may not ask another to pay for a ban, and what he is to pay for a penalty (劳动合同法实施条例 art 26)', () => {
    expect(
      normsBesidePenalties(
        '第一条 劳动者依照劳动合同法第三十八条的规定解除劳动合同的，不属于违反服务期的约定，用人单位不得要求劳动者支付违约金。',
      ),
    ).toEqual([
      'PROHIBITION 用人单位 ? 劳动者依照劳动合同法第三十八条的规定解除劳动合同的，不属于违反服务期的约定 → 劳动者',
    ]);
    expect(
      normsBesidePenalties('第一条 劳动者违反服务期约定的，应当按照劳动合同的约定向用人单位支付违约金。'),
    ).toEqual([]);
  });

  it('finds the right to stop the breach before the penalty (北京市轨道交通运营安全条例 art 64)', () => {
    expect(
      normsBesidePenalties(
        '第一条 违反本条例规定，危害设施安全的，运营单位有权予以制止，由市交通行政主管部门责令改正，并处1万元以下的罚款。',
      ),
    ).toEqual(['RIGHT 运营单位 ? 违反本条例规定，危害设施安全的']);
  });

  it('finds the duty to stop the breach before the penalty, not that of an authority (宁波市旅游景区条例 art 31, 杭州市城市轨道交通管理条例 art 65, 农业法 art 93)', () => {
    expect(
      normsBesidePenalties(
        '第一条 旅游者违反本条例第二十八条规定的，旅游景区的经营管理者应当及时劝阻、制止，要求行为人及时改正；行为人拒不改正或者情节严重的，应当及时通知有关部门依法予以处理；因违法行为造成旅游设施等财产损害的，行为人应当依法承担赔偿责任。',
      ),
    ).toEqual(['OBLIGATION 旅游景区的经营管理者 ? 旅游者违反本条例第二十八条规定的 → 行为人']);
    expect(
      normsBesidePenalties(
        '第一条 违反本条例第四十一条规定的，由城市轨道交通运营单位进行劝阻、制止；对不服从劝阻、制止的，城市轨道交通运营单位可处二十元以上二百元以下罚款。',
      ),
    ).toEqual(['OBLIGATION 城市轨道交通运营单位 ? 违反本条例第四十一条规定的']);
    expect(
      normsBesidePenalties(
        '第一条 违反本法规定，向农民违法收费、罚款、摊派的，上级主管机关应当予以制止，并予公告；已经收取钱款的，由上级主管机关责令限期归还已经收取的钱款，给予处分。',
      ),
    ).toEqual([]);
  });

  it.each([
    ['责令其停止违法行为，可以并处罚款', '淄博市水土保持若干规定 art 22'],
    ['依照下列规定予以处理', '宁波市电梯安全条例 art 39'],
    ['责令停止侵害，可以并处罚款；造成损失的，应当承担赔偿责任', '枣庄市城市绿化条例 art 40'],
    ['予以警告，责令当场改正；当场不改正的，按下列规定予以处罚', '泰安市文明行为促进条例 art 46'],
  ])('finds no norm in what announces the penalties of the items: %s (%s)', (announced) => {
    expect(
      normsBesidePenalties(
        `第一条 有下列行为之一的，由水行政主管部门${announced}：\n（一）开垦种植农作物的，处二元以下的罚款；\n（二）采伐林木的，处十元以下的罚款。`,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'what an authority demands in its task',
      '广州市社会急救医疗管理条例 art 29',
      '第一条 卫生健康行政主管部门应当定期组织考核；对考核不合格的，责令限期整改。',
      ['OBLIGATION 卫生健康行政主管部门', 'OBLIGATION 卫生健康行政主管部门 ? 对考核不合格的'],
    ],
    [
      'of what was there before the ban',
      '济南市大气污染防治条例 art 36',
      '第一条 禁止新建燃煤锅炉；已经建成的，由所在地县级以上人民政府责令限期拆除。',
      ['PROHIBITION –', 'OBLIGATION 所在地县级以上人民政府 ? 已经建成的'],
    ],
    [
      'the duty before the damages',
      '民法典 art 1148',
      '第一条 遗产管理人应当依法履行职责，因故意或者重大过失造成继承人损害的，应当承担民事责任。',
      ['OBLIGATION 遗产管理人'],
    ],
    [
      'the duty and the ban before them',
      '宁波市企业技术秘密保护条例 art 20',
      '第一条 有关专家应当遵守保密规定，不得擅自披露和使用企业技术秘密，因泄露企业技术秘密造成损失的，依法承担赔偿责任。',
      ['OBLIGATION 有关专家', 'PROHIBITION 有关专家'],
    ],
    [
      'nothing in the deed of an official',
      '刑法 art 412',
      '第一条 前款所列人员严重不负责任，对应当检疫的检疫物不检疫，造成损失的，处三年以下有期徒刑。',
      [],
    ],
    [
      'nothing in what was broken',
      'in general',
      '第一条 违反本法规定，应当报告而未报告，造成他人损失的，应当承担赔偿责任。',
      [],
    ],
    [
      'nothing of the consequence of a breach',
      '村民委员会组织法 art 36',
      '第一条 村民委员会不依照法律规定履行义务的，由乡镇人民政府责令改正。',
      [],
    ],
    [
      'nothing in a chapter on liability',
      '北京市实施《工会法》办法 art 65',
      '第一章 法律责任\n第一条 职工因前款原因被解除劳动合同的，由人力资源社会保障部门责令单位给予补偿。',
      [],
    ],
  ])('finds %s (%s)', (_rule, _statute, lines, expected) => {
    expect(normsBesidePenalties(lines)).toEqual(expected);
  });
});
