import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { datedActs, firstDate } from '../../src/extract/metadata/dates.ts';
import { issuerOf } from '../../src/extract/metadata/issuer.ts';
import { extractMetadata, undated } from '../../src/extract/metadata/metadata.ts';
import type { InstrumentMetadata } from '../../src/model/instrument.ts';
import type { ParsedInstrument } from '../../src/model/parsed-instrument.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { jurisdictionOf } from '../../src/text/jurisdiction.ts';
import { readSource } from '../../src/text/source-text.ts';

const parse = (text: string, name = '示范.txt'): ParsedInstrument => {
  const [instrument] = parseFile(readSource({ name, bytes: new TextEncoder().encode(text) })).value
    .instruments;
  if (instrument === undefined) throw new Error('No instrument was read.');
  return instrument;
};
const read = (text: string, name?: string): InstrumentMetadata => extractMetadata(parse(text, name));

const ARTICLES = '第一条 为了示范，制定本条例。\n\n第二条 经营者应当登记。\n\n';

describe('an instrument', () => {
  it('is dated by its head and commencement; 修正 makes a version, adoption stays the first', () => {
    const found = read(
      '# 山东省燃气管理条例\n\n2004年5月27日 山东省第十届人民代表大会常务委员会第八次会议通过\n\n' +
        '2012年1月13日 山东省第十一届人民代表大会常务委员会第二十八次会议《关于修改〈山东省环境噪声污染防治条例〉等二十五件地方性法规的决定》修正\n\n' +
        `<!-- INFO END -->\n\n${ARTICLES}第三条 本条例自2004年7月1日起施行。`,
    );
    expect(found).toMatchObject({
      title: '山东省燃气管理条例',
      kind: 'LOCAL_REGULATION',
      jurisdiction: 'CN-SD',
      issuer: '山东省人民代表大会常务委员会',
      adopted: '2004-05-27',
      promulgated: null,
      effective: '2004-07-01',
      version: '2012-01-13',
      draft: false,
    });
  });

  it('of the State Council is an administrative regulation; 自公布之日 takes the date of the order', () => {
    const found = read(
      `# 中华人民共和国示范条例\n\n2003年6月18日 国务院第12次常务会议通过\n\n2003年6月26日 中华人民共和国国务院令第382号公布\n\n<!-- INFO END -->\n\n${ARTICLES}第三条 本条例自公布之日起施行。`,
    );
    expect(found).toMatchObject({
      shortTitle: '示范条例',
      kind: 'ADMINISTRATIVE_REGULATION',
      jurisdiction: 'CN',
      issuer: '国务院',
      adopted: '2003-06-18',
      promulgated: '2003-06-26',
      effective: '2003-06-26',
      version: '2003-06-26',
    });
  });

  it('with a blank commencement date is a draft without dates', () => {
    expect(read(`湖南省示范条例\n\n${ARTICLES}第三条 本条例自  年　月　日起施行。`)).toMatchObject({
      draft: true,
      version: 'draft',
      effective: null,
      jurisdiction: 'CN-HN',
      issuer: null,
    });
  });

  it('without a date says nothing', () => {
    expect(read(`示范条例\n\n${ARTICLES}第三条 本条例自公布之日起施行。`)).toMatchObject({
      version: 'undated',
      effective: null,
      adopted: null,
      draft: false,
    });
  });
});

describe('the day on which a text was made', () => {
  it.each<[string, string, string, string | null]>([
    [
      '宁波市养犬管理条例: a city’s text is made when the province approves it',
      '2019年12月26日 宁波市第十五届人民代表大会常务委员会第二十五次会议通过\n\n2020年3月26日 浙江省第十三届人民代表大会常务委员会第十九次会议批准',
      '宁波市养犬管理条例(2020-04-09).md',
      '2020-03-26',
    ],
    [
      '价格管理条例: no day is printed, the file’s name has it',
      '',
      '价格管理条例(1987-09-10).md',
      '1987-09-10',
    ],
    ['a name without a day tells none', '', '价格管理条例.md', null],
  ])('%s', (_case, head, name, day) => {
    expect(read(`# 示范条例\n\n${head}\n\n<!-- INFO END -->\n\n${ARTICLES}`, name).madeOn).toBe(day);
  });
});

