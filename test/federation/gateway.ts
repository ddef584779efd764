/** What a gateway serves, and what it sends along to a subgraph for a caller. */
export interface Supergraph {
  readonly supergraphSdl: string;
  readonly headersOf: (subgraph: string, authorization: string | undefined) => Readonly<Record<string, string>>;
}

export interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
