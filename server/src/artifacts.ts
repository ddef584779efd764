import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buildRapportSubgraph } from './graphql/rapport-subgraph.js';
import { nativeJsonSchema } from './ingest/native-format.js';
import { profileJsonSchema } from './ingest/profile-json-schema.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that is generated from the server's code and committed. The application's documents follow from the first. */
const ARTIFACTS: Readonly<Record<string, () => Promise<string> | string>> = {
  'schema/rapport.graphql': async () => (await buildRapportSubgraph()).sdl,
  'schema/import-profile.schema.json': () => `${JSON.stringify(profileJsonSchema(), null, 2)}\n`,
  'schema/records.schema.json': () => `${JSON.stringify(nativeJsonSchema(), null, 2)}\n`,
};

for (const [path, make] of Object.entries(ARTIFACTS)) {
  const target = resolve(ROOT, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await make());
}
