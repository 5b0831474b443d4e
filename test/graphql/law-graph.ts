import { containmentIn } from '../../src/graph/derive-containment.ts';
import { correspondencesIn, TELLS_CORRESPONDENCE } from '../../src/graph/derive-correspondences.ts';
import type { NodeKind } from '../../src/model/graph-schema.ts';
import type { PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';
import { GraphDraft, graphOf } from '../support/graph.ts';

/** A small law, its local measure and a commentary, drawn by hand: every kind of node and edge occurs. */
export const LAW = '/cn/反诈法';
export const LAW_2022 = `${LAW}@2022-09-02`;
const LAW_2018 = `${LAW}@2018-01-01`;
const LOCAL = '/cn-zj/浙江省实施办法';
export const LOCAL_2025 = `${LOCAL}@2025-09-26`;
const DRAFT = '/cn-hn/湖南省规定';
export const COMMENTARY = `${LAW}/commentary/1`;

interface Place {
  readonly uri: string;
  readonly jurisdiction: string;
}

class LawDraft {
  readonly #draft = new GraphDraft();
  readonly #positions = new Map<string, number>();

  #next(counter: string): number {
    const position = this.#positions.get(counter) ?? 0;
    this.#positions.set(counter, position + 1);
    return position;
  }

  work(uri: string, properties: PropertyMap = {}): void {
    this.#draft.node('Work', uri, null, {
      uri,
      title: uri.split('/').at(-1) ?? '',
      shortTitle: uri.split('/').at(-1) ?? '',
      jurisdiction: 'CN',
      stub: false,
      ...properties,
    });
  }

  instrument(uri: string, work: string, properties: PropertyMap): Place {
    const jurisdiction = typeof properties['jurisdiction'] === 'string' ? properties['jurisdiction'] : 'CN';
    this.#draft.node('Instrument', uri, uri, {
      uri,
      work,
      title: work.split('/').at(-1) ?? '',
      shortTitle: work.split('/').at(-1) ?? '',
      kind: 'LAW',
      jurisdiction,
      draft: false,
      file: 'law.txt',
      ...properties,
    });
    this.#draft.edge('VERSION_OF', uri, work, uri);
    return { uri, jurisdiction };
  }

  provision(
    kind: NodeKind,
    { uri, jurisdiction }: Place,
    eId: string,
    parent: string | null,
    text = '',
  ): string {
    const id = this.#draft.node(kind, `${uri}#${eId}`, uri, {
      instrument: uri,
      jurisdiction,
      eId,
      position: this.#next(`${uri} Provision`),
      number: eId,
      text,
      path: [],
      ...evidence(text),
    });
    this.#draft.edge('HAS_PART', parent === null ? uri : `${uri}#${parent}`, id, uri);
    return id;
  }

  finding(
    kind: NodeKind,
    { uri, jurisdiction }: Place,
    eId: string,
    name: string,
    properties: PropertyMap,
  ): string {
    const text = typeof properties['text'] === 'string' ? properties['text'] : '';
    return this.#draft.node(kind, `${uri}#${eId}~${name}`, uri, {
      instrument: uri,
      jurisdiction,
      eId,
      position: this.#next(`${uri} ${kind}`),
      ...evidence(text),
      ...properties,
    });
  }

  edge(...[kind, from, to, owner, properties]: Parameters<GraphDraft['edge']>): void {
    this.#draft.edge(kind, from, to, owner, properties);
  }

  actor(name: string, properties: PropertyMap = {}): string {
    return this.#draft.actor(name, properties);
  }

  build(): PropertyGraph {
    const { nodes, edges } = this.#draft.build();
    const holders = new Map(edges.flatMap(({ kind, from, to }) => (kind === 'HAS_PART' ? [[to, from]] : [])));
    const around = (id: string): readonly string[] => {
      const holder = holders.get(id);
      return holder === undefined ? [id] : [id, ...around(holder)];
    };
    const containmentOf = containmentIn(edges, around);
    const told = edges.filter(({ kind }) => TELLS_CORRESPONDENCE.has(kind));
    const correspondencesOf = correspondencesIn(told, around);
    const derived = nodes.flatMap(({ id }) => [...containmentOf(id), ...correspondencesOf(id)]);
    return graphOf(nodes, [...edges, ...derived]);
  }
}

function evidence(text: string): PropertyMap {
  return {
    file: 'law.txt',
    start: 0,
    end: text.length,
    quote: text,
    rule: 'test.rule',
    method: 'EXPLICIT',
    confidence: 0.9,
  };
}

