import { describe, expect, it } from 'vitest';
import { normsBesidePenalties } from '../support/norms.ts';

describe('norms in the words of a penalty', () => {
  it('finds the right to stop the breach before the penalty (北京市轨道交通运营安全条例 art 64)', () => {
    expect(
      normsBesidePenalties(
        '第一条 违反本条例规定，危害设施安全的，运营单位有权予以制止，由市交通行政主管部门责令改正，并处1万元以下的罚款。',
      ),
    ).toEqual(['RIGHT 运营单位 ? 违反本条例规定，危害设施安全的']);
  });

  it('finds the duty to stop the breach before the penalty, not that of an authority (宁波市旅游景区条例 art 31, 农业法 art 93)', () => {
    expect(
      normsBesidePenalties(
        '第一条 旅游者违反本条例第二十八条规定的，旅游景区的经营管理者应当及时劝阻、制止，要求行为人及时改正；行为人拒不改正或者情节严重的，应当及时通知有关部门依法予以处理；因违法行为造成旅游设施等财产损害的，行为人应当依法承担赔偿责任。',
      ),
    ).toEqual(['OBLIGATION 旅游景区的经营管理者 ? 旅游者违反本条例第二十八条规定的 → 行为人']);
    expect(
      normsBesidePenalties(
        '第一条 违反本法规定，向农民违法收费、罚款、摊派的，上级主管机关应当予以制止，并予公告；已经收取钱款的，由上级主管机关责令限期归还已经收取的钱款，给予处分。',
      ),
    ).toEqual([]);
  });

  it('finds no norm in what announces the penalties of the items (淄博市水土保持若干规定 art 22)', () => {
    expect(
      normsBesidePenalties(
        '第一条 有下列行为之一的，由水行政主管部门责令其停止违法行为，可以并处罚款：\n（一）开垦种植农作物的，处二元以下的罚款；\n（二）采伐林木的，处十元以下的罚款。',
      ),
    ).toEqual([]);
  });

  it.each<[rule: string, sentence: string, norms: string[]]>([
    [
      'a claim of those hurt before it (村民委员会组织法 36)',
      '村民委员会作出的决定侵害村民合法权益的，受侵害的村民可以申请人民法院予以撤销，责任人依法承担法律责任。',
      ['RIGHT 村民 ? 村民委员会作出的决定侵害村民合法权益的 → 人民法院'],
    ],
    [
      'a duty before the damage is made good (建设工程质量管理条例 41)',
      '建设工程在保修期限内发生质量问题的，施工单位应当履行保修义务，并对造成的损失承担赔偿责任。',
      ['OBLIGATION 施工单位 ? 建设工程在保修期限内发生质量问题的'],
    ],
    [
      'a duty before the breach of it (合同编 714)',
      '承租人应当妥善保管租赁物，因保管不善造成租赁物毁损、灭失的，应当承担赔偿责任。',
      ['OBLIGATION 承租人'],
    ],
    [
      'force behind it, with the measures for items (税收征收管理法 40)',
      '纳税人未按照规定的期限缴纳税款，由税务机关责令限期缴纳，逾期仍未缴纳的，经县以上税务局局长批准，税务机关可以采取下列强制执行措施：\n（一）书面通知其开户银行从其存款中扣缴税款；\n（二）扣押、查封其商品、货物。',
      ['PERMISSION 税务机关 ? 逾期仍未缴纳的，经县以上税务局局长批准'],
    ],
    [
      'force of persons on duty (铁路法 55)',
      '在列车内寻衅滋事的，铁路职工有权制止，铁路公安人员可以予以拘留。',
      ['RIGHT 铁路职工 ? 在列车内寻衅滋事的', 'PERMISSION 铁路公安人员'],
    ],
    [
      'not what the imposer is to go by (现金管理暂行条例 20)',
      '开户单位有下列情形之一的，开户银行应当依照中国人民银行的规定，责令其停止违法活动，并可根据情节轻重处以罚款：\n（一）超出规定范围使用现金的；\n（二）超出核定的库存现金限额留存现金的。',
      [],
    ],
    [
      'nor until when something is due (山东省商品房销售条例 34)',
      '设计变更导致商品房的环境发生变化的，房地产开发企业应当自变更之日起十日内，书面通知买受人并承担违约责任。',
      [],
    ],
    [
      'nor how harm is made good (集成电路布图设计保护条例 30)',
      '未经布图设计权利人许可复制受保护的布图设计的，行为人必须立即停止侵权行为，并承担赔偿责任。',
      [],
    ],
  ])('%s', (_rule, sentence, norms) => {
    expect(normsBesidePenalties(`第一条 ${sentence}`)).toEqual(norms);
  });
});
