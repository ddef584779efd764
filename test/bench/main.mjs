import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { entitiesBench } from './entities.mjs';
import { importBench } from './import.mjs';
import { speedBench } from './speed.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    interactions: { type: 'string', default: '100000,1000000,10000000' },
  },
});

/** By name, for `--only`. The speed of answers grows with what there is, so it is measured over more and more interactions. */
const BENCHES = {
  import: [importBench],
  entities: [entitiesBench],
  speed: values.interactions.split(',').map((text) => () => speedBench(Number(text))),
};

const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}`,
);
for (const bench of Object.entries(BENCHES).flatMap(([name, benches]) =>
  values.only === undefined || values.only === name ? benches : [],
)) {
  const before = loadavg()[0];
  const { title, table } = await bench();
  console.log(`\n${title}; load average ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`);
  console.table(table);
}
