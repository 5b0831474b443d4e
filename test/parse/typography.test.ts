import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/text/numerals.ts';
import { parseSeed, parseText, type SeedName } from './parse-text.ts';
import { printTree } from './print-tree.ts';

/** A seed text set anew: title, adoption, then a line a paragraph, as it would come out of a plain editor. */
function reprint(name: SeedName): string {
  const { first } = parseSeed(name);
  const adoption = '（2024年5月31日某省第十四届人民代表大会常务委员会第三次会议通过）';
  return [first.title, adoption, printTree(first.body).replace(/】(?=\S)/gu, '】\n'), ''].join('\n');
}

const ARTICLE = /^第([一二三四五六七八九十百]+)条\u3000?/gmu;

/** Breaks every paragraph at the edge of a page; a stop never begins a line. */
function wrap(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .map((line) => {
      const pieces: string[] = [];
      let rest = `${indent}${line}`;
      while (rest.length > width) {
        const cut = /[，。；：、）”]/u.test(rest[width] ?? '') ? width + 1 : width;
        pieces.push(rest.slice(0, cut));
        rest = rest.slice(cut);
      }
      return [...pieces, rest].join('\n');
    })
    .join('\n');
}

const everyTwelfth = (text: string, page: (number: number) => string): string =>
  text
    .split('\n')
    .map((line, i) => (i % 12 === 11 ? `${line}\n${page((i + 1) / 12)}` : line))
    .join('\n');

const inFullWidth = (value: number): string =>
  String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const arabic = (numeral: string): number => parseNumeral(numeral) ?? 0;

const SETTINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['CR LF', (text) => text.replace(/\n/gu, '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['a colon behind each number', (text) => text.replace(ARTICLE, '第$1条：')],
  ['、 behind each number', (text) => text.replace(ARTICLE, '第$1条、')],
  ['all on one line', (text) => text.replace(/\n/gu, ' ')],
  ['blank lines between', (text) => text.replace(/\n/gu, '\n\n')],
  ['ideographic indent', (text) => text.replace(/^/gmu, '　　')],
  ['indent by no-break spaces', (text) => text.replace(/^/gmu, '\u00A0\u00A0\u00A0\u00A0')],
  ['zero-width spaces', (text) => text.replace(/^/gmu, '\u200B')],
  [
    'no space behind numbers',
    (text) => text.replace(ARTICLE, '第$1条').replace(/^([一二三四五六七八九十]+、)\u3000/gmu, '$1'),
  ],
  ['Arabic numbers', (text) => text.replace(ARTICLE, (_, n: string) => `第${String(arabic(n))}条　`)],
  [
    'full-width numbers',
    (text) => text.replace(ARTICLE, (_, n: string) => `第${inFullWidth(arabic(n))}条　`),
  ],
  ['spaced numbers', (text) => text.replace(ARTICLE, (_, n: string) => `第 ${[...n].join(' ')} 条 `)],
  ['article numbers on their own lines', (text) => text.replace(ARTICLE, '第$1条\n')],
  ['chapter numbers on their own lines', (text) => text.replace(/^(第.{1,3}章)\u3000/gmu, '$1\n')],
  ['half-width item marks', (text) => text.replace(/（([一二三四五六七八九十]+)）/gu, '($1)')],
  [
    'item marks of one character',
    (text) =>
      text.replace(/^（([一二三四五六七八九十])）/gmu, (_, n: string) =>
        String.fromCharCode(0x321f + arabic(n)),
      ),
  ],
  ['bold numbers', (text) => text.replace(/^(第.{1,6}条)/gmu, '**$1**')],
  ['bullets before items', (text) => text.replace(/^（/gmu, '- （')],
  [
    'Markdown headings',
    (text) => text.replace(/^(第.{1,6}章)/gmu, '### $1').replace(/^(第.{1,6}条)/gmu, '#### $1'),
  ],
  ['line tags', (text) => text.replace(/\n/gu, '<br/>\n')],
  [
    'a web page',
    (text) =>
      `<!DOCTYPE html><html><head><title>某站</title><style>p{}</style></head><body>${text
        .split('\n')
        .map((line) => `<p style="text-indent:2em">${line.replace(/\u3000/gu, '&emsp;')}</p>`)
        .join('')}</body></html>`,
  ],
  ['lines broken at 38, indented', (text) => wrap(text, 38, '　　')],
  ['page numbers — 3 —', (text) => everyTwelfth(text, (page) => `— ${String(page)} —`)],
  ['page numbers - 3 -', (text) => everyTwelfth(text, (page) => `- ${String(page)} -`)],
  ['page numbers 第 3 页', (text) => everyTwelfth(text, (page) => `第 ${String(page)} 页 共 20 页`)],
  ['bare page numbers', (text) => everyTwelfth(text, String)],
  ['a signature', (text) => `${text}某省人民代表大会常务委员会\n2024年5月31日\n`],
  [
    'the footer of a site',
    (text) => `${text}责任编辑：张三\n【打印】【关闭】\n©北大法宝：（www.pkulaw.com）\n`,
  ],
  [
    'an announcement above',
    (text) =>
      `某省人民代表大会常务委员会公告\n第18号\n《${text.split('\n')[0] ?? ''}》已由某省第十四届人民代表大会常务委员会第三次会议于2024年5月31日通过，现予公布，自2024年7月1日起施行。\n某省人民代表大会常务委员会\n2024年5月31日\n${text}`,
  ],
  [
    'the header of a database',
    (text) => `【发布部门】 某省人大常委会\n【发文字号】 第18号\n【时效性】 现行有效\n${text}`,
  ],
];

describe.each(['national', 'hunan', 'zhejiang', 'beijing'] as const)(
  '%s, set otherwise, is the same tree',
  (name) => {
    const { first, eIds, nodes } = parseSeed(name);
    const text = reprint(name);
    const words = nodes.map((node) => node.text.text).join('');

    test.each(SETTINGS)('%s', (_, set) => {
      const parsed = parseText(set(text));
      expect(parsed.eIds).toEqual(eIds);
      expect(parsed.first.title).toBe(first.title);
      expect(parsed.nodes.map((node) => node.text.text).join('')).toBe(words);
    });
  },
);

describe('the national law in the ways of other publishers', () => {
  const { first, eIds } = parseSeed('national');
  const text = reprint('national');
  const chapters = first.body.map((chapter) => `${chapter.number ?? ''}　${chapter.heading ?? ''}`);

  test.each([
    ['captions in round brackets, as in Shanghai', (number: string) => `${number}　（一般规定）\n`],
    ['captions in 【】 on the line of the number', (number: string) => `${number}　【一般规定】`],
    ['captions without brackets', (number: string) => `${number}　一般规定\n`],
  ])('%s', (_, caption) => {
    const parsed = parseText(text.replace(ARTICLE, (__, n: string) => caption(`第${n}条`)));
    expect(parsed.eIds).toEqual(eIds);
    const captions = parsed.nodes.filter((node) => node.kind === 'Article').map((node) => node.heading);
    expect(new Set(captions)).toEqual(new Set(['一般规定']));
  });

  test.each([
    ['with page numbers', `目　录\n${chapters.map((entry, i) => `${entry}……${String(i + 1)}`).join('\n')}`],
    [
      'with bracketed page numbers',
      `目录\n${chapters.map((entry, i) => `${entry}（${String(i + 1)}）`).join('\n')}`,
    ],
    ['without a title', chapters.join('\n')],
  ])('a contents list %s', (_, contents) => {
    const [title = '', adoption = '', ...body] = text.split('\n');
    const parsed = parseText([title, adoption, contents, ...body].join('\n'));
    expect(parsed.eIds).toEqual(eIds);
    expect(parsed.diagnostics).toEqual([]);
  });
});
