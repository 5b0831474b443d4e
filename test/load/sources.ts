import type { SourceFile, TextForm } from '../../src/model/source-text.ts';

/** A made-up file, with what the rules of replacement look at. */
export interface MadeFile extends SourceFile {
  /** Who made which law when, and its articles; null without a statute. */
  readonly statute: { readonly version: string; readonly articles: readonly number[] } | null;
  /** Title of the law that a commentary behind it is on. */
  readonly explains: string | null;
}

interface Sketch {
  readonly title: string;
  /** 2020 → adopted on 1 January 2020, in effect from 1 March. */
  readonly year: number;
  /** Words of each article by its number; the last one, on commencement, is added. */
  readonly articles: Readonly<Record<number, string>>;
  /** Number of the last article, which tells the day of effect; 0 for a part of a code, which tells none. */
  readonly last?: number;
  /** Titles that the last article repeals. */
  readonly repeals?: readonly string[];
  readonly by?: string;
  /** Articles of the law that a commentary behind it speaks of. */
  readonly commentary?: readonly number[];
}

const DIGITS = '零一二三四五六七八九';
const numeral = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const unit = ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '');
  return tens === 0 ? unit : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${unit}`;
};

/** A file with a statute, perhaps with a commentary on it behind. */
export function lawFile(name: string, sketch: Sketch): MadeFile {
  const { title, year, articles, last = 9, repeals = [], commentary } = sketch;
  const by = sketch.by ?? '第十三届全国人民代表大会常务委员会';
  const lines = Object.entries(articles).map(([number, words]) => `第${numeral(Number(number))}条 ${words}`);
  const repealed = repeals.map((old) => `《${old}》`).join('、');
  if (last > 0) {
    const ends = repealed === '' ? '' : `${repealed}同时废止。`;
    lines.push(`第${numeral(last)}条 本法自${String(year)}年3月1日起施行。${ends}`);
  }
  const text = [title, `（${String(year)}年1月1日${by}第十五次会议通过）`, ...lines];
  if (commentary !== undefined) text.push(...commentaryLines(title, commentary));
  const numbers = [...Object.keys(articles).map(Number), ...(last > 0 ? [last] : [])];
  return {
    ...fileOf(name, text),
    statute: {
      version: `${by} ${title.replaceAll('中华人民共和国', '')}@${String(year)}-01-01`,
      articles: numbers,
    },
    explains: commentary === undefined ? null : title,
  };
}

/** A file with a commentary alone. */
export function commentaryFile(name: string, title: string, articles: readonly number[]): MadeFile {
  return { ...fileOf(name, commentaryLines(title, articles)), statute: null, explains: title };
}

function commentaryLines(title: string, articles: readonly number[]): string[] {
  return [
    `# 专家解读《${title}》`,
    ...articles.flatMap((number) => [
      `**问：第${numeral(number)}条有什么要求？**`,
      `答：第${numeral(number)}条规定，经营者应当建立登记制度，核验用户真实身份信息，并向社会公布。`,
    ]),
  ];
}

function fileOf(name: string, lines: readonly string[]): SourceFile {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\n\n')}\n`) };
}

/** The file with texts of some forms set aside. */
export function without<F extends SourceFile>(file: F, ...setAside: TextForm[]): F {
  return { ...file, setAside };
}
