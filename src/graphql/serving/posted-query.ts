/** A query that was posted as JSON, before anything is made of it. */
export interface PostedQuery {
  /** At most as many bytes as a request may have. */
  readonly body: Uint8Array;
  /** The `Accept` header. */
  readonly accept: string | null;
  /** Address of the client. */
  readonly client: string;
  /** Whether whoever asked has gone. */
  readonly caller: { readonly aborted: boolean };
  /** The same as a Request, for what needs one. */
  readonly toRequest: () => Request;
}
