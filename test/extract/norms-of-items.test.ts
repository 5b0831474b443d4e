import { describe, expect, it } from 'vitest';
import { normsOf, tell } from '../support/norms.ts';

/** Below 按照下列规定 each item lays down a rule, and whom 由 names in it is bound (guidelines §4, rule 4). */
describe('items that are rules', () => {
  it.each([
    [
      'who sees to what',
      '东营市城镇容貌和环境卫生管理条例 第十一条',
      '城镇容貌和环境卫生责任区和责任人，按照下列规定确定：\n（一）城镇道路、公共设施由管理单位负责；\n（二）实行物业委托管理的居住区由受委托的物业服务企业负责。',
      ['para_1 OBLIGATION –', 'item_1 OBLIGATION 管理单位', 'item_2 OBLIGATION 物业服务企业'],
    ],
    [
      'who sees to what in which case, beside the lead-in',
      '枣庄市山体保护条例 第二十五条',
      '治理责任主体按照下列规定确定：\n（一）矿山权属清楚的，由采矿权人负责修复治理；\n（二）责任主体灭失的，由市人民政府负责修复治理。',
      [
        'para_1 OBLIGATION –',
        'item_1 OBLIGATION 采矿权人 ? 矿山权属清楚的',
        'item_2 OBLIGATION 市人民政府 ? 责任主体灭失的',
      ],
    ],
    [
      'a lead-in behind a comma',
      '医疗事故处理条例 第五十条',
      '医疗事故赔偿，按照下列项目和标准计算：\n（一）医疗费；\n（二）误工费。',
      ['para_1 OBLIGATION –'],
    ],
    [
      'a lead-in that tells in which case they hold',
      '金融机构撤销条例 第十六条',
      '债权人未在规定期限内申报债权的，按照下列规定处理：\n（一）已知债权人的债权，应当列入清算范围。',
      ['para_1 OBLIGATION – ? 债权人未在规定期限内申报债权的'],
    ],
    [
      'in whose case they hold',
      '个体工商户条例 第九条',
      '登记机关对申请材料依法审查后，按照下列规定办理：\n（一）申请材料齐全的，当场予以登记。',
      ['para_1 OBLIGATION 登记机关 ? 对申请材料依法审查后'],
    ],
    [
      'of what act they are',
      '预备役军官法 第二十六条',
      '授予预备役军官军衔，依照下列规定的权限批准：\n（一）预备役上校，由军区级单位正职首长批准授予。',
      ['para_1 OBLIGATION – ? 授予预备役军官军衔', 'item_1 OBLIGATION 军区级单位正职首长'],
    ],
    [
      'what is to be kept, beside another act',
      '泰安市文明行为促进条例 第九条',
      '爱护公共环境，自觉遵守下列规定：\n（一）维护公共场所整洁。',
      ['para_1 OBLIGATION –'],
    ],
    [
      'penalties are no such rules',
      '浙江省渔业管理条例 第五十五条',
      '违反本条例第三十三条规定的，按照下列规定处理：\n（一）违反第一项规定的，责令改正，处五千元以下罚款。',
      [],
    ],
    [
      'a lead-in that binds somebody to go by the rules',
      '浙江省水利工程安全管理条例 第三十四条',
      '水行政主管部门应当按照下列规定，对水利工程安全实施监督管理：\n（一）大型水库由省水行政主管部门负责监督管理；\n（二）前项规定以外的水利工程，由县级水行政主管部门负责监督管理。',
      [
        'para_1 OBLIGATION 水行政主管部门',
        'item_1 OBLIGATION 省水行政主管部门',
        'item_2 OBLIGATION 县级水行政主管部门 ? 前项规定以外的水利工程',
      ],
    ],
    [
      'a procedure that is announced',
      '缔结条约程序法 第十一条',
      '加入多边条约和协定的程序如下：\n（一）加入书由外交部长签署；\n（二）具体手续由外交部办理。',
      ['item_1 OBLIGATION 外交部长', 'item_2 OBLIGATION 外交部'],
    ],
    [
      'duties of somebody are no rules, whoever is named in one of them',
      '绍兴市道路交通安全管理若干规定 第十二条',
      '道路运输经营单位应当履行下列职责：\n（一）由主要负责人负责单位安全生产工作，并设置安全生产管理机构；\n（二）保障安全生产投入。',
      ['para_1 OBLIGATION 道路运输经营单位'],
    ],
    [
      'a ban in an item binds who is to keep to the items',
      '温州市养犬管理条例 第十九条',
      '养犬人应当遵守下列规定：\n（一）即时清除便溺物；\n（二）禁止遗弃、虐待或者虐杀犬只。',
      ['para_1 OBLIGATION 养犬人', 'item_2 PROHIBITION 养犬人'],
    ],
    [
      'and nobody where the items are measures that an authority takes',
      '淄博市水资源保护管理条例 第三十二条',
      '市、区县人民政府应当采取下列措施涵养水源：\n（一）植树种草；\n（二）禁止在二十五度以上陡坡开荒，防止水土流失。',
      ['para_1 OBLIGATION 市人民政府、区县人民政府', 'item_2 PROHIBITION –'],
    ],
    [
      'cases are no rules',
      '公司法 第六十三条',
      '有下列情形之一的，应当召开会议：\n（一）由监事会提议；\n（二）由股东提议。',
      ['para_1 OBLIGATION – ? 有下列情形之一的'],
    ],
  ])('%s (%s)', (_rule, _statute, paragraph, expected) => {
    const found = normsOf(paragraph).map((norm) => `${norm.at.split('__').at(-1) ?? ''} ${tell(norm)}`);
    expect(found).toEqual(expected);
  });
});
