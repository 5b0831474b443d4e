import { createSchema, createYoga } from 'graphql-yoga';
import { listen } from './listen.ts';

/** The floor: a Yoga without plugins that answers a constant. */
const schema = createSchema({
  typeDefs: 'type Query { constant: String! }',
  resolvers: { Query: { constant: () => '法' } },
});

const yoga = createYoga({ schema, logging: false, graphiql: false });
listen(yoga);
