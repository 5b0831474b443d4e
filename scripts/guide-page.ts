import { readdirSync, readFileSync } from 'node:fs';
import type { App } from '../src/app.ts';

/**
 * docs/guide.md: for each group of users its questions, each with the operation that asks it and its real answer over
 * the seed texts. Every file of schema/operations stands in one group.
 */

const FOLDER = new URL('../schema/operations/', import.meta.url);
/** Lines of an answer that are shown. */
const MOST_LINES = 60;

const GROUPS: readonly (readonly [heading: string, words: string, operations: readonly string[]])[] = [
  [
    'For developers 开发者',
    'Look things up by stable names, page through them, resolve citations, see what is held.',
    [
      'article-pages',
      'article-references',
      'internal-references',
      'resolve-citations',
      'search',
      'autocomplete',
      'nodes',
      'structure-counts',
      'instruments-in-force',
      'versions',
      'version-diff',
      'unresolved-references',
      'unresolved-ranking',
      'definitions',
      'delegations',
    ],
  ],
  [
    'For analysts 分析人员',
    'Who must do what, who punishes whom and how much, what a province adds.',
    [
      'actor-duties',
      'duties-of-a-kind',
      'enforcers',
      'penalty-duties',
      'articles-naming-actor',
      'penalties-by-fine',
      'highest-fines',
      'explicit-sanctions',
      'facets',
      'compare-instruments',
      'penalty-verdicts',
      'coverage-matrix',
      'national-counterparts',
      'implementing-instruments',
    ],
  ],
  [
    'For front ends 前端',
    'All that one card or page shows, in one request.',
    ['article-card', 'actor-roles', 'neighbourhood'],
  ],
  [
    'For researchers 研究人员',
    'From a duty to its breach, penalty, enforcer and remedy; what is missing; what explains what.',
    [
      'obligation-chain',
      'unsanctioned-duties',
      'remedies',
      'exemptions-and-precedence',
      'explanations',
      'shortest-paths',
    ],
  ],
];

/**
 * Writes the page.
 *
 * @throws Error where an operation stands in no group, a group names one that is not there, or an answer holds a fault
 */
export async function guidePage(app: App): Promise<string> {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.slice(0, -'.graphql'.length));
  const grouped = new Set(GROUPS.flatMap(([, , operations]) => operations));
  const left = names.filter((name) => !grouped.has(name));
  if (left.length > 0) throw new Error(`Put into a group of the guide: ${left.join(', ')}.`);
  const lines = [
    '# Guide 指南',
    '',
    'Questions, each as one operation with its real answer over the five seed texts. Paste an operation into GraphiQL, or',
    'change its variables; all of them are in `schema/operations`. Long answers are cut. Made by `npm run guide`.',
    '',
  ];
  for (const [heading, words, operations] of GROUPS) {
    lines.push(`## ${heading}`, '', words, '');
    for (const name of operations) lines.push(...(await section(app, name)));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

async function section(app: App, name: string): Promise<readonly string[]> {
  const file = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const [comment = '', ...operation] = file.trimEnd().split('\n');
  return [
    `### ${comment.replace(/^#\s*/u, '')}`,
    '',
    `[\`${name}.graphql\`](../schema/operations/${name}.graphql)`,
    '',
    '```graphql',
    ...operation,
    '```',
    '',
    '```json',
    ...shortened(await answerOf(app, file)),
    '```',
    '',
  ];
}

async function answerOf(app: App, query: string): Promise<unknown> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer)) {
    throw new Error(`The operation does not run: ${query.slice(0, 80)}… ${JSON.stringify(answer)}`);
  }
  return { data: answer.data };
}

function shortened(answer: unknown): readonly string[] {
  // The instant of the load is another each time.
  const lines = JSON.stringify(answer, (key, value: unknown) => (key === 'loadedAt' ? '…' : value), 2).split(
    '\n',
  );
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `… ${String(lines.length - MOST_LINES)} more lines`];
}
