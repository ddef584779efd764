import type { ServiceParts } from './compose.js';
import type { CatchUpProgress } from './projection/catch-up.js';
import { openAnalytics } from './open-analytics.js';
import { Projections } from './projection/projections.js';
import type { RecordStore } from './records/record-store.js';

/** Opens what is projected, projects what is new, says how far it is, and follows the records from then on. */
export async function startProjections(
  { config, log, clock, say }: ServiceParts,
  records: RecordStore,
  started: AsyncDisposableStack,
): Promise<Projections> {
  const { projection, profiles } = records;
  const files = started.adopt(await openAnalytics(config), (shelf) => shelf.close());
  let said = 0;
  const onProgress = ({ done, total }: CatchUpProgress): void => {
    if (clock() - said < 2_000 && done < total) return;
    said = clock();
    say(`Projected ${done.toLocaleString('en')} of ${total.toLocaleString('en')} relationships.`);
  };
  const parts = { records: projection, profiles, files, clock, zone: config.zone };
  const projections = started.adopt(await Projections.open(parts, { onProgress }), (open) => open.close());
  const following = new AbortController();
  const followed = projections.follow({
    signal: following.signal,
    onError: (error) => log.error({ err: error }, 'the projection failed and will be tried again'),
  });
  started.defer(async () => {
    following.abort();
    await followed;
  });
  return projections;
}
