import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';

const authority = parseActorAuthority(
  readFileSync(new URL('../../seed/actors.yaml', import.meta.url), 'utf8'),
);

describe('canonicalName', () => {
  it.each([
    ['公安部门', '公安机关'],
    ['省公安部门', '省公安机关'],
    ['金融部门', '金融主管部门'],
    ['省金融部门', '省金融主管部门'],
    ['电信部门', '电信主管部门'],
    ['通信管理部门', '电信主管部门'],
    ['市场监督管理部门', '市场监管部门'],
    ['市市场监督管理部门', '市市场监管部门'],
    ['县级以上人民政府公安部门', '县级以上人民政府公安机关'],
    ['居（村）民委员会', '村（居）民委员会'],
    ['任何组织或者个人', '任何单位和个人'],
    ['一切组织和个人', '任何单位和个人'],
    ['任何单位、个人', '任何单位和个人'],
    ['县(市、区)人民政府', '县（市、区）人民政府'],
    // stays as written
    ['国务院公安部门', '国务院公安部门'],
    ['国家网信部门', '国家网信部门'],
    ['地方金融管理部门', '地方金融管理部门'],
    ['中国人民银行', '中国人民银行'],
    ['建设单位', '建设单位'],
    ['企事业单位', '企事业单位'],
    ['妇联', '妇联'],
    ['法院', '法院'],
    ['有关主管部门', '有关主管部门'],
    ['城市有关主管部门', '城市有关主管部门'],
  ])('%s → %s', (name, canonical) => {
    expect(authority.canonicalName(name)).toBe(canonical);
  });
});

describe('kindOfActor', () => {
  const Gold = z.object({ actors: z.array(z.object({ name: z.string(), kind: z.string() })).default([]) });
  const gold = ['national', 'hunan', 'zhejiang', 'beijing', 'opinions-commentary'].flatMap((text) => {
    const file = readFileSync(new URL(`../gold/${text}.json`, import.meta.url), 'utf8');
    return Gold.parse(JSON.parse(file)).actors;
  });

  it('agrees with the gold on every actor', () => {
    const wrong = gold.filter(({ name, kind }) => authority.kindOfActor(name) !== kind);
    expect(wrong.map(({ name, kind }) => `${name}: ${kind}, not ${authority.kindOfActor(name)}`)).toEqual([]);
  });

  it.each([
    ['市水行政主管部门', 'REGULATOR'],
    ['杭州市公安机关', 'POLICE'],
    ['房地产经纪机构工作人员', 'INDIVIDUAL'],
    ['矿山企业', 'COMPANY'],
    ['中医医院', 'PUBLIC_INSTITUTION'],
    ['余姚市人民代表大会常务委员会', 'LEGISLATURE'],
    ['监理单位', 'OTHER'],
  ])('%s: %s', (name, kind) => {
    expect(authority.kindOfActor(name)).toBe(kind);
  });
});

describe('actor', () => {
  it('knows wider classes by data and by rule', () => {
    expect(authority.actor('基础电信企业', []).kindOf).toEqual(['电信业务经营者']);
    expect(authority.actor('浙江省公安机关', []).kindOf).toEqual(['公安机关']);
    expect(authority.actor('县级以上人民政府教育部门', [])).toMatchObject({
      kindOf: ['教育部门'],
      partOf: ['县级以上人民政府'],
      authorised: false,
    });
    expect(authority.actor('国务院财政部门', [])).toMatchObject({ kindOf: ['财政部门'], partOf: ['国务院'] });
  });

  it.each([
    ['县级以上地方人民政府卫生行政部门', ['卫生行政部门']],
    ['国务院价格主管部门', ['价格主管部门']],
    ['所在地县级人民政府供水主管部门', ['县级人民政府供水主管部门']],
    ['同级老龄工作机构', ['老龄工作机构']],
    // 气象法 art. 38, 浙江省气象灾害防御条例 art. 6, and as statutes of 浙江 name them
    ['有关气象主管机构', ['气象主管机构']],
    ['省气象主管机构', ['气象主管机构']],
    ['县农业主管部门', ['农业主管部门']],
    ['市市场监管部门', ['市场监管部门']],
    ['市民政部门', ['民政部门']],
    ['嵊州市林业行政主管部门', ['林业行政主管部门']],
    ['区县（市）环境保护主管部门', ['环境保护主管部门']],
    ['县（市、区）水行政主管部门', ['水行政主管部门']],
    ['有关省人民政府药品监督管理部门', ['药品监督管理部门']],
    // Not of a field, or no level before them.
    ['有关主管部门', []],
    ['市场监督管理部门', []],
    ['市容环境卫生主管部门', []],
    ['城市管理部门', []],
    ['社区矫正机构', []],
    ['风景名胜区管理机构', []],
    ['市、县气象主管机构', []],
    ['市辖区民政部门', []],
    ['县级以上人民政府确定的部门', []],
    ['县级以上人民政府有关行政主管部门', []],
    ['县级以上人民政府其他有关部门', []],
    ['县级以上地方人民政府指定的部门', []],
    ['国务院授权的部门', []],
    ['市政管理部门', []],
    ['区块链信息服务主管部门', []],
    ['省会城市公安机关', []],
    ['有关国家机关', []],
    ['区域协调机构', []],
    ['县级以上人民政府', ['各级人民政府']],
  ])('%s is a kind of the department of its field: %j', (name, expected) => {
    expect(authority.actor(name, []).kindOf).toEqual(expected);
  });

  it.each([
    ['证券公司的董事', ['董事']],
    ['上市公司的控股股东', ['控股股东']],
    ['证券公司的客户', []],
    ['董事', []],
  ])('ties %s to %j, who holds that office anywhere', (name, expected) => {
    expect(authority.actor(name, []).kindOf).toEqual(expected);
  });

  it('lists the names it was met under', () => {
    expect(authority.actor('公安机关', ['公安机关', '公安']).aliases).toContain('公安部门');
  });
});

describe('the form of the authority file', () => {
  it.each([
    ['an unknown kind', 'POLICEMEN: { 公安机关: }'],
    ['an alias of two actors', 'POLICE: { 公安机关: { aliases: [公安] }, 警察: { aliases: [公安] } }'],
    ['a class that is not there', 'POLICE: { 省公安机关: { kindOf: [公安机关] } }'],
    ['an unknown field', 'POLICE: { 公安机关: { alias: [公安] } }'],
  ])('refuses %s', (_case, yaml) => {
    expect(() => parseActorAuthority(yaml)).toThrow();
  });
});
