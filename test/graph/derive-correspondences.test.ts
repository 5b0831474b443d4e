import { describe, expect, it } from 'vitest';
import { correspondencesIn } from '../../src/graph/derive-correspondences.ts';
import type { GraphEdge } from '../../src/model/property-graph.ts';

/** Pairs of 北京市献血条例 with 献血法; the chapter and the scores are of our own. */
const LAW = '/cn/献血法@1997-12-29';
const LOCAL = '/cn-bj/北京市献血条例@2021-09-24';
const law = (eId: string): string => `${LAW}#${eId}`;
const local = (eId: string): string => `${LOCAL}#${eId}`;

const HOLDERS = new Map([
  [law('art_14__para_1'), law('art_14')],
  [law('art_14__para_2'), law('art_14')],
  [law('art_18__para_1'), law('art_18')],
  [local('art_20__para_1'), local('art_20')],
  [local('art_20__para_2'), local('art_20')],
  [local('art_47__para_1'), local('art_47')],
  [local('art_20'), local('chp_4')],
]);
const NOWHERE = law('art_99__para_1');

function around(id: string): readonly string[] {
  if (id === NOWHERE) return [];
  const holder = HOLDERS.get(id);
  return holder === undefined ? [id] : [id, ...around(holder)];
}

const pair = (from: string, to: string, score: number, position = 0): GraphEdge => ({
  kind: 'CORRESPONDS_TO',
  from: local(from),
  to: law(to),
  owner: LOCAL,
  position,
  properties: { score, words: ['无偿献血'] },
});

const told = (edges: readonly GraphEdge[]) =>
  edges.map(({ kind, to, position, properties }) => [
    kind,
    to.split('#')[1],
    position,
    properties['score'],
    properties['at'],
  ]);

describe('the counterparts of a whole are those of its parts', () => {
  const edges = [
    pair('art_20__para_1', 'art_14__para_1', 0.6),
    pair('art_20__para_1', 'art_14__para_2', 0.4, 1),
    pair('art_20__para_2', 'art_14__para_2', 0.8),
    pair('art_47__para_1', 'art_18__para_1', 0.9),
    pair('art_47__para_1', 'art_99__para_1', 1, 1),
  ];

  it.each<[string, readonly unknown[]]>([
    // Its own, in their order; each national provision around them once.
    [
      'art_20__para_1',
      [
        ['CORRESPONDS_WITHIN', 'art_14__para_1', 0, 0.6, ['art_14__para_1']],
        ['CORRESPONDS_WITHIN', 'art_14', 1, 0.6, ['art_14__para_1', 'art_14__para_2']],
        ['CORRESPONDS_WITHIN', 'art_14__para_2', 2, 0.4, ['art_14__para_2']],
        ['PART_CORRESPONDS_TO', 'art_14__para_1', 0, 0.6, ['art_20__para_1']],
        ['PART_CORRESPONDS_TO', 'art_14__para_2', 1, 0.4, ['art_20__para_1']],
      ],
    ],
    // Two paragraphs with one counterpart: once, as the closest has it.
    [
      'art_20',
      [
        ['PART_CORRESPONDS_TO', 'art_14__para_2', 0, 0.8, ['art_20__para_2', 'art_20__para_1']],
        ['PART_CORRESPONDS_TO', 'art_14__para_1', 1, 0.6, ['art_20__para_1']],
      ],
    ],
    [
      'chp_4',
      [
        ['PART_CORRESPONDS_TO', 'art_14__para_2', 0, 0.8, ['art_20__para_2', 'art_20__para_1']],
        ['PART_CORRESPONDS_TO', 'art_14__para_1', 1, 0.6, ['art_20__para_1']],
      ],
    ],
    // Nothing of another article, and nothing of a provision that is not held.
    ['art_47', [['PART_CORRESPONDS_TO', 'art_18__para_1', 0, 0.9, ['art_47__para_1']]]],
    ['art_48', []],
  ])('%s', (eId, expected) => {
    expect(told(correspondencesIn(edges, around)(local(eId)))).toEqual(expected);
  });

  it('in whatever order the pairs come', () => {
    const [here, there] = [edges, edges.toReversed()].map((pairs) => correspondencesIn(pairs, around));
    for (const eId of ['art_20', 'chp_4', 'art_20__para_1'])
      expect(here?.(local(eId))).toEqual(there?.(local(eId)));
  });
});
