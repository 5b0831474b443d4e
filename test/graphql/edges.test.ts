import { describe, expect, it } from 'vitest';
import { dataOf, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { COMMENTARY, LAW, LAW_2022, lawGraph, LOCAL_2025 } from './law-graph.ts';

/** A node's selection and what it must answer: each edge of the graph, followed both ways. */
interface Row {
  readonly from: string;
  readonly select: string;
  readonly expected: unknown;
}

const article = (eId: string) => `article(uri: "${LAW_2022}", eId: "${eId}")`;
const paragraph = (eId: string) => `provision(uri: "${LAW_2022}", eId: "${eId}")`;
const instrument = (uri: string) => `instrument(uri: "${uri}")`;
const work = `work(uri: "${LAW}")`;
const actor = (name: string) => `actor(name: "${name}")`;
const PENALTY = 'penalties { nodes';

const rows: readonly Row[] = [
  {
    from: work,
    select: 'versions { nodes { version } }',
    expected: {
      versions: { nodes: [{ version: '2018-01-01' }, { version: '2022-09-02' }, { version: 'undated' }] },
    },
  },
  { from: work, select: 'inForce { version }', expected: { inForce: { version: '2022-09-02' } } },
  {
    from: work,
    select: 'inForce(asOf: "2019-01-01") { version status }',
    expected: { inForce: { version: '2018-01-01', status: 'IN_FORCE' } },
  },
  {
    from: work,
    select: 'implementedBy { nodes { uri } }',
    expected: { implementedBy: { nodes: [{ uri: LOCAL_2025 }] } },
  },
  {
    from: work,
    select: 'basisOf { nodes { uri } }',
    expected: { basisOf: { nodes: [{ uri: LOCAL_2025 }] } },
  },
  {
    from: work,
    select: 'commentaries { nodes { uri } }',
    expected: { commentaries: { nodes: [{ uri: COMMENTARY }] } },
  },
  {
    from: work,
    select: 'citedBy { nodes { text kind } }',
    expected: { citedBy: { nodes: [{ text: '《反诈法》', kind: 'BASIS' }] } },
  },
  { from: instrument(LAW_2022), select: 'work { uri }', expected: { work: { uri: LAW } } },
  {
    from: instrument(LAW_2022),
    select: 'versions { totalCount }',
    expected: { versions: { totalCount: 3 } },
  },
  {
    from: instrument(LAW_2022),
    select: 'implementedBy { nodes { uri } }',
    expected: { implementedBy: { nodes: [{ uri: LOCAL_2025 }] } },
  },
  {
    from: instrument(LAW_2022),
    select: 'commentaries { nodes { uri } }',
    expected: { commentaries: { nodes: [{ uri: COMMENTARY }] } },
  },
  {
    from: instrument(LAW_2022),
    select: 'parts { nodes { __typename eId } }',
    expected: { parts: { nodes: [{ __typename: 'Chapter', eId: 'chp_1' }] } },
  },
  {
    from: instrument(LAW_2022),
    select: 'articles { nodes { eId } }',
    expected: {
      articles: { nodes: [{ eId: 'art_1' }, { eId: 'art_2' }, { eId: 'art_3' }, { eId: 'art_4' }] },
    },
  },
  {
    from: instrument(LAW_2022),
    select: 'citedBy { nodes { text } }',
    expected: { citedBy: { nodes: [{ text: '第一条' }] } },
  },
  {
    from: instrument(LOCAL_2025),
    select: 'implements { nodes { uri } } basedOn { nodes { uri } }',
    expected: { implements: { nodes: [{ uri: LAW }] }, basedOn: { nodes: [{ uri: LAW }] } },
  },
  {
    from: instrument(COMMENTARY),
    select: 'explains { nodes { uri } } status passages { nodes { eId } }',
    expected: {
      explains: { nodes: [{ uri: LAW }] },
      status: null,
      passages: { nodes: [{ eId: 'passage_1' }] },
    },
  },
  {
    from: article('art_1'),
    select: 'parent { __typename eId } instrument { uri } parts { nodes { eId } }',
    expected: {
      parent: { __typename: 'Chapter', eId: 'chp_1' },
      instrument: { uri: LAW_2022 },
      parts: { nodes: [{ eId: 'art_1__para_1' }] },
    },
  },
  // What is stated in a paragraph is found at its article and its chapter.
  {
    from: article('art_1'),
    select: 'norms { nodes { __typename eId } }',
    expected: { norms: { nodes: [{ __typename: 'Duty', eId: 'art_1__para_1' }] } },
  },
  {
    from: paragraph('chp_1'),
    select: 'duties { totalCount } penalties { totalCount }',
    expected: { duties: { totalCount: 3 }, penalties: { totalCount: 1 } },
  },
  // A citation of a paragraph is found at its article.
  {
    from: article('art_1'),
    select: 'citedBy { nodes { eId } }',
    expected: { citedBy: { nodes: [{ eId: 'art_4__para_1' }] } },
  },
  {
    from: paragraph('art_4__para_1'),
    select: 'citations { nodes { text targets { nodes { eId } } work { uri } } }',
    expected: {
      citations: { nodes: [{ text: '第一条', targets: { nodes: [{ eId: 'art_1__para_1' }] }, work: null }] },
    },
  },
  {
    from: article('art_1'),
    select: 'violatedIn { nodes { eId } }',
    expected: { violatedIn: { nodes: [{ eId: 'art_4__para_1' }] } },
  },
  // What names a part of it is found at the whole, and not at what is beside or within it.
  {
    from: paragraph('chp_1'),
    select: 'violatedIn { nodes { eId } }',
    expected: { violatedIn: { nodes: [{ eId: 'art_4__para_1' }] } },
  },
  {
    from: article('art_2'),
    select: 'violatedIn { totalCount }',
    expected: { violatedIn: { totalCount: 0 } },
  },
  {
    from: paragraph('art_1__para_1'),
    select: 'violatedIn { totalCount }',
    expected: { violatedIn: { totalCount: 0 } },
  },
  {
    from: paragraph('art_4__para_1__item_1'),
    select: 'conductOf { totalCount } itemOf { nodes { eId } }',
    expected: { conductOf: { totalCount: 1 }, itemOf: { nodes: [{ eId: 'art_1__para_1' }] } },
  },
  {
    from: article('art_1'),
    select: 'explanations { edges { method node { eId } } }',
    expected: { explanations: { edges: [{ method: 'INFERRED', node: { eId: 'passage_1' } }] } },
  },
  {
    from: `provision(uri: "${COMMENTARY}", eId: "passage_1")`,
    select: 'explains { edges { words node { eId } } }',
    expected: { explains: { edges: [{ words: ['义务'], node: { eId: 'art_1' } }] } },
  },
  {
    from: paragraph('art_1__para_1'),
    select: 'localCounterparts { edges { relation score at node { uri } } }',
    expected: {
      localCounterparts: {
        edges: [{ relation: 'ELABORATES', score: 0.7, at: ['art_1__para_1'], node: { uri: LOCAL_2025 } }],
      },
    },
  },
  // The counterparts of a paragraph are found at its article and its chapter, with what they rest on and where.
  {
    from: article('art_1'),
    select: 'localCounterparts { totalCount edges { score words at node { uri eId } } }',
    expected: {
      localCounterparts: {
        totalCount: 1,
        edges: [
          {
            score: 0.7,
            words: ['义务'],
            at: ['art_1__para_1'],
            node: { uri: LOCAL_2025, eId: 'art_1__para_1' },
          },
        ],
      },
    },
  },
  {
    from: paragraph('chp_1'),
    select: 'localCounterparts { edges { at } }',
    expected: { localCounterparts: { edges: [{ at: ['art_1__para_1'] }] } },
  },
  {
    from: article('art_2'),
    select: 'localCounterparts { totalCount }',
    expected: { localCounterparts: { totalCount: 0 } },
  },
  {
    from: `article(uri: "${LOCAL_2025}", eId: "art_1")`,
    select: 'nationalCounterparts { totalCount edges { runnerUp at node { __typename eId } } }',
    expected: {
      nationalCounterparts: {
        totalCount: 1,
        edges: [
          {
            runnerUp: 'art_2__para_1',
            at: ['art_1__para_1'],
            node: { __typename: 'Paragraph', eId: 'art_1__para_1' },
          },
        ],
      },
    },
  },
  {
    from: `provision(uri: "${LOCAL_2025}", eId: "art_1__para_1")`,
    select: 'nationalCounterparts { edges { relationLabel runnerUp node { eId } } }',
    expected: {
      nationalCounterparts: {
        edges: [{ relationLabel: '细化', runnerUp: 'art_2__para_1', node: { eId: 'art_1__para_1' } }],
      },
    },
  },
  {
    from: paragraph('art_1__para_1'),
    select:
      'norms { nodes { provision { eId } bearers { name } recipients { name } items { nodes { eId } } sanctionedBy { edges { method conduct items node { eId } } } remedies { edges { node { eId } } } } }',
    expected: {
      norms: {
        nodes: [
          {
            provision: { eId: 'art_1__para_1' },
            bearers: [{ name: '电信业务经营者' }],
            recipients: [{ name: '公安机关' }],
            items: { nodes: [{ eId: 'art_4__para_1__item_1' }] },
            sanctionedBy: {
              edges: [
                {
                  method: 'EXPLICIT',
                  conduct: ['art_4__para_1__item_1'],
                  items: ['art_4__para_1__item_1'],
                  node: { eId: 'art_4__para_1' },
                },
              ],
            },
            remedies: { edges: [{ node: { eId: 'art_4__para_1' } }] },
          },
        ],
      },
    },
  },
  {
    from: article('art_4'),
    select: `${PENALTY} { liability enforcers { name } violators { name } violates { eId } conduct { nodes { eId } } tiers { circumstanceLabel(language: EN) penalty { eId } measures { kindLabel max tier { circumstance } enforcers { name } } } sanctions { edges { confidence node { eId } } } remedies { edges { method } } } }`,
    expected: {
      penalties: {
        nodes: [
          {
            liability: ['ADMINISTRATIVE'],
            enforcers: [{ name: '公安机关' }],
            violators: [{ name: '电信业务经营者' }],
            violates: [{ eId: 'art_1' }],
            conduct: { nodes: [{ eId: 'art_4__para_1__item_1' }] },
            tiers: [
              {
                circumstanceLabel: 'Serious',
                penalty: { eId: 'art_4__para_1' },
                measures: [
                  {
                    kindLabel: '罚款',
                    max: 500_000,
                    tier: { circumstance: 'SERIOUS' },
                    enforcers: [{ name: '公安机关' }],
                  },
                ],
              },
            ],
            sanctions: { edges: [{ confidence: 1, node: { eId: 'art_1__para_1' } }] },
            remedies: { edges: [{ method: 'INFERRED' }] },
          },
        ],
      },
    },
  },
  {
    from: article('art_4'),
    select:
      'norms { nodes { remedyForPenalties { edges { node { maxFine } } } remedyForNorms { edges { node { eId } } } } }',
    expected: {
      norms: {
        nodes: [
          {
            remedyForPenalties: { edges: [{ node: { maxFine: 500_000 } }] },
            remedyForNorms: { edges: [{ node: { eId: 'art_1__para_1' } }] },
          },
        ],
      },
    },
  },
  {
    from: article('art_2'),
    select: 'citations { nodes { delegates { name } } }',
    expected: { citations: { nodes: [{ delegates: [{ name: '公安机关' }] }] } },
  },
  {
    from: article('art_1'),
    select: 'definedTerms { nodes { term provision { eId } article { eId } } }',
    expected: {
      definedTerms: {
        nodes: [{ term: '电信网络诈骗', provision: { eId: 'art_1__para_1' }, article: { eId: 'art_1' } }],
      },
    },
  },
  {
    from: actor('电信业务经营者'),
    select:
      'norms { totalCount } duties { totalCount } rights { totalCount } penalties { totalCount } kinds { nodes { name } }',
    expected: {
      norms: { totalCount: 3 },
      duties: { totalCount: 3 },
      rights: { totalCount: 0 },
      penalties: { totalCount: 1 },
      kinds: { nodes: [{ name: '基础电信企业' }] },
    },
  },
  {
    from: actor('公安机关'),
    select:
      'receives { totalCount } enforces { totalCount } enforcesMeasures { totalCount } delegations { nodes { text } } parts { nodes { name } }',
    expected: {
      receives: { totalCount: 3 },
      enforces: { totalCount: 1 },
      enforcesMeasures: { totalCount: 1 },
      delegations: { nodes: [{ text: '具体办法由公安机关制定' }] },
      parts: { nodes: [{ name: '省公安机关' }] },
    },
  },
  {
    from: actor('基础电信企业'),
    select: 'kindOf { nodes { name } }',
    expected: { kindOf: { nodes: [{ name: '电信业务经营者' }] } },
  },
  {
    from: actor('省公安机关'),
    select: 'partOf { nodes { name } }',
    expected: { partOf: { nodes: [{ name: '公安机关' }] } },
  },
];

describe('edges', () => {
  const store = memoryStore(lawGraph());
  for (const planDepth of [6, 1]) {
    const app = openApp({ store, planDepth });
    it.each(rows)(
      `with plans of ${String(planDepth)} levels: $from { $select }`,
      async ({ from, select, expected }) => {
        const answer = await app.query(`{ found: ${from} { ${select} } }`);
        expect(dataOf(answer)).toEqual({ found: expected });
      },
    );
  }
});
