import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/export/annotations.ts';
import type { ActorMention } from '../../src/model/actor.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { LinkedCorpus, LinkedInstrument } from '../../src/model/findings.ts';
import type { InstrumentMetadata } from '../../src/model/instrument.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import type { ProvisionKind, ProvisionNode } from '../../src/model/provision.ts';
import type { SourceText } from '../../src/model/source-text.ts';
import type { Span } from '../../src/model/span.ts';

/** A file of one article and a commentary; 𠮷 is one code point and two units, so offsets behind it differ. */
const DECODED =
  '𠮷\n某法\n第一条【职责】公安部门应当向用户提示风险。\n由公安机关处五万元以下罚款。\n一是规定了公安机关的职责。';
const source: SourceText = {
  file: 'folder/a.txt',
  hash: '0',
  decoded: DECODED,
  traditional: false,
  setAside: [],
  description: {},
  lines: [],
};

function spanOf(words: string): Span {
  const start = DECODED.indexOf(words);
  return { start, end: start + words.length };
}

const evidence = (words: string, rule: string): Evidence => ({
  span: spanOf(words),
  rule,
  method: 'EXPLICIT',
  confidence: 0.9,
});

const mention = (name: string, words = name): ActorMention => ({ name, span: spanOf(words) });

function node(
  kind: ProvisionKind,
  eId: string,
  words: string,
  rest: Partial<ProvisionNode> = {},
): ProvisionNode {
  const span = spanOf(words);
  const text = { text: words, runs: [{ at: 0, start: span.start, length: words.length }] };
  return { kind, eId, number: null, heading: null, text, span, ownEnd: span.end, children: [], ...rest };
}

const METADATA: InstrumentMetadata = {
  title: '某法',
  shortTitle: '某法',
  kind: 'LAW',
  jurisdiction: 'CN',
  issuer: null,
  adopted: '2020-01-01',
  promulgated: null,
  effective: '2020-02-01',
  madeOn: '2020-01-01',
  version: '2020-01-01',
  draft: false,
  claimedStatus: null,
  commentsOn: null,
};

const EMPTY = {
  functions: new Map(),
  norms: [],
  liability: [],
  citations: [],
  definitions: [],
  sanctions: [],
  correspondences: [],
  explanations: [],
  relations: { implements: [], basedOn: [], amends: [], repeals: [], explains: [] },
} as const;

const PASSAGE = '一是规定了公安机关的职责。';
const body = [
  node('Article', 'art_1', '第一条【职责】公安部门应当向用户提示风险。', {
    heading: '职责',
    children: [
      node('Paragraph', 'art_1__para_1', '公安部门应当向用户提示风险。'),
      node('Paragraph', 'art_1__para_2', '由公安机关处五万元以下罚款。'),
    ],
  }),
];

const statute: LinkedInstrument = {
  ...EMPTY,
  work: '/cn/某法',
  uri: '/cn/某法@2020-01-01',
  metadata: METADATA,
  instrument: { form: 'STATUTE', source, title: '某法', head: [], tail: [], body },
  functions: new Map([
    ['art_1__para_1', 'NORM'],
    ['art_1__para_2', 'LIABILITY'],
  ]),
  norms: [
    {
      at: 'art_1__para_1',
      modality: 'OBLIGATION',
      quote: '公安部门应当向用户提示风险',
      bearers: [mention('公安部门'), mention('公安机关')],
      recipients: [mention('用户')],
      condition: null,
      exceptions: [],
      items: [],
      ...evidence('公安部门应当向用户提示风险', 'norm.modal'),
    },
  ],
  liability: [
    {
      at: 'art_1__para_2',
      quote: '由公安机关处五万元以下罚款',
      liability: ['ADMINISTRATIVE'],
      violators: [],
      violates: ['art_1__para_1'],
      conduct: [],
      enforcers: [mention('公安机关')],
      tiers: [
        {
          circumstance: 'BASE',
          condition: null,
          quote: '由公安机关处五万元以下罚款',
          span: spanOf('由公安机关处五万元以下罚款'),
          measures: [
            {
              kind: 'FINE',
              target: 'VIOLATOR',
              discretion: 'MUST',
              min: null,
              max: 50_000,
              multipleMin: null,
              multipleMax: null,
              base: null,
              daysMin: null,
              daysMax: null,
              monthsMin: null,
              monthsMax: null,
              violators: [],
              enforcers: [],
              span: spanOf('处五万元以下罚款'),
            },
          ],
        },
      ],
      ...evidence('由公安机关处五万元以下罚款', 'penalty.rule'),
    },
  ],
  sanctions: [
    {
      penaltyAt: 'art_1__para_2',
      duty: 'art_1__para_1',
      norms: [],
      items: [],
      words: [],
      ...evidence('由公安机关处五万元以下罚款', 'sanction.named'),
    },
    {
      penaltyAt: 'art_1__para_2',
      duty: 'art_1__para_1',
      norms: [],
      items: [],
      words: [],
      pointedFrom: 'art_1__para_3',
      ...evidence('由公安机关处五万元以下罚款', 'sanction.pointed-back'),
    },
  ],
};

