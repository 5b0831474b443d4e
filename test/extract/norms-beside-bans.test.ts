import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** What 并 joins to a 不得, or what nobody is forbidden, is to be done (guidelines §4, rules 2 and 3). */
describe('a duty beside a ban', () => {
  it.each<NormRow>([
    [
      'of the same bearers',
      '北京市实施《母婴保健法》办法 第十七条',
      '各单位不得安排哺乳期女职工从事乳母禁忌的有害作业，并按照规定为女职工哺乳提供条件。',
      ['PROHIBITION 各单位', 'OBLIGATION 各单位 → 女职工'],
    ],
    [
      'in the same case',
      '山东省禁毒条例 第二十八条',
      '物流运营单位发现客户委托运输疑似毒品的，不得运输、寄递，并立即向公安机关报告。',
      [
        'PROHIBITION 物流运营单位 ? 发现客户委托运输疑似毒品的',
        'OBLIGATION 物流运营单位 ? 发现客户委托运输疑似毒品的 → 公安机关',
      ],
    ],
    [
      'of nobody named',
      '济南市城市建筑垃圾管理条例 第二十九条',
      '居民家庭装饰装修垃圾应当袋装收集，不得与生活垃圾混同，并投放到指定地点。',
      ['OBLIGATION –', 'PROHIBITION –', 'OBLIGATION –'],
    ],
    [
      'not of everybody whom a ban names beside it',
      '淄博市水土保持若干规定 第十四条',
      '水土保持专项资金要专款专用，禁止任何单位和个人截留、挪用，并接受同级财政、审计部门的监督。',
      ['PROHIBITION 任何单位和个人', 'OBLIGATION –'],
    ],
    [
      'by its own words, without 并',
      '济南市文明养犬管理条例 第八条',
      '养犬人应当依法养犬，不得损害公共利益，承担因违法养犬行为产生的法律责任。',
      ['OBLIGATION 养犬人', 'PROHIBITION 养犬人', 'OBLIGATION 养犬人'],
    ],
    [
      'to what end one is forbidden is no duty beside it',
      '威海市海岸带保护条例 第三十三条',
      '不得破坏海岸带陆地一侧植被，防止水土流失。',
      ['PROHIBITION –'],
    ],
    [
      'a further ban goes on with the first',
      '测绘法 第二十七条',
      '测绘单位不得超越其资质等级许可的范围从事测绘活动，并不得以其他测绘单位的名义从事测绘活动。',
      ['PROHIBITION 测绘单位'],
    ],
    [
      'so does the gain of the same wrong',
      '旅游法 第三十五条',
      '旅行社不得以不合理的低价组织旅游活动，诱骗旅游者，并通过安排购物或者另行付费旅游项目获取回扣等不正当利益。',
      ['PROHIBITION 旅行社'],
    ],
    [
      'a ban behind a duty in a case holds in that case',
      '乡镇企业法 第二十九条',
      '乡镇企业从事矿产资源开采，必须依照有关法律规定取得采矿许可证，严禁破坏资源。',
      ['OBLIGATION 乡镇企业 ? 从事矿产资源开采', 'PROHIBITION 乡镇企业 ? 从事矿产资源开采'],
    ],
    [
      'of nobody it takes no case over',
      '湖南省实施《反电信网络诈骗法》办法 第三十一条',
      '物业服务企业应当加强对管理区域的巡查防控，禁止非法张贴、散发涉诈宣传品。',
      ['OBLIGATION 物业服务企业', 'PROHIBITION –'],
    ],
  ])('%s (%s): %s', expectNorms);
});

describe('a ban in the name of whoever is bound', () => {
  it.each<NormRow>([
    [
      'is none of its own',
      '青岛市控制吸烟条例 第八条',
      '禁止吸烟场所的经营者或者管理者应当设置统一的禁止吸烟标志。',
      ['OBLIGATION 禁止吸烟场所的经营者、禁止吸烟场所的管理者'],
    ],
    [
      'nor with a relative more',
      '济南市公共场所禁止吸烟的规定 第六条',
      '禁止吸烟的公共场所的管理单位应当设置明显的禁止吸烟标志。',
      ['OBLIGATION 禁止吸烟的公共场所的管理单位'],
    ],
    [
      'but it strikes whoever is named behind it',
      '–',
      '禁止无资质的单位从事检测活动。',
      ['PROHIBITION 无资质的单位'],
    ],
  ])('%s (%s)', expectNorms);
});
