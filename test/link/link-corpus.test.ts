import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';
import { linkCorpus } from '../../src/link/link-corpus.ts';
import type { Findings } from '../../src/model/findings.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { readSource } from '../../src/text/source-text.ts';

const authority = parseActorAuthority('{}');

const findings = (name: string, text: string): Findings[] =>
  parseFile(readSource({ name, bytes: new TextEncoder().encode(text) })).value.instruments.map(
    (instrument) => {
      const metadata = extractMetadata(instrument);
      const citations = extractCitations(instrument, metadata);
      return {
        instrument,
        metadata,
        citations,
        functions: new Map(),
        norms: [],
        liability: [],
        definitions: [],
      };
    },
  );

const law = (name: string, title: string, adopted: string, ...articles: readonly string[]): Findings[] =>
  findings(
    name,
    `# ${title}\n\n${adopted} 第十届全国人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->\n\n${articles.join('\n\n')}`,
  );

const link = (...texts: readonly (readonly Findings[])[]) => linkCorpus(texts.flat(), { authority });

describe('linkCorpus', () => {
  it('takes dated texts of one title for versions of one work', () => {
    const { value, diagnostics } = link(
      law('a', '中华人民共和国会计法', '2017年11月4日', '第一条 略。'),
      law('b', '中华人民共和国会计法', '2024年6月28日', '第一条 略。'),
    );
    expect(value.instruments.map(({ uri }) => uri)).toEqual([
      '/cn/会计法@2017-11-04',
      '/cn/会计法@2024-06-28',
    ]);
    expect(value.works.map(({ uri, stub }) => [uri, stub])).toEqual([['/cn/会计法', false]]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps parts of one text together, and follows a number from one into the other', () => {
    const { value } = link(
      law('一', '中华人民共和国民法典', '2020年5月28日', '第一条 依照本法第四百六十三条办理。'),
      law('二', '中华人民共和国民法典', '2020年5月28日', '第四百六十三条 略。'),
    );
    expect(new Set(value.instruments.map(({ uri }) => uri))).toEqual(new Set(['/cn/民法典@2020-05-28']));
    expect(value.instruments).toHaveLength(2);
    expect(value.instruments.flatMap(({ citations }) => citations)).toMatchObject([
      { resolution: 'RESOLVED', eId: 'art_463' },
    ]);
  });

  it('keeps the first of two texts with the same articles and reports the other', () => {
    const { value, diagnostics } = link(
      law('b', '中华人民共和国会计法', '2024年6月28日', '第一条 乙。'),
      law('a', '中华人民共和国会计法', '2024年6月28日', '第一条 甲。'),
    );
    expect(value.instruments.map(({ instrument }) => instrument.source.file)).toEqual(['a']);
    expect(diagnostics).toMatchObject([{ kind: 'DUPLICATE_INSTRUMENT', file: 'b' }]);
  });

  it('tells what an instrument implements, rests on and repeals', () => {
    const local = findings(
      'c',
      '# 浙江省实施《中华人民共和国水法》办法\n\n2020年1月1日 浙江省第十三届人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->\n\n' +
        '第一条 根据《中华人民共和国水法》，制定本办法。\n\n第二条 本办法自2020年3月1日起施行。《浙江省水资源管理条例》同时废止。',
    );
    const { value } = link(law('a', '中华人民共和国水法', '2002年8月29日', '第一条 略。'), local);
    expect(value.instruments.find(({ uri }) => uri.startsWith('/cn-zj'))?.relations).toEqual({
      implements: ['/cn/水法'],
      basedOn: ['/cn/水法'],
      amends: [],
      repeals: ['/cn-zj/浙江省水资源管理条例'],
      explains: [],
    });
    expect(value.works).toContainEqual({
      uri: '/cn-zj/浙江省水资源管理条例',
      title: '浙江省水资源管理条例',
      shortTitle: '浙江省水资源管理条例',
      titleKey: '浙江省水资源管理条例',
      jurisdiction: 'CN-ZJ',
      stub: true,
    });
  });

  it('repeals no work whose later version it is', () => {
    const venues = (date: string) =>
      law(
        date,
        '娱乐场所管理条例',
        date,
        '第一条 本条例自2006年3月1日起施行。1999年3月26日国务院发布的《娱乐场所管理条例》同时废止。',
      );
    const { value } = link(venues('2006年1月29日'), venues('2020年11月29日'));
    expect(value.instruments.flatMap(({ relations }) => relations.repeals)).toEqual([]);
    expect(value.instruments.flatMap(({ citations }) => citations.map(({ work }) => work))).toEqual([
      null,
      '/cn/娱乐场所管理条例',
    ]);
  });

  it.each([
    [
      '北京市水污染防治条例',
      '根据《中华人民共和国水法》、《中华人民共和国水污染防治法》和《中华人民共和国环境保护法》，结合本市实际情况，制定本条例。',
      ['/cn/水污染防治法'],
    ],
    [
      '青岛市专利保护规定',
      '根据《中华人民共和国专利法实施细则》、《中华人民共和国专利法》等法律、法规的规定，结合本市实际，制定本规定。',
      ['/cn/专利法'],
    ],
    [
      '山东省劳动合同条例',
      '根据《中华人民共和国劳动法》《中华人民共和国劳动合同法》，结合本省实际，制定本条例。',
      ['/cn/劳动合同法'],
    ],
    // No subject of theirs is its own.
    [
      '杭州市良渚遗址保护条例',
      '根据《中华人民共和国文物保护法》、《中华人民共和国城乡规划法》和《浙江省文物保护管理条例》，制定本条例。',
      [],
    ],
    [
      '海南省人民代表大会议事规则',
      '根据《中华人民共和国宪法》和《中华人民共和国立法法》，结合本省实际，制定本规则。',
      [],
    ],
  ])('%s implements, of several laws in its basis, the one of its own subject', (title, basis, expected) => {
    const text = `# ${title}\n\n2020年1月1日 通过\n\n<!-- INFO END -->\n\n第一条 ${basis}\n\n第二条 略。`;
    const [found] = link(findings('c', text)).value.instruments;
    expect(found?.relations.implements).toEqual(expected);
    expect(found?.relations.basedOn.length).toBeGreaterThan(1);
  });

  it.each([
    [
      '浙江省气象灾害防御条例',
      '根据《中华人民共和国气象法》《气象灾害防御条例》和其他有关法律、行政法规，结合本省实际，制定本条例。',
      ['/cn/气象灾害防御条例', '/cn/气象法'],
    ],
    // What is held is on another matter.
    [
      '浙江省艾滋病防治条例',
      '根据《中华人民共和国气象法》、《艾滋病防治条例》和有关法律、法规，结合本省实际，制定本条例。',
      ['/cn/艾滋病防治条例'],
    ],
  ])('%s implements also the closest work whose text is held', (title, basis, expected) => {
    const held = law('a', '中华人民共和国气象法', '1999年10月31日', '第一条 略。');
    const text = `# ${title}\n\n2020年1月1日 通过\n\n<!-- INFO END -->\n\n第一条 ${basis}\n\n第二条 略。`;
    const { instruments } = link(held, findings('c', text)).value;
    expect(instruments.find(({ uri }) => !uri.startsWith('/cn/'))?.relations.implements).toEqual(expected);
  });

  it('gives two ways of writing one title one stub, under the fullest', () => {
    const { value } = link(
      law('a', '中华人民共和国甲法', '2002年8月29日', '第一条 依照《矿产资源法》办理。'),
      law('b', '中华人民共和国乙法', '2002年8月29日', '第一条 依照《中华人民共和国矿产资源法》办理。'),
    );
    expect(value.works.filter(({ stub }) => stub).map(({ uri, title }) => [uri, title])).toEqual([
      ['/cn/矿产资源法', '中华人民共和国矿产资源法'],
    ]);
  });

  it('takes a bare number in a commentary for that of the law it explains', () => {
    const text =
      '# 专家解读《中华人民共和国会计法》\n\n**问：会计法规定了什么？**\n\n答：第一条规定了立法目的，明确了会计工作的要求。\n\n**问：还规定了什么？**\n\n答：第九条规定了会计核算的要求。\n';
    const { value } = link(
      law('a', '中华人民共和国会计法', '2024年6月28日', '第一条 略。'),
      findings('b', text),
    );
    const commentary = value.instruments.find(({ uri }) => uri === '/cn/会计法/commentary/1');
    expect(commentary?.citations.filter(({ quote }) => quote.startsWith('第'))).toMatchObject([
      { resolution: 'RESOLVED', work: '/cn/会计法', eId: 'art_1' },
      { resolution: 'OUT_OF_RANGE', work: '/cn/会计法', eId: 'art_9' },
    ]);
  });

  it('gives the same result for any order of files', () => {
    const texts = [
      law('a', '中华人民共和国会计法', '2017年11月4日', '第一条 依照《统计法》第九条办理。'),
      law('b', '中华人民共和国统计法', '2009年6月27日', '第一条 依照前款规定。'),
      law('c', '中华人民共和国会计法', '2024年6月28日', '第一条 略。'),
    ];
    const told = (order: readonly (readonly Findings[])[]) => {
      const { works, instruments } = link(...order).value;
      return {
        works,
        instruments: instruments.map(({ uri, citations, relations }) => ({ uri, citations, relations })),
      };
    };
    expect(told(texts.toReversed())).toEqual(told(texts));
  });
});
