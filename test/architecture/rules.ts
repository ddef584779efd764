/** The folders of the server and the folders that each may import. A folder may always import itself. */
export const SERVER_DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  access: ['domain'],
  scoring: ['domain'],
  demo: ['domain'],
  semantic: ['domain', 'scoring'],
  analytics: ['domain', 'access'],
  engine: ['domain', 'scoring', 'semantic', 'access', 'analytics'],
  records: ['domain', 'access'],
  projection: ['domain', 'scoring', 'access', 'records', 'analytics'],
  planning: ['domain', 'scoring', 'records'],
  ingest: ['domain', 'records'],
  http: ['domain', 'access'],
  graphql: ['domain', 'scoring', 'semantic', 'engine', 'access', 'records', 'projection', 'analytics', 'http'],
};

/** Libraries that only these folders of the server may import. */
export const SERVER_WALLS: readonly { readonly library: RegExp; readonly folders: readonly string[] }[] = [
  { library: /^typeorm$/, folders: ['records'] },
  /* Two importers: the record store, and the analytics store's implementation for MySQL-protocol engines. */
  { library: /^mysql2(\/.*)?$/, folders: ['records', 'analytics/mysql'] },
  {
    library: /^(type-graphql|graphql|graphql-scalars|dataloader|@graphql-tools\/.*|@apollo\/.*|@as-integrations\/.*)$/,
    folders: ['graphql'],
  },
  { library: /^jose$/, folders: ['access'] },
  { library: /^prom-client$/, folders: ['http'] },
  { library: /^@duckdb\//, folders: ['analytics'] },
  { library: /^kysely$/, folders: ['engine', 'semantic'] },
  { library: /^(express|helmet|express-static-gzip|cookie)$/, folders: ['http', 'graphql'] },
  { library: /^(iconv-lite|papaparse|yaml)$/, folders: ['ingest'] },
  { library: /^(commander|cli-progress)$/, folders: ['cli'] },
];

/** Names that say nothing of what is inside. */
export const EMPTY_NAMES = /^(utils?|helpers?|common|misc|lib|manager|service|types|constants|index)(\.|$)/;

export const LONGEST_FILE = 300;
