import { describe, expect, it } from 'vitest';
import { spreadActors } from '../../src/extract/actor/phrase.ts';
import { leadingActorPhrase } from '../../src/extract/actor/span.ts';

function names(phrase: string): string[] {
  const text = { text: phrase, runs: [{ at: 0, start: 0, length: phrase.length }] };
  return spreadActors(text, 0, phrase.length).map((actor) => actor.name);
}

describe('of whom an organ of a list is', () => {
  it.each([
    // [rule, source, phrase, actors]
    [
      'the level of one organ of the State is that of the next ones',
      '各级人民代表大会常务委员会监督法 61',
      '县级以上地方各级人民政府、监察委员会、人民法院和人民检察院',
      [
        '县级以上地方各级人民政府',
        '县级以上地方各级监察委员会',
        '县级以上地方各级人民法院',
        '县级以上地方各级人民检察院',
      ],
    ],
    ['of courts, too', '浙江省信访条例 6', '各级人民法院、人民检察院', ['各级人民法院', '各级人民检察院']],
    [
      'of whom one is told from',
      '深圳经济特区矛盾纠纷多元化解条例 84',
      '同级人民政府、人民法院、人民检察院',
      ['同级人民政府', '同级人民法院', '同级人民检察院'],
    ],
    [
      'not to what is no organ of the State',
      '突发事件应对法 13',
      '各级人民政府、部门和单位',
      ['各级人民政府', '部门', '单位'],
    ],
    [
      'a body goes to its further organs',
      '农村集体经济组织法 60',
      '农村集体经济组织理事会、监事会或者监事',
      ['农村集体经济组织理事会', '农村集体经济组织监事会', '农村集体经济组织监事'],
    ],
    [
      'and officers',
      '基金会管理条例 23',
      '基金会理事长、副理事长和秘书长',
      ['基金会理事长', '基金会副理事长', '基金会秘书长'],
    ],
    [
      'not to whoever is none of them',
      '浙江省企业工资集体协商条例 24',
      '企业工会或者职工',
      ['企业工会', '职工'],
    ],
    [
      'nor whose representative one is to the person',
      '民事诉讼法 88',
      '法人的法定代表人、其他组织的主要负责人或者该法人、组织',
      ['法人的法定代表人', '其他组织的主要负责人', '法人', '组织'],
    ],
    [
      'a part of a body acts as that body’s',
      '各级人民代表大会常务委员会监督法 61',
      '县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员',
      ['县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员'],
    ],
    [
      'not where a count alone tells how many',
      '民办教育促进法 21',
      '三分之一以上的理事或者董事',
      ['理事', '董事'],
    ],
    [
      'an organ is nobody without the place that is described',
      '城市民族工作条例 7',
      '少数民族人口较多的城市的人民政府、少数民族聚居的街道的办事处',
      ['少数民族人口较多的城市的人民政府', '少数民族聚居的街道的办事处'],
    ],
    [
      'nor a task without the places whose government it is',
      '防震减灾法 58',
      '地震灾区的省、自治区、直辖市人民政府负责管理地震工作的部门或者机构',
      [
        '地震灾区的省、自治区、直辖市人民政府负责管理地震工作的部门',
        '地震灾区的省、自治区、直辖市人民政府负责管理地震工作的机构',
      ],
    ],
    ['but a level is told without 的', '立法法 82', '设区的市的人民政府', ['设区的市人民政府']],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });

  it('the phrase reaches to the members of whom a part acts (各级人民代表大会常务委员会监督法 61)', () => {
    const text =
      '县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员书面联名，可以向常务委员会提出撤职案';
    const found = leadingActorPhrase(text, 0, text.length);
    expect(text.slice(found?.start, found?.end)).toBe(
      '县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员',
    );
  });
});

describe('what others take over', () => {
  it.each([
    // [rule, source, phrase, actors]
    [
      'which ones are meant, and not that they are others',
      '期货交易管理条例 49',
      '其他有关部门和单位',
      ['其他有关部门', '有关单位'],
    ],
    ['others alone give nothing', '行政复议法 36', '其他单位和个人', ['其他单位', '个人']],
    [
      'legal persons beside citizens take it, too',
      '领事保护与协助条例 21',
      '有关中国公民、法人、非法人组织',
      ['有关中国公民', '有关法人', '有关非法人组织'],
    ],
    [
      'not what is made to him who holds an event',
      '浙江省实施《档案法》办法 18',
      '档案形成单位或者主办单位',
      ['档案形成单位', '主办单位'],
    ],
  ])('%s (%s): %s', (_rule, _source, phrase, actors) => {
    expect(names(phrase)).toEqual(actors);
  });
});
