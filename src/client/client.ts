/** The package entry `fawang/client`: calls of the API, their errors and the example operations as typed documents. */
export { ApiError, type ApiFault } from './api-error.ts';
export { createClient, type Client, type ClientOptions, type RequestOptions } from './create-client.ts';
export * from './gql/graphql.ts';
