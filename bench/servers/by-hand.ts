import { createSchema, createYoga } from 'graphql-yoga';
import { DATASET, PATH_EDGES } from '../operations.ts';
import { listen } from './listen.ts';
import { openDriver } from './neo4j-address.ts';

/** What a person would write for these operations and no others: one statement each, in resolvers on Yoga. */
const driver = openDriver();

async function read(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statement, { dataset: DATASET, ...parameters });
    return records[0]?.get(0) ?? null;
  } finally {
    await session.close();
  }
}

const ARTICLE = `
  MATCH (a:Article {dataset: $dataset, id: $id})
  RETURN a {.eId, .number, .heading, .content}`;

const INSTRUMENT = `
  MATCH (i:Instrument {dataset: $dataset, id: $id})
  CALL (i) {
    MATCH (i)<-[:WITHIN]-(a:Article) WITH a ORDER BY a.position LIMIT 20
    CALL (a) {
      MATCH (a)<-[:WITHIN]-(d:Duty) WITH d ORDER BY d.position LIMIT 20
      RETURN collect(d {.text, .modality, bearers: [(d)-[:BORNE_BY]->(b) | b {.name}]}) AS duties
    }
    CALL (a) {
      MATCH (a)<-[:WITHIN]-(p:Penalty) WITH p ORDER BY p.position LIMIT 20
      RETURN collect(p {.text, .maxFine, enforcers: [(p)-[:ENFORCED_BY]->(e) | e {.name}]}) AS penalties
    }
    RETURN collect(a {.eId, .number, duties: duties, penalties: penalties}) AS articles
  }
  RETURN i {.title, articles: articles}`;

const ACTOR = `
  MATCH (a:Actor {dataset: $dataset, name: $name})
  CALL (a) {
    MATCH (a)<-[:BORNE_BY]-(d:Duty) WITH d ORDER BY d.instrument, d.position LIMIT 10
    CALL (d) {
      MATCH (d)<-[:SANCTIONS]-(p:Penalty) WITH p ORDER BY p.instrument, p.position LIMIT 5
      RETURN collect(p {.text, .maxFine, enforcers: [(p)-[:ENFORCED_BY]->(e) | e {.name}]}) AS penalties
    }
    RETURN collect(d {.eId, .text, penalties: penalties}) AS duties
  }
  RETURN {duties: duties}`;

const DUTIES = `
  CALL () {
    MATCH (d:Duty {dataset: $dataset, jurisdiction: $jurisdiction, modality: $modality})
    RETURN count(*) AS total
  }
  CALL () {
    MATCH (d:Duty {dataset: $dataset, jurisdiction: $jurisdiction, modality: $modality})
    WITH d ORDER BY d.instrument, d.position LIMIT 20
    RETURN collect(d {.eId, .text, .modality}) AS nodes
  }
  RETURN {totalCount: total, nodes: nodes}`;

const SEARCH = `
  CALL db.index.fulltext.queryNodes('legal_node_text', $phrase, {limit: 10}) YIELD node, score
  RETURN collect({score: score, node: node {.eId, .text}})`;

const PATH = `
  MATCH (a:Actor {dataset: $dataset, id: $from}), (b:Actor {dataset: $dataset, id: $to})
  MATCH p = shortestPath((a)-[:${PATH_EDGES.join('|')}*..6]-(b))
  RETURN {nodes: [n IN nodes(p) | {kind: n.nodeKind, id: n.id}], edges: [r IN relationships(p) | {kind: type(r)}]}`;

const schema = createSchema({
  typeDefs: `#graphql
    type Query {
      article(id: String!): Article
      instrument(id: String!): Instrument
      actor(name: String!): Actor
      duties(jurisdiction: String!, modality: String!): DutyPage!
      search(phrase: String!): [Hit!]!
      path(from: String!, to: String!): Path
    }
    type Instrument { title: String! articles: [Article!]! }
    type Article {
      eId: String! number: String heading: String content: String duties: [Duty!]! penalties: [Penalty!]!
    }
    type Duty { eId: String! text: String modality: String bearers: [Actor!]! penalties: [Penalty!]! }
    type DutyPage { totalCount: Int! nodes: [Duty!]! }
    type Penalty { text: String maxFine: Int enforcers: [Actor!]! }
    type Actor { name: String! duties: [Duty!]! }
    type Paragraph { eId: String! text: String }
    type Hit { score: Float! node: Paragraph! }
    type PathNode { kind: String! id: String! }
    type PathEdge { kind: String! }
    type Path { nodes: [PathNode!]! edges: [PathEdge!]! }
  `,
  resolvers: {
    Query: {
      article: (_: unknown, args: object) => read(ARTICLE, { ...args }),
      instrument: (_: unknown, args: object) => read(INSTRUMENT, { ...args }),
      actor: (_: unknown, args: object) => read(ACTOR, { ...args }),
      duties: (_: unknown, args: object) => read(DUTIES, { ...args }),
      search: (_: unknown, args: object) => read(SEARCH, { ...args }),
      path: (_: unknown, args: object) => read(PATH, { ...args }),
    },
  },
});

const yoga = createYoga({ schema, logging: false, graphiql: false });
listen(yoga);
