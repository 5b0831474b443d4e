/** One operation, asked of every server in its own way, with answers that can be compared. */
export interface Operation {
  readonly name: OperationName;
  readonly ours: Request;
  readonly library: Request;
  readonly byHand: Request;
}

export const OPERATION_NAMES = [
  'article',
  'nested list',
  'actor tree',
  'filter + count',
  'search',
  'path',
] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

/** What is asked for: the values that every server is given, whatever it calls them. */
export type Values = Readonly<Record<string, string>>;

export interface Request {
  readonly query: string;
  readonly variables: (values: Values) => Readonly<Record<string, unknown>>;
  /** The answer in a form that all servers share. */
  readonly read: (data: Json) => Json;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The data set of Neo4j in which the graph lies. */
export const DATASET = 'main';

/** A value on the way down an answer; null where there is none. */
export function at(data: Json, ...path: readonly (string | number)[]): Json {
  let value: Json = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return null;
    const inner: unknown = Reflect.get(value, step);
    value = isJson(inner) ? inner : null;
  }
  return value;
}

export function listAt(data: Json, ...path: readonly (string | number)[]): readonly Json[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return value !== undefined;
}

const sorted = (values: readonly Json[]): readonly Json[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const names = (actors: readonly Json[]): Json => sorted(actors.map((actor) => at(actor, 'name')));

/** `公安机关` as the stores index it: `公安 安机 机关`. */
const pairs = (word: string): string =>
  Array.from(word).length === 1
    ? word
    : Array.from(word)
        .slice(1)
        .map((character, index) => (Array.from(word)[index] ?? '') + character)
        .join(' ');

const globalId = (kind: string, id: string): string => Buffer.from(`${kind}:${id}`).toString('base64url');

const article: Operation = {
  name: 'article',
  ours: {
    query:
      'query ($uri: String!, $eId: String!) { article(uri: $uri, eId: $eId) { eId number heading content } }',
    variables: ({ uri, eId }) => ({ uri, eId }),
    read: (data) => at(data, 'article'),
  },
  library: {
    query: `query ($id: String!) {
      articles(where: { dataset: { eq: "${DATASET}" }, id: { eq: $id } }) { eId number heading content }
    }`,
    variables: ({ uri, eId }) => ({ id: `${uri}#${eId}` }),
    read: (data) => at(data, 'articles', 0),
  },
  byHand: {
    query: 'query ($id: String!) { article(id: $id) { eId number heading content } }',
    variables: ({ uri, eId }) => ({ id: `${uri}#${eId}` }),
    read: (data) => at(data, 'article'),
  },
};

const readArticle = (nodes: 'nodes' | null, one: Json): Json => ({
  eId: at(one, 'eId'),
  number: at(one, 'number'),
  duties: listAt(one, 'duties', ...(nodes === null ? [] : [nodes])).map((duty) => ({
    text: at(duty, 'text'),
    modality: at(duty, 'modality'),
    bearers: names(listAt(duty, 'bearers')),
  })),
  penalties: listAt(one, 'penalties', ...(nodes === null ? [] : [nodes])).map((penalty) => ({
    text: at(penalty, 'text'),
    maxFine: at(penalty, 'maxFine'),
    enforcers: names(listAt(penalty, 'enforcers')),
  })),
});

const nestedList: Operation = {
  name: 'nested list',
  ours: {
    query: `query ($uri: String!) {
      instrument(uri: $uri) {
        title
        articles(first: 20) { nodes {
          eId number
          duties(first: 20) { nodes { text modality bearers { name } } }
          penalties(first: 20) { nodes { text maxFine enforcers { name } } }
        } }
      }
    }`,
    variables: ({ uri }) => ({ uri }),
    read: (data) => ({
      title: at(data, 'instrument', 'title'),
      articles: listAt(data, 'instrument', 'articles', 'nodes').map((one) => readArticle('nodes', one)),
    }),
  },
  library: {
    query: `query ($uri: String!) {
      instruments(where: { dataset: { eq: "${DATASET}" }, id: { eq: $uri } }) {
        title
        articles(limit: 20, sort: [{ position: ASC }]) {
          eId number
          duties(limit: 20, sort: [{ position: ASC }]) { text modality bearers { name } }
          penalties(limit: 20, sort: [{ position: ASC }]) { text maxFine enforcers { name } }
        }
      }
    }`,
    variables: ({ uri }) => ({ uri }),
    read: (data) => ({
      title: at(data, 'instruments', 0, 'title'),
      articles: listAt(data, 'instruments', 0, 'articles').map((one) => readArticle(null, one)),
    }),
  },
  byHand: {
    query: `query ($id: String!) {
      instrument(id: $id) {
        title
        articles { eId number
          duties { text modality bearers { name } }
          penalties { text maxFine enforcers { name } }
        }
      }
    }`,
    variables: ({ uri }) => ({ id: uri }),
    read: (data) => ({
      title: at(data, 'instrument', 'title'),
      articles: listAt(data, 'instrument', 'articles').map((one) => readArticle(null, one)),
    }),
  },
};

const readTree = (duties: readonly Json[], penaltiesOf: (duty: Json) => readonly Json[]): Json =>
  duties.map((duty) => ({
    eId: at(duty, 'eId'),
    text: at(duty, 'text'),
    penalties: penaltiesOf(duty).map((penalty) => ({
      text: at(penalty, 'text'),
      maxFine: at(penalty, 'maxFine'),
      enforcers: names(listAt(penalty, 'enforcers')),
    })),
  }));

const actorTree: Operation = {
  name: 'actor tree',
  ours: {
    query: `query ($name: String!) {
      actor(name: $name) {
        duties(first: 10) { nodes {
          eId text
          sanctionedBy(first: 5) { nodes { text maxFine enforcers { name } } }
        } }
      }
    }`,
    variables: ({ name }) => ({ name }),
    read: (data) =>
      readTree(listAt(data, 'actor', 'duties', 'nodes'), (duty) => listAt(duty, 'sanctionedBy', 'nodes')),
  },
  library: {
    query: `query ($name: String!) {
      actors(where: { dataset: { eq: "${DATASET}" }, name: { eq: $name } }) {
        duties(limit: 10, sort: [{ instrument: ASC }, { position: ASC }]) {
          eId text
          penalties(limit: 5, sort: [{ instrument: ASC }, { position: ASC }]) {
            text maxFine enforcers(limit: 20) { name }
          }
        }
      }
    }`,
    variables: ({ name }) => ({ name }),
    read: (data) => readTree(listAt(data, 'actors', 0, 'duties'), (duty) => listAt(duty, 'penalties')),
  },
  byHand: {
    query: `query ($name: String!) {
      actor(name: $name) { duties { eId text penalties { text maxFine enforcers { name } } } }
    }`,
    variables: ({ name }) => ({ name }),
    read: (data) => readTree(listAt(data, 'actor', 'duties'), (duty) => listAt(duty, 'penalties')),
  },
};

const filterAndCount: Operation = {
  name: 'filter + count',
  ours: {
    query: `query ($jurisdiction: [String!], $modality: [Modality!]) {
      duties(filter: { jurisdiction: $jurisdiction, modality: $modality }, first: 20) {
        totalCount nodes { eId text modality }
      }
    }`,
    variables: ({ jurisdiction, modality }) => ({ jurisdiction: [jurisdiction], modality: [modality] }),
    read: (data) => at(data, 'duties'),
  },
  library: {
    query: `query ($jurisdiction: String!, $modality: String!) {
      dutiesConnection(
        where: { dataset: { eq: "${DATASET}" }, jurisdiction: { eq: $jurisdiction }, modality: { eq: $modality } }
        first: 20, sort: [{ instrument: ASC }, { position: ASC }]
      ) { totalCount edges { node { eId text modality } } }
    }`,
    variables: ({ jurisdiction, modality }) => ({ jurisdiction, modality }),
    read: (data) => ({
      totalCount: at(data, 'dutiesConnection', 'totalCount'),
      nodes: listAt(data, 'dutiesConnection', 'edges').map((edge) => at(edge, 'node')),
    }),
  },
  byHand: {
    query: `query ($jurisdiction: String!, $modality: String!) {
      duties(jurisdiction: $jurisdiction, modality: $modality) { totalCount nodes { eId text modality } }
    }`,
    variables: ({ jurisdiction, modality }) => ({ jurisdiction, modality }),
    read: (data) => at(data, 'duties'),
  },
};

/**
 * Each server ranks in its own way: what is compared is that it gives ten hits (or all there are) and that each
 * holds the word.
 */
const holding = (word: string, hits: readonly Json[], textOf: (hit: Json) => Json): Json => ({
  hits: hits.length,
  holding: hits.filter((hit) => {
    const text = textOf(hit);
    return typeof text === 'string' && text.includes(word);
  }).length,
});

const lucene = (word: string): string => `+nodeKind:Paragraph +textTokens:"${pairs(word)}"`;

const search = (word: string): Operation => ({
  name: 'search',
  ours: {
    query: `query ($word: String!) {
      search(query: $word, kinds: [PARAGRAPH], first: 10) {
        edges { score node { ... on Paragraph { eId text } } }
      }
    }`,
    variables: (values) => ({ word: values['word'] }),
    read: (data) => holding(word, listAt(data, 'search', 'edges'), (hit) => at(hit, 'node', 'text')),
  },
  library: {
    query: `query ($phrase: String!) {
      searchParagraphs(phrase: $phrase, first: 10, sort: { score: DESC }) {
        edges { score node { eId text } }
      }
    }`,
    variables: (values) => ({ phrase: lucene(values['word'] ?? '') }),
    read: (data) =>
      holding(word, listAt(data, 'searchParagraphs', 'edges'), (hit) => at(hit, 'node', 'text')),
  },
  byHand: {
    query: 'query ($phrase: String!) { search(phrase: $phrase) { score node { eId text } } }',
    variables: (values) => ({ phrase: lucene(values['word'] ?? '') }),
    read: (data) => holding(word, listAt(data, 'search'), (hit) => at(hit, 'node', 'text')),
  },
});

/** The kinds of edge that a path goes over. */
export const PATH_EDGES = ['BORNE_BY', 'SANCTIONS', 'ENFORCED_BY'] as const;

const readPath = (nodes: readonly Json[]): Json => ({
  length: nodes.length,
  ends: [at(nodes[0] ?? null, 'id'), at(nodes.at(-1) ?? null, 'id')],
});

const path: Operation = {
  name: 'path',
  ours: {
    query: `query ($from: ID!, $to: ID!) {
      shortestPaths(from: $from, to: $to, edges: [${PATH_EDGES.join(', ')}], first: 1) {
        paths { nodes { __typename id } edges { kind } }
      }
    }`,
    variables: ({ from = '', to = '' }) => ({ from: globalId('Actor', from), to: globalId('Actor', to) }),
    read: (data) =>
      readPath(
        listAt(data, 'shortestPaths', 'paths', 0, 'nodes').map((node) => ({
          id: Buffer.from(String(at(node, 'id')), 'base64url')
            .toString()
            .replace(/^\w+:/u, ''),
        })),
      ),
  },
  library: {
    query: `query ($from: String!, $to: String!) {
      path(from: $from, to: $to) { nodes { kind id } edges { kind } }
    }`,
    variables: ({ from, to }) => ({ from, to }),
    read: (data) => readPath(listAt(data, 'path', 'nodes')),
  },
  byHand: {
    query:
      'query ($from: String!, $to: String!) { path(from: $from, to: $to) { nodes { kind id } edges { kind } } }',
    variables: ({ from, to }) => ({ from, to }),
    read: (data) => readPath(listAt(data, 'path', 'nodes')),
  },
};

/** An operation as it is asked with some values. */
export function operationOf(name: OperationName, values: Values): Operation {
  switch (name) {
    case 'article':
      return article;
    case 'nested list':
      return nestedList;
    case 'actor tree':
      return actorTree;
    case 'filter + count':
      return filterAndCount;
    case 'search':
      return search(values['word'] ?? '');
    case 'path':
      return path;
  }
}