const commentary: LinkedInstrument = {
  ...EMPTY,
  work: '/cn/某法/commentary',
  uri: '/cn/某法@2020-01-01/commentary/1',
  metadata: { ...METADATA, title: '答记者问', kind: 'COMMENTARY', effective: null },
  instrument: {
    form: 'COMMENTARY',
    source,
    title: '答记者问',
    head: [],
    tail: [],
    body: [node('Passage', 'passage_1', PASSAGE, { passageKind: 'CONTENT' })],
  },
  explanations: [
    {
      passage: 'passage_1',
      work: '/cn/某法',
      eId: 'art_1',
      words: [],
      rule: 'explains.words',
      method: 'INFERRED',
      confidence: 0.7,
    },
  ],
};

function compiled(instruments: readonly LinkedInstrument[], repealed: string | null = null) {
  const corpus: LinkedCorpus = {
    files: [],
    versionsOf: () => [],
    holds: () => false,
    around: (id) => [id],
    repealsElsewhere: [],
    works: [
      {
        uri: '/cn/某法',
        title: '中华人民共和国某法',
        shortTitle: '某法',
        titleKey: '某法',
        jurisdiction: 'cn',
        stub: false,
      },
    ],
    instruments,
    actors: new Map([
      [
        '公安机关',
        { name: '公安机关', kind: 'POLICE', aliases: [], kindOf: [], partOf: [], authorised: true },
      ],
    ]),
    canonicalName: (name) => (name === '公安部门' ? '公安机关' : name),
  };
  const graph: PropertyGraph = {
    nodes: [
      {
        id: statute.uri,
        kind: 'Instrument',
        owner: statute.uri,
        properties: { inForceFrom: METADATA.effective, repealed },
      },
    ],
    edges: [],
  };
  return { corpus, graph };
}

describe('annotate', () => {
  const entries = [...annotate(compiled([statute, commentary]), '2021-01-01').values()];
  const [entry] = entries;

  it('gives a statute with a commentary behind it one entry: the statute and what the commentary explains', () => {
    expect(entries).toHaveLength(1);
    expect(entry).toMatchObject({
      source: 'a.txt',
      instrument: { title: '某法', kind: 'LAW', status: 'IN_FORCE' },
      structure: {
        eIds: ['art_1', 'art_1__para_1', 'art_1__para_2'],
        captions: { art_1: '职责' },
      },
      functions: { art_1__para_1: 'NORM', art_1__para_2: 'LIABILITY' },
      explains: [{ passage: PASSAGE, instrument: '中华人民共和国某法', eId: 'art_1', confidence: 0.7 }],
    });
    expect(entry).not.toHaveProperty('passages');
  });

  it('writes canonical names, each once, and the place in code points of the untouched file', () => {
    const start = Array.from(DECODED.slice(0, DECODED.indexOf('公安部门'))).length;
    expect(entry?.norms).toEqual([
      {
        at: 'art_1__para_1',
        kind: 'OBLIGATION',
        quote: '公安部门应当向用户提示风险',
        bearers: ['公安机关'],
        condition: null,
        recipients: ['用户'],
        items: [],
        rule: 'norm.modal',
        confidence: 0.9,
        start,
        end: start + 13,
      },
    ]);
  });

  it('leaves out of a measure what the text does not say', () => {
    const measure = entry?.liability[0]?.tiers[0]?.measures[0];
    expect(measure).toMatchObject({ kind: 'FINE', target: 'VIOLATOR', discretion: 'MUST', max: 50_000 });
    expect(Object.keys(measure ?? {}).sort()).toEqual([
      'discretion',
      'end',
      'kind',
      'max',
      'start',
      'target',
    ]);
  });

  it('names the liability rule of a sanction by its eId, and the rule that found it apart; of what points at it none', () => {
    expect(entry?.sanctions).toMatchObject([
      { rule: 'art_1__para_2', duty: 'art_1__para_1', basis: 'EXPLICIT', foundBy: 'sanction.named' },
    ]);
  });

  it('lists the actors of the findings once, with their kinds', () => {
    expect(entry?.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['公安机关', 'POLICE'],
      ['用户', 'OTHER'],
    ]);
  });

  it('gives a commentary passages, and neither structure nor functions', () => {
    const [alone] = annotate(compiled([commentary]), '2021-01-01').values();
    expect(alone).toMatchObject({
      instrument: { status: null },
      passages: [{ id: 'passage_1', heading: null, kind: 'CONTENT', quote: PASSAGE }],
    });
    expect(alone).not.toHaveProperty('structure');
    expect(alone).not.toHaveProperty('functions');
  });

  it.each([
    { day: '2020-01-31', status: 'NOT_YET_IN_FORCE' },
    { day: '2020-02-01', status: 'IN_FORCE' },
    { day: '2024-01-01', status: 'REPEALED' },
  ])('tells the status on $day: $status', ({ day, status }) => {
    const [one] = annotate(compiled([statute], '2024-01-01'), day).values();
    expect(one?.instrument.status).toBe(status);
  });
});
