import { benchStore } from './bench-store.mjs';
import { startBenchService } from './bench-service.mjs';
import { firstPaint } from './first-paint.mjs';
import { firstProjection } from './projection.mjs';
import { askEntities, askFlow, askTrend, millisecondsUntilVisible, relationshipPage } from './questions.mjs';
import { flowInDuckDbAlone, inMariaDb } from './references.mjs';
import { shownMs, spread, timed } from './statistics.mjs';

const TIMES = 40;
const NEW_INTERACTIONS = 10;
const ENTITIES = 1000;
const VISITS = 5;

/** What is to be fast, over so many interactions, each beside something else in the same run. Times over HTTP are of warm answers. */
export async function speedBench(interactions) {
  const store = await benchStore(interactions);
  const projection = await firstProjection(store);
  said(projection);
  const service = await startBenchService(store.directory);
  let measured;
  let maria;
  try {
    measured = await overHttp(service, store);
    maria = await inMariaDb(store.directory, store.relationships, TIMES);
  } finally {
    await service.stop();
  }
  const duckdb = await flowInDuckDbAlone(store.directory, TIMES);
  return {
    title: `${interactions.toLocaleString('en')} interactions, ${store.relationships.toLocaleString('en')} relationships, ${store.records.toLocaleString('en')} records`,
    table: tableOf(measured, { projection, maria, duckdb }),
  };
}

async function overHttp(service, { relationships }) {
  const page = await relationshipPage();
  const measure = async (work) => said(spread(await timed(work, { times: TIMES })));
  const entities = Math.min(ENTITIES, relationships);
  const measured = {
    trend: await measure(() => askTrend(service)),
    flow: await measure(() => askFlow(service)),
    page: await measure((round) => page(service, (round * 37) % relationships)),
    entities: await measure((round) => askEntities(service, entities, (round * 7) % (relationships - entities + 1))),
    oneEntity: await measure((round) => askEntities(service, 1, round)),
    paint: said(await firstPaint(service, VISITS)),
  };
  const visible = [];
  for (let at = 0; at < NEW_INTERACTIONS; at += 1) visible.push(await millisecondsUntilVisible(service, at));
  return { ...measured, visible: said(spread(visible)) };
}

/** Says a result as soon as it is there: the whole takes long. */
function said(result) {
  console.error(JSON.stringify(result));
  return result;
}

function tableOf(measured, { projection, maria, duckdb }) {
  const both = ({ median, p95 }) => ({ median: shownMs(median), p95: shownMs(p95) });
  const seconds = (value) => `${value.toFixed(1)} s`;
  return {
    'portfolio trend, 36 months by region': {
      ...both(measured.trend),
      goal: '50 ms',
      beside: `MariaDB, faded responses alone: ${shownMs(maria.trend.median)}`,
    },
    'flow, two groupings, filtered': {
      ...both(measured.flow),
      goal: '1.3 × and 500 ms',
      beside: `the same SQL in DuckDB alone: ${shownMs(duckdb.median)}, p95 ${shownMs(duckdb.p95)}; ratio ${(measured.flow.median / duckdb.median).toFixed(2)}`,
    },
    'relationship page, all of it': {
      ...both(measured.page),
      goal: '30 ms',
      beside: `its rows by key in MariaDB: ${shownMs(maria.page.median)}`,
    },
    '1,000 _entities with relationshipQuality': {
      ...both(measured.entities),
      goal: '100 ms',
      beside: `1 representation: ${shownMs(measured.oneEntity.median)}`,
    },
    'first projection': {
      median: seconds(projection.seconds),
      p95: '',
      goal: '3 min of 10 million, 2 GiB',
      beside: `reading alone: ${seconds(projection.readSeconds)}; peak ${Math.round(projection.peakMegabytes)} MB, file ${Math.round(projection.fileMegabytes)} MB`,
    },
    'new interaction to visible': { ...both(measured.visible), goal: '1 s', beside: '' },
    'first paint of Overview': {
      ...both(measured.paint.contentful),
      goal: '1.5 s',
      beside: `all of it: ${shownMs(measured.paint.complete.median)}; entry ${measured.paint.entryKilobytes} kB, all ${measured.paint.allKilobytes} kB of JavaScript gzipped`,
    },
  };
}
