import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatNumeral } from '../../src/text/numerals.ts';

/** How many there are, and articles of each with a duty. */
const LAWS = 20;
const ARTICLES = 12;

/** Two versions of the data, which differ in every law: in each duty's words, and in how many articles there are. */
export const MARKS = ['甲', '乙'] as const;
export type Mark = (typeof MARKS)[number];

export const otherMark = (mark: Mark): Mark => (mark === '甲' ? '乙' : '甲');

const titleOf = (law: number): string => `示范${formatNumeral(law)}法`;
const uriOf = (law: number): string => `/cn/${titleOf(law)}`;

/** Laws that cite one another, with duties and their penalties, each marked: they make one version together. */
export function writeMarkedLaws(folder: string, mark: Mark): void {
  mkdirSync(folder, { recursive: true });
  for (let law = 1; law <= LAWS; law += 1) {
    writeFileSync(path.join(folder, `law-${String(law)}.txt`), markedLaw(law, mark));
  }
}

function markedLaw(law: number, mark: Mark): string {
  const next = titleOf((law % LAWS) + 1);
  const duties = Array.from({ length: ARTICLES + MARKS.indexOf(mark) }, (_, index) => {
    const cited = formatNumeral((index % ARTICLES) + 2);
    return `经营者应当核验${mark}类资料，并依照《中华人民共和国${next}》第${cited}条的规定向公安机关报告。`;
  });
  const articles = [
    `为了规范核验活动，制定本法。`,
    ...duties,
    `违反本法第二条规定，未核验${mark}类资料的，由公安机关处一万元以上五万元以下罚款。`,
    `本法自2020年3月1日起施行。`,
  ];
  const numbered = articles.map((words, index) => `第${formatNumeral(index + 1)}条　${words}`);
  const adopted = '（2020年1月1日第十三届全国人民代表大会常务委员会第十五次会议通过）';
  return `${[`中华人民共和国${titleOf(law)}`, adopted, ...numbered].join('\n\n')}\n`;
}

/** A question whose answer is another in each version; it takes several reads, which a load may come between. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

const QUERIES = [
  `query Roots($one: String!, $other: String!) {
    first: article(uri: $one, eId: "art_2") { number duties(first: 2) { nodes { text } } }
    last: article(uri: $other, eId: "art_2") { number duties(first: 2) { nodes { text } } }
    instruments(first: 20) { totalCount nodes { uri articles(first: 2) { totalCount nodes { duties(first: 2) { nodes { text } } } } } }
    duties(first: 5) { totalCount nodes { text } }
    dataVersion { name }
  }`,
  `query Deep($one: String!, $other: String!) {
    instrument(uri: $one) { articles(first: 4) { totalCount nodes { duties(first: 2) { nodes { text
      sanctionedBy(first: 2) { nodes { enforcers { name } sanctions(first: 2) { nodes { text bearers { name } } } } } } } } } }
    work(uri: $other) { versions(first: 1) { nodes { articles(first: 1) { totalCount } } } }
  }`,
  `query Found($one: String!, $other: String!) {
    search(query: "核验", kinds: [ARTICLE], first: 5) { totalCount nodes { ... on Article { uri content } } }
    penalties(first: 3) { totalCount nodes { text } }
    one: instrument(uri: $one) { articles(first: 1) { totalCount } }
    other: instrument(uri: $other) { articles(first: 1) { totalCount } }
  }`,
] as const;

/** Questions over laws that stand apart. */
export const QUESTIONS: readonly Question[] = [1, 2, 3, 4].flatMap((law) =>
  QUERIES.map((query) => ({
    query,
    variables: { one: uriOf(law), other: uriOf(LAWS + 1 - law) },
  })),
);
