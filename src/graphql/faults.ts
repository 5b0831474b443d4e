import { GraphQLError } from 'graphql';

/** Codes of `extensions.code` that the API itself gives. Those of the store stand beside them. */
export type FaultCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'STORE_LOCKED'
  | 'INTERNAL_SERVER_ERROR';

/** A mistake of the caller: what is wrong and what to do. */
export function fault(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
