import type { IsoDate } from '../../model/instrument.ts';
import { jurisdictionOf } from '../../text/jurisdiction.ts';

const STATE = '中华人民共和国';
const SPACE = /\s+/gu;
/** What a remark on the text says, no part of the title: （2018年修正）, (2025), （修订）. */
const VERSION_REMARK = /^[\d年月日第一二三四五六七八九十次修正订改公布发版本文]{1,20}$/u;
const SAYS_VERSION = /[修版]|公布|\d{4}/u;
/** 实施水法|的|若干规定 */
const OF_ITS_KIND = /法的(?=(?:若干规定|规定|办法|细则)$)/u;
const NATIONAL_LAW = /[^办]法$|法典$|^刑法修正案/u;

/** A title as a uri writes it: no space, one form of bracket, without a remark on the version. */
export function plainTitle(title: string): string {
  return withoutRemark(title.replace(SPACE, ''))
    .replaceAll('〈', '《')
    .replaceAll('〉', '》')
    .replaceAll('<', '《')
    .replaceAll('>', '》');
}

function withoutRemark(title: string): string {
  if (!/[）)〕\]]$/u.test(title)) return title;
  const open = Math.max(...['（', '(', '〔', '['].map((bracket) => title.lastIndexOf(bracket)));
  const remark = title.slice(open + 1, -1);
  return open > 0 && SAYS_VERSION.test(remark) && VERSION_REMARK.test(remark) ? title.slice(0, open) : title;
}

/**
 * What two ways of writing one title share: 《反洗钱法》 and 《中华人民共和国反洗钱法》, 〈〉 and 《》, spaces and
 * brackets of either width, 的 before the kind of a text that carries out a law (青岛市实施《水法》的若干规定 of 2017 is
 * the 青岛市实施《水法》若干规定 of 2011, amended). Different keys are different titles; nothing else alike is folded.
 *
 * @example titleKey('浙江省实施〈中华人民共和国水法〉办法') → '浙江省实施水法办法'
 */
export function titleKey(title: string): string {
  const key = plainTitle(title)
    .replaceAll(STATE, '')
    .replace(/[《》“”"'‘’]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
  return key.includes('实施') ? key.replace(OF_ITS_KIND, '法') : key;
}

/** Titles by which some laws are customarily cited; which share no key with their full titles. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['税收征管法', '税收征收管理法'],
  ['保密法', '保守国家秘密法'],
  ['商检法', '进出口商品检验法'],
  ['选举法', '全国人民代表大会和地方各级人民代表大会选举法'],
  ['代表法', '全国人民代表大会和地方各级人民代表大会代表法'],
  ['监督法', '各级人民代表大会常务委员会监督法'],
  ['地方组织法', '地方各级人民代表大会和地方各级人民政府组织法'],
]);

/** The title that a customary abbreviation stands for; any other title as it is. */
export function fullTitle(title: string): string {
  const short = title.startsWith(STATE) ? title.slice(STATE.length) : title;
  return CUSTOMARY.get(short) ?? title;
}

/**
 * ★ The uri of a work: `/` + jurisdiction + `/` + full title without 中华人民共和国.
 *
 * @example workUri('中华人民共和国反电信网络诈骗法', 'CN') → '/cn/反电信网络诈骗法'
 */
export function workUri(title: string, jurisdiction: string): string {
  const plain = plainTitle(title);
  const short = plain.startsWith(STATE) && plain.length > STATE.length ? plain.slice(STATE.length) : plain;
  return `/${jurisdiction.toLowerCase()}/${short.replaceAll('/', '／')}`;
}

/** ★ The jurisdiction of a work that is only cited: by the place name that opens its title, else CN. */
export function citedJurisdiction(title: string): string {
  const plain = plainTitle(title);
  if (plain.startsWith(STATE) || NATIONAL_LAW.test(plain)) return 'CN';
  return jurisdictionOf(plain) ?? 'CN';
}

/** ★ The uri of an instrument: its work's, `@`, its version. */
export function instrumentUri(work: string, version: IsoDate | 'draft' | 'undated'): string {
  return `${work}@${version}`;
}

/** ★ The uri of a commentary: of what it explains, and a number from 1. */
export function commentaryUri(work: string, number: number): string {
  return `${work}/commentary/${String(number)}`;
}