describe('a day that is not printed is told', () => {
  const ADOPTED = '（2020年1月1日某市人民代表大会常务委员会通过）';
  it.each<[string, string, readonly string[]]>([
    [
      'no day at all',
      `某市条例\n\n${ARTICLES}`,
      ['adoption, revision or publication: the version is undated', 'effect: the status is not told'],
    ],
    [
      'no day of effect',
      `某市条例\n\n${ADOPTED}\n\n${ARTICLES}`,
      ['effect: it is taken to be in force from 2020-01-01'],
    ],
    ['both days', `某市条例\n\n${ADOPTED}\n\n${ARTICLES}第三条 本条例自2020年3月1日起施行。`, []],
    ['a draft, whose day is left blank', `某市条例\n\n${ARTICLES}第三条 本条例自　年　月　日起施行。`, []],
  ])('%s', (_case, text, missing) => {
    const instrument = parse(text);
    expect(undated(instrument, extractMetadata(instrument))).toEqual(
      missing.map((what) => ({
        kind: 'NO_DATE',
        file: '示范.txt',
        line: 1,
        message: `No day is printed of ${what}.`,
      })),
    );
  });
});

describe('dated acts of a head', () => {
  test.each([
    [
      'an approval is no adoption',
      '2017年12月1日 山东省第十二届人民代表大会常务委员会第三十三次会议批准',
      [['2017-12-01', 'APPROVED']],
    ],
    [
      'two acts on one line',
      '2013年11月22日 某会议批准2013年12月9日杭州市人民代表大会常务委员会公告第14号公布自2014年1月1日施行',
      [
        ['2013-11-22', 'APPROVED'],
        ['2013-12-09', 'PROMULGATED'],
        ['2014-01-01', 'IN_FORCE'],
      ],
    ],
    [
      'words inside 《》 are no acts, also over a line break',
      '2018年10月26日 某会议《关于修改\n〈中华人民共和国计量法〉的决定》第四次修正',
      [['2018-10-26', 'REVISED']],
    ],
    [
      'the date that signs a 公告 is the promulgation',
      '公告\n《某决定》已于2024年5月30日通过，现予公布，自公布之日起施行。\n某委员会\n2024年5月31日',
      [
        ['2024-05-30', 'ADOPTED'],
        ['2024-05-31', 'PROMULGATED'],
      ],
    ],
  ])('%s', (_rule, head, expected) => {
    expect(datedActs(head).flatMap(({ date, acts }) => acts.map((act) => [date, act]))).toEqual(expected);
  });

  it('reads Chinese figures and no impossible day', () => {
    expect(firstDate('自一九九○年八月一日起')).toBe('1990-08-01');
    expect(firstDate('二〇二二年十二月三十一日')).toBe('2022-12-31');
    expect(firstDate('2022年13月1日')).toBeNull();
  });
});

test.each([
  ['第十三届全国人民代表大会常务委员会第三十六次会议', '全国人民代表大会常务委员会'],
  ['济南市第十六届人民代表大会常务委员会第六次会议', '济南市人民代表大会常务委员会'],
  ['国务院第12次常务会议', '国务院'],
  ['国家互联网信息办公室2021年第20次室务会议', '国家互联网信息办公室'],
  ['中华人民共和国国务院、中华人民共和国中央军事委员会令第418号', '国务院、中央军事委员会'],
  ['国家计划委员会', '国家计划委员会'],
  ['市十二届人大常委会第三次会议', null],
])('%s is issued by %s', (body, issuer) => {
  expect(issuerOf('示范条例', [{ date: '2020-01-01', acts: ['ADOPTED'], body }], null)).toBe(issuer);
});

test.each([
  ['广州市社会急救医疗管理条例', 'CN-GD'],
  ['景宁畲族自治县城市管理条例', 'CN-ZJ'],
  ['深圳经济特区房地产登记条例', 'CN-GD'],
  ['广西壮族自治区实施《中华人民共和国水法》办法', 'CN-GX'],
  ['新疆维吾尔自治区示范条例', 'CN-XJ'],
  ['重庆市示范条例', 'CN-CQ'],
  ['中华人民共和国香港特别行政区基本法', null],
  ['反洗钱法', null],
])('%s lies in %s', (title, code) => {
  expect(jurisdictionOf(title)).toBe(code);
});

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/local', import.meta.url));

describe.skipIf(!existsSync(CORPUS))('over the larger corpus (skipped where it is absent)', () => {
  it('knows the province and a date of nearly every local regulation', () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .filter((_, position) => position % 6 === 0);
    const read = files.map((file) => {
      const source = readSource({ name: file, bytes: readFileSync(`${CORPUS}/${file}`) });
      const [instrument] = parseFile(source).value.instruments;
      return { file, metadata: instrument === undefined ? null : extractMetadata(instrument) };
    });
    const share = (holds: (m: InstrumentMetadata, file: string) => boolean): number =>
      read.filter(({ metadata, file }) => metadata !== null && holds(metadata, file)).length / read.length;
    expect(share((m, file) => file.startsWith(m.jurisdiction))).toBeGreaterThanOrEqual(0.99);
    expect(share((m) => /^\d/u.test(m.version))).toBeGreaterThanOrEqual(0.97);
    expect(share((m) => m.issuer !== null)).toBeGreaterThanOrEqual(0.97);
  });
});
