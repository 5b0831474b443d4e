import { GraphQLError } from 'graphql';

/** The codes that resolvers give as `extensions.code`. Those of the store and of a refused query stand beside them. */
export type FaultCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'TIMEOUT' | 'CANCELLED' | 'STORE_LOCKED';

/** A mistake of the caller: what is wrong and what to do. */
export function fault(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
