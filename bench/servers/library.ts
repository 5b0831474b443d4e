import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { DATASET, PATH_EDGES } from '../operations.ts';
import { listen } from './listen.ts';
import { openDriver } from './neo4j-address.ts';

/** `@neo4j/graphql` over the graph as the product stores it, on Yoga. The full-text index is the product's. */
const SEARCH_INDEX = 'legal_node_text';

const typeDefs = `#graphql
  type Instrument @node {
    dataset: String!
    id: String!
    title: String!
    articles: [Article!]! @relationship(type: "WITHIN", direction: IN)
  }
  type Article @node {
    dataset: String!
    id: String!
    eId: String!
    position: Int
    number: String
    heading: String
    content: String
    duties: [Duty!]! @relationship(type: "WITHIN", direction: IN)
    penalties: [Penalty!]! @relationship(type: "WITHIN", direction: IN)
  }
  type Duty @node {
    dataset: String!
    instrument: String!
    jurisdiction: String!
    eId: String!
    position: Int
    text: String
    modality: String
    bearers: [Actor!]! @relationship(type: "BORNE_BY", direction: OUT)
    penalties: [Penalty!]! @relationship(type: "SANCTIONS", direction: IN)
  }
  type Penalty @node {
    dataset: String!
    instrument: String!
    position: Int
    text: String
    maxFine: Int
    enforcers: [Actor!]! @relationship(type: "ENFORCED_BY", direction: OUT)
  }
  type Actor @node {
    dataset: String!
    name: String!
    duties: [Duty!]! @relationship(type: "BORNE_BY", direction: IN)
  }
  type Paragraph @node
    @fulltext(indexes: [{ indexName: "${SEARCH_INDEX}", queryName: "searchParagraphs", fields: ["text"] }]) {
    eId: String!
    text: String
  }
  type PathNode { kind: String! id: String! }
  type PathEdge { kind: String! }
  type Path { nodes: [PathNode!]! edges: [PathEdge!]! }
  type Query {
    path(from: String!, to: String!): Path @cypher(statement: """
      MATCH (a:Actor {dataset: '${DATASET}', id: $from}), (b:Actor {dataset: '${DATASET}', id: $to})
      MATCH p = shortestPath((a)-[:${PATH_EDGES.join('|')}*..6]-(b))
      RETURN {
        nodes: [n IN nodes(p) | {kind: n.nodeKind, id: n.id}],
        edges: [r IN relationships(p) | {kind: type(r)}]
      } AS path
    """, columnName: "path")
  }
`;

const driver = openDriver();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false });
listen(yoga);
