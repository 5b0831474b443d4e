import type { TextLine } from './text-line.ts';

const PAGE_NUMBER =
  /^(?:[-–—－―]\s?\d{1,4}\s?[-–—－―]|第\s?\d{1,4}\s?页(?:[，,/／]?\s?共\s?\d{1,4}\s?页)?|\d{1,4}\s?[/／]\s?\d{1,4}|Page\s\d{1,4}(?:\sof\s\d{1,4})?)$/iu;
const BARE_NUMBER = /^\d{1,4}$/u;

/**
 * Leaves out what the pages of a printed text carry: `— 12 —`, `第 3 页 共 20 页`, and bare numbers, where they
 * count up through the file from 1, 2 or 3 as page numbers do.
 */
export function withoutPageNumbers(lines: readonly TextLine[]): TextLine[] {
  const bare = lines.flatMap((line, i) => (BARE_NUMBER.test(line.text.text) ? [i] : []));
  const counted = bare.map((i) => Number(lines[i]?.text.text));
  const first = counted[0] ?? 0;
  const pages =
    first <= 3 &&
    counted.every((number, i) => number === first + i) &&
    bare.every((i) => !isRow(lines[i - 1]) && !isRow(lines[i + 1]));
  return lines.filter(({ text: { text } }) => !PAGE_NUMBER.test(text) && !(pages && BARE_NUMBER.test(text)));
}

/** Beside the figures of a table stand short cells. */
function isRow(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.text.length < 4;
}

/** What web pages print around a text, on lines of their own. */
const FOOTER =
  /^(?:【?(?:责任编辑|编辑|责编|校对|审核|来源|信息来源|文章来源|稿件来源|作者|打印|关闭|分享到?|扫一扫|上一篇|下一篇|相关链接|相关附件|附件下载|版权所有|主办单位|承办单位|联系电话|网站标识码|返回顶部|字号)】?(?:[：:|｜]|$)|[【[](?:打印|关闭|返回)|©|京ICP|.{0,20}北大法宝|.{0,10}ICP备)/u;

/** Whether a line is the footer of a web page. */
export function isFooter(line: TextLine): boolean {
  return line.text.text.length <= 60 && FOOTER.test(line.text.text);
}

const DATE_LINE =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日[）)]?$/u;
const SIGNATORY =
  /(?:委员会|人民政府|代表大会|主席团|国务院|办公厅|办公室|法院|检察院|[部厅局署委会院]|省长|市长|主席|主任|总理|部长|局长|州长|县长)(?:\s?\S{2,4})?$/u;

/** A line that holds a date and nothing else. */
export function isDateLine(line: TextLine): boolean {
  return DATE_LINE.test(line.text.text);
}

/** Whether a line may be the name of who signs a document: short, without a stop, named like an organ or an office. */
export function isSignatory(line: TextLine): boolean {
  const { text } = line.text;
  return text.length <= 40 && !/[。；：，！？“”]/u.test(text) && SIGNATORY.test(text);
}