/** The graph; `articles` is how many articles the law of 2022 has, each with a duty of the operators. */
export function lawGraph(articles = 3): PropertyGraph {
  const law = new LawDraft();
  law.work(LAW, { title: '反诈法', kind: 'LAW' });
  law.work(LOCAL, { title: '浙江省实施办法', jurisdiction: 'CN-ZJ', kind: 'LOCAL_REGULATION' });
  law.work(DRAFT, { title: '湖南省规定', jurisdiction: 'CN-HN', kind: 'LOCAL_REGULATION' });
  law.work('/cn/民法典', { title: '民法典', stub: true });
  const old = law.instrument(LAW_2018, LAW, {
    version: '2018-01-01',
    effective: '2018-03-01',
    inForceFrom: '2018-03-01',
    inForceMethod: 'EXPLICIT',
    superseded: '2022-12-01',
  });
  law.provision('Article', old, 'art_1', null, '旧法第一条。');
  const now = law.instrument(LAW_2022, LAW, {
    version: '2022-09-02',
    adopted: '2022-09-02',
    effective: '2022-12-01',
    inForceFrom: '2022-12-01',
    inForceMethod: 'EXPLICIT',
    articles,
  });
  const local = law.instrument(LOCAL_2025, LOCAL, {
    version: '2025-09-26',
    effective: '2025-12-01',
    inForceFrom: '2025-12-01',
    inForceMethod: 'EXPLICIT',
    jurisdiction: 'CN-ZJ',
    kind: 'LOCAL_REGULATION',
    claimedStatus: '有效',
  });
  law.instrument(`${DRAFT}@draft`, DRAFT, {
    version: 'draft',
    draft: true,
    jurisdiction: 'CN-HN',
    kind: 'LOCAL_REGULATION',
  });
  const commentary = law.instrument(COMMENTARY, LAW, { version: 'undated', kind: 'COMMENTARY' });
  law.edge('EXPLAINS', COMMENTARY, LAW, COMMENTARY);
  law.edge('IMPLEMENTS', LOCAL_2025, LAW, LOCAL_2025);
  law.edge('BASED_ON', LOCAL_2025, LAW, LOCAL_2025);

  const operators = law.actor('电信业务经营者', { kind: 'COMPANY', authorised: true, aliases: ['电信企业'] });
  const basic = law.actor('基础电信企业', { kind: 'COMPANY' });
  law.edge('KIND_OF', basic, operators, null);
  const police = law.actor('公安机关', { kind: 'POLICE' });
  const province = law.actor('省公安机关', { kind: 'POLICE' });
  law.edge('PART_OF', province, police, null);

  law.provision('Chapter', now, 'chp_1', null);
  const duties: string[] = [];
  for (let number = 1; number <= articles; number += 1) {
    const article = `art_${String(number)}`;
    const paragraph = `${article}__para_1`;
    const text = `电信业务经营者应当履行第${String(number)}项义务。`;
    law.provision('Article', now, article, 'chp_1');
    law.provision('Paragraph', now, paragraph, article, text);
    const duty = law.finding('Duty', now, paragraph, 'norm_1', { modality: 'OBLIGATION', text });
    law.edge('STATES', `${LAW_2022}#${paragraph}`, duty, LAW_2022);
    law.edge('BORNE_BY', duty, operators, LAW_2022);
    law.edge('TOWARD', duty, police, LAW_2022);
    duties.push(duty);
  }

  const last = `art_${String(articles + 1)}`;
  law.provision('Article', now, last, 'chp_1');
  law.provision('Paragraph', now, `${last}__para_1`, last, '违反第一条，有下列情形的，由公安机关处罚：');
  const item = law.provision('Item', now, `${last}__para_1__item_1`, `${last}__para_1`, '未履行义务的');
  const at = `${last}__para_1`;
  const penalty = law.finding('Penalty', now, at, 'penalty_1', {
    text: '处五十万元以下罚款',
    liability: ['ADMINISTRATIVE'],
    maxFine: 500_000,
    maxMultiple: 10,
    maxDetentionDays: 15,
  });
  law.edge('STATES', `${LAW_2022}#${at}`, penalty, LAW_2022);
  law.edge('ENFORCED_BY', penalty, police, LAW_2022);
  law.edge('IMPOSED_BY', penalty, police, LAW_2022, {
    rule: 'test.rule',
    method: 'EXPLICIT',
    confidence: 0.9,
  });
  law.edge('APPLIES_TO', penalty, operators, LAW_2022);
  law.edge('VIOLATES', penalty, `${LAW_2022}#art_1`, LAW_2022);
  law.edge('HAS_CONDUCT', penalty, item, LAW_2022);
  law.edge('SANCTIONS', penalty, duties[0] ?? '', LAW_2022, {
    rule: 'sanction.violates',
    method: 'EXPLICIT',
    confidence: 1,
    words: ['义务'],
    conduct: [`${at}__item_1`],
    items: [`${at}__item_1`],
  });
  const tier = law.finding('PenaltyTier', now, at, 'penalty_1~tier_1', {
    circumstance: 'SERIOUS',
    text: '情节严重',
  });
  law.edge('HAS_TIER', penalty, tier, LAW_2022);
  const measure = law.finding('Measure', now, at, 'penalty_1~tier_1~measure_1', {
    kind: 'FINE',
    target: 'VIOLATOR',
    discretion: 'MUST',
    max: 500_000,
  });
  law.edge('HAS_MEASURE', tier, measure, LAW_2022);
  law.edge('ENFORCED_BY', measure, police, LAW_2022);
  law.edge('HAS_ITEM', duties[0] ?? '', item, LAW_2022);
  const right = law.finding('Right', now, at, 'norm_1', { modality: 'RIGHT', text: '当事人有权申诉' });
  law.edge('STATES', `${LAW_2022}#${at}`, right, LAW_2022);
  law.edge('REMEDIED_BY', penalty, right, LAW_2022, {
    rule: 'remedy',
    method: 'INFERRED',
    confidence: 0.5,
    words: [],
  });
  law.edge('REMEDIED_BY', duties[0] ?? '', right, LAW_2022, {
    rule: 'remedy',
    method: 'INFERRED',
    confidence: 0.5,
    words: [],
  });
  const inner = law.finding('Citation', now, at, 'citation_1', {
    text: '第一条',
    kind: 'VIOLATION',
    resolution: 'RESOLVED',
    targetEId: 'art_1',
    candidates: [],
  });
  law.edge('HAS_CITATION', `${LAW_2022}#${at}`, inner, LAW_2022);
  law.edge('CITES', inner, `${LAW_2022}#art_1__para_1`, LAW_2022);
  const term = law.finding('DefinedTerm', now, 'art_1__para_1', 'term_1', {
    term: '电信网络诈骗',
    text: '是指以非法占有为目的',
  });
  law.edge('STATES', `${LAW_2022}#art_1__para_1`, term, LAW_2022);
  const delegation = law.finding('Citation', now, 'art_2__para_1', 'citation_1', {
    text: '具体办法由公安机关制定',
    kind: 'DELEGATION',
    resolution: 'RESOLVED',
    candidates: [],
  });
  law.edge('HAS_CITATION', `${LAW_2022}#art_2__para_1`, delegation, LAW_2022);
  law.edge('DELEGATES_TO', delegation, police, LAW_2022);

  law.provision('Article', local, 'art_1', null);
  const localParagraph = law.provision(
    'Paragraph',
    local,
    'art_1__para_1',
    'art_1',
    '根据《反诈法》，制定本办法。',
  );
  const basis = law.finding('Citation', local, 'art_1__para_1', 'citation_1', {
    text: '《反诈法》',
    kind: 'BASIS',
    resolution: 'RESOLVED',
    targetWork: LAW,
    targetTitle: '反诈法',
    candidates: [],
  });
  law.edge('HAS_CITATION', localParagraph, basis, LOCAL_2025);
  law.edge('CITES', basis, LAW, LOCAL_2025);
  const missing = law.finding('Citation', local, 'art_1__para_1', 'citation_2', {
    text: '《民法典》',
    kind: 'APPLICATION',
    resolution: 'NOT_IN_CORPUS',
    reason: 'The work is not held.',
    targetWork: '/cn/民法典',
    targetTitle: '民法典',
    candidates: [],
  });
  law.edge('HAS_CITATION', localParagraph, missing, LOCAL_2025);
  law.edge('CITES', missing, '/cn/民法典', LOCAL_2025);
  law.edge('CORRESPONDS_TO', localParagraph, `${LAW_2022}#art_1__para_1`, LOCAL_2025, {
    relation: 'ELABORATES',
    score: 0.7,
    runnerUp: 'art_2__para_1',
    rule: 'correspondence.words',
    method: 'INFERRED',
    confidence: 0.6,
    words: ['义务'],
  });
  const passage = law.provision('Passage', commentary, 'passage_1', null, '解读第一条。');
  law.edge('EXPLAINS', passage, `${LAW_2022}#art_1`, COMMENTARY, {
    rule: 'explains.words',
    method: 'INFERRED',
    confidence: 0.6,
    words: ['义务'],
  });
  return law.build();
}
