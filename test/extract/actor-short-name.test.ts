import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

function bearersOf(sentence: string): string[] {
  const [norm] = normsOf(sentence);
  return (norm?.bearers ?? []).map(({ name }) => name);
}

describe('actors behind whom a short name is declared', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[]]>([
    [
      'are called in full there (海关对出口加工区监管的暂行办法 7)',
      '在加工区内设立的企业(以下简称区内企业)，应向海关办理注册手续。',
      ['企业'],
    ],
    [
      'so an organ by its task (市场主体登记管理条例 6)',
      '县级以上地方人民政府承担市场主体登记工作的部门（以下称登记机关）应当优化市场主体登记办理流程。',
      ['县级以上地方人民政府承担市场主体登记工作的部门'],
    ],
    [
      'in quotation marks (股票发行与交易管理暂行条例 5)',
      '中国证券监督管理委员会(以下简称“证监会”)依照法律、法规的规定对证券发行进行管理和监督。',
      ['中国证券监督管理委员会'],
    ],
    [
      'the agent of an act (对外合作开采陆上石油资源条例 13)',
      '石油资源的勘探，应当由签订合同的外国企业(以下简称外国合同者)单独投资进行。',
      ['外国企业'],
    ],
    [
      'the first of a list (黄河保护法 5)',
      '国务院水行政主管部门黄河水利委员会（以下简称黄河流域管理机构）及其所属管理机构，依法行使流域水行政监督管理职责。',
      ['国务院水行政主管部门黄河水利委员会', '所属管理机构'],
    ],
    [
      'and all of a list whose relative is cut off (浙江省水污染防治条例 30)',
      '向环境排放水污染物的企业事业单位和其他生产经营者（以下统称排污单位），应当设置规范化排污口。',
      ['企业事业单位', '其他生产经营者'],
    ],
    [
      'as are those of a list (机动车交通事故责任强制保险条例 4)',
      '公安机关交通管理部门、农业主管部门(以下统称机动车管理部门)应当依法对保险情况实施监督检查。',
      ['公安机关交通管理部门', '农业主管部门'],
    ],
    [
      'as do the stems of departments (国防交通法 8)',
      '各级铁路、道路等行政管理部门（以下统称交通主管部门）和相关企业事业单位应当进行国防交通教育。',
      ['各级铁路行政管理部门', '各级道路行政管理部门', '相关企业事业单位'],
    ],
    [
      'and where it may be that of two (广东省固体废物污染环境防治条例 33)',
      '企业事业单位和其他生产经营者（以下简称危险废物产生单位）以及危险废物经营单位应当申报登记。',
      ['企业事业单位', '其他生产经营者', '危险废物经营单位'],
    ],
    [
      'whatever the short name says (市发展改革部门)',
      '市发展改革部门（以下简称主管部门）应当编制规划。',
      ['市发展改革部门'],
    ],
    [
      'also where the name goes on behind the bracket (淄博市萌山水库保护管理条例 4)',
      '文昌湖旅游度假区管理委员会（以下简称文昌湖区管委会）水行政管理部门负责水库的保护管理工作。',
      ['文昌湖旅游度假区管理委员会水行政管理部门'],
    ],
    [
      'and where the bracket holds two names (保守国家秘密法实施条例 5)',
      '国家机关和涉及国家秘密的单位（以下简称机关、单位）不得将依法应当公开的事项确定为国家秘密。',
      ['国家机关', '涉及国家秘密的单位'],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(bearersOf(sentence)).toEqual(bearers);
  });

  it('is not his alone with whom another acts (国际海运条例 第二十六条)', () => {
    const [norm] = normsOf(
      '国务院交通主管部门应当会同国务院市场监督管理部门（以下统称调查机关）共同进行调查。',
    );
    expect(norm?.recipients.map(({ name }) => name)).toEqual(['国务院市场监督管理部门']);
  });

  it('is no name of a recipient either (金融机构撤销条例 第十二条)', () => {
    const [norm] = normsOf('清算组可以将清算事务委托中国人民银行指定的金融机构(以下简称托管机构)办理。');
    expect(norm?.recipients.map(({ name }) => name)).toEqual(['金融机构']);
  });
});
