import { cpus, loadavg, totalmem } from 'node:os';
import { entitiesBench } from './entities.mjs';
import { importBench } from './import.mjs';

const BENCHES = [importBench, entitiesBench];

const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}`,
);
for (const bench of BENCHES) {
  const before = loadavg()[0];
  const { title, table } = await bench();
  console.log(`\n${title}; load average ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`);
  console.table(table);
}
