import type { TextLine } from './text-line.ts';

/** A title with the lines that it stands on. */
export interface Title {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The last word of the title of an instrument (立法技术规范), with what may stand behind it in brackets. */
const KINDS =
  /(?:宪法|法典|(?<![方做用说看想])法|条例|规定|办法|细则|规则|规程|决定|决议|意见|通知|通告|公告|公报|解释|批复|复函|答复|方案|规划|计划|纲要|章程|准则|守则|公约|制度|标准|目录|名录|措施|要求|要点|指引|通则|总则|附则|编|修正案|条约|协定|议定书|命令|令|说明|报告|宣言|声明|定额|税则|条款|若干问题|解读|答记者问|问答|释义)$/u;
const SUFFIX = /[（(〔[][^（）()〔〕[\]]{1,40}[）)〕\]]$/u;
/** An order or announcement by which an instrument is published; its title stands further down. */
const ANNOUNCEMENT = /(?:公告|令|主席团公告|公报)$/u;
/** A notice that only hands on an instrument, which is printed below it. */
const COVER = /(?:通知|公告|命令|令|决定)$/u;
const HANDED_ON = /印发|发布|公布|颁布|转发/u;
const ORGAN = /(?:委员会|人民政府|代表大会|国务院|法院|检察院|办公厅|[部厅局署])$/u;
const LONGEST = 120;
const MOST_LINES = 3;

/** Whether words are formed like the title of an instrument: …条例, …办法（试行）. */
export function isTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST &&
    !/[。；：！？]/u.test(text) &&
    namesKind(text) &&
    balanced(text)
  );
}

/** Whether words end in the name of a kind of instrument: 某法, …管理办法（试行）. */
export function namesKind(text: string): boolean {
  return KINDS.test(bare(text));
}

function isCover(text: string): boolean {
  return COVER.test(text) && HANDED_ON.test(text);
}

function bare(text: string): string {
  return text.slice(-LONGEST).replace(SUFFIX, '').replace(SUFFIX, '');
}

function balanced(text: string): boolean {
  return (text.match(/《/gu)?.length ?? 0) === (text.match(/》/gu)?.length ?? 0);
}

/**
 * Finds the title among the lines before the body, joined over broken lines.
 *
 * @param stated title in the front matter, which tells which of several candidates it is
 */
export function findTitle(lines: readonly TextLine[], stated: string | undefined): Title | null {
  const candidates: Title[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const title = titleAt(lines, i);
    if (title === null) continue;
    candidates.push(title);
    i = title.end - 1;
  }
  const statedText = stated?.replace(/\s/gu, '');
  return (
    candidates.find((title) => title.text.replace(/\s/gu, '') === statedText) ??
    candidates.find((title) => lines[title.start]?.source.mark === 'HEADING') ??
    candidates.find((title) => !ANNOUNCEMENT.test(bare(title.text)) && !isCover(title.text)) ??
    candidates.find((title) => !ANNOUNCEMENT.test(bare(title.text))) ??
    candidates[0] ??
    firstLine(lines)
  );
}

function titleAt(lines: readonly TextLine[], start: number): Title | null {
  const first = lines[start];
  if (first === undefined || !mayBeTitle(first.text.text)) return null;
  let text = first.text.text;
  const alone = isTitle(text) ? { text, start, end: start + 1 } : null;
  if (alone !== null) return alone;
  for (let end = start + 1; end < Math.min(lines.length, start + MOST_LINES); end += 1) {
    const next = lines[end]?.text.text ?? '';
    if (!mayBeTitle(next)) break;
    // 北京市人民代表大会常务委员会 / 北京市…条例: two names, not one.
    if (ORGAN.test(text) && balanced(text) && !next.startsWith('关于')) break;
    text += next;
    if (isTitle(text)) return { text, start, end: end + 1 };
  }
  return null;
}

function mayBeTitle(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !/[。；：！？]|^[（(〔【[]|^\d{4}年|^目录$|^第.{1,12}号$|通过$|公布$/u.test(text)
  );
}

/** A heading, or a short first line, where nothing is formed like a title. */
function firstLine(lines: readonly TextLine[]): Title | null {
  const heading = lines.findIndex((line) => line.source.mark === 'HEADING' && line.source.level === 1);
  const start = heading >= 0 ? heading : 0;
  const line = lines[start];
  if (line === undefined || (heading < 0 && (line.text.text.length > 60 || !mayBeTitle(line.text.text))))
    return null;
  return { text: line.text.text, start, end: start + 1 };
}
