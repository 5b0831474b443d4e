import { describe, expect, it } from 'vitest';
import { leadingActorPhrase, trailingActorPhrase } from '../../src/extract/actor-span.ts';

describe('leadingActorPhrase', () => {
  it.each([
    ['公安机关牵头负责反电信网络诈骗工作', '公安机关'],
    ['市、区人民政府及其有关部门应当加强领导', '市、区人民政府及其有关部门'],
    ['金融、电信、网信、市场监管等部门依照职责履行监管主体责任', '金融、电信、网信、市场监管等部门'],
    ['公安机关交通管理部门应当', '公安机关交通管理部门'],
    ['国务院建立反电信网络诈骗工作机制', '国务院'],
    ['公安机关会同金融、电信部门组织侦办', '公安机关'],
    [
      '公安、电信、网信等部门和电信业务经营者、互联网服务提供者应当',
      '公安、电信、网信等部门和电信业务经营者、互联网服务提供者',
    ],
    ['从事境外劳务派遣、出境务工中介服务的机构，应当建立', '从事境外劳务派遣、出境务工中介服务的机构'],
    [
      '国务院公安部门、金融管理部门、电信主管部门和国家网信部门等应当统筹',
      '国务院公安部门、金融管理部门、电信主管部门和国家网信部门等',
    ],
    [
      '教育、民政、共青团、居（村）民委员会等有关部门和组织，应当',
      '教育、民政、共青团、居（村）民委员会等有关部门和组织',
    ],
    ['医院、宾馆、酒店、网吧等场所的管理者，应当', '医院、宾馆、酒店、网吧等场所的管理者'],
    ['县级以上人民政府教育行政部门负责', '县级以上人民政府教育行政部门'],
    ['任何单位和个人不得', '任何单位和个人'],
    ['建设单位组织竣工验收', '建设单位'],
    ['人民法院、人民检察院发挥审判、检察职能作用', '人民法院、人民检察院'],
    ['村（居）民委员会协助做好', '村（居）民委员会'],
  ])('%s', (text, phrase) => {
    const found = leadingActorPhrase(text, 0, text.length);
    expect(found && text.slice(found.start, found.end)).toBe(phrase);
  });

  it.each([
    '发现涉诈线索的，公安机关应当',
    '对监测识别的异常账户，银行应当',
    '反电信网络诈骗工作坚持以人民为中心',
  ])('finds none at the head of %s', (text) => {
    expect(leadingActorPhrase(text, 0, text.length)).toBeNull();
  });
});

describe('trailingActorPhrase', () => {
  it.each([
    ['发现涉诈线索的，由公安、电信等部门', '公安、电信等部门'],
    ['并将相关情况及时报告公安、电信、网信等部门', '公安、电信、网信等部门'],
    ['按照规定及时向公安机关', '公安机关'],
    ['县级以上人民政府及其有关部门', '县级以上人民政府及其有关部门'],
  ])('%s', (text, phrase) => {
    const found = trailingActorPhrase(text, 0, text.length);
    expect(found && text.slice(found.start, found.end)).toBe(phrase);
  });

  it('finds none in words that end in a thing', () => {
    expect(trailingActorPhrase('采取限制银行账户', 0, 8)).toBeNull();
  });
});
