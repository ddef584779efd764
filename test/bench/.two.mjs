import { DuckDbStore } from '../../server/dist/analytics/duckdb-store.js';
const q = DuckDbStore.prototype.query;
const seen = new Map();
DuckDbStore.prototype.query = async function (sql, p, o) {
  const t = performance.now(),
    c = process.cpuUsage();
  const r = await q.call(this, sql, p, o);
  const u = process.cpuUsage(c);
  const k = (p?.[0]?.length ?? 0) + ' ' + sql.replace(/\s+/g, ' ').slice(0, 150);
  const e = seen.get(k) ?? [];
  e.push([(u.user + u.system) / 1000, performance.now() - t, r.length]);
  seen.set(k, e);
  return r;
};
const { entitiesBench } = await import('./entities.mjs');
const r = await entitiesBench();
console.table(r.table);
for (const [k, e] of seen) {
  e.sort((a, b) => a[0] - b[0]);
  const m = e[e.length >> 1];
  console.log(e.length, 'cpu', m[0].toFixed(1), 'wall', m[1].toFixed(1), 'rows', m[2], k);
}
