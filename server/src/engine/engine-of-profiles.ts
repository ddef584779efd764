import type { Engine } from './engine.js';

/** An engine that asks the engine of the profile that a question of analytics names, and `served` everything else. */
export function engineOfProfiles(served: Engine, engineOf: (profile: string | null) => Promise<Engine>): Engine {
  return {
    ...served,
    resolve: async (request, caller) => (await engineOf(request.profile)).resolve(request, caller),
    total: async (resolved, ...rest) => (await engineOf(resolved.profile)).total(resolved, ...rest),
    buckets: async (resolved, ...rest) => (await engineOf(resolved.profile)).buckets(resolved, ...rest),
    streamBuckets: async function* (resolved, ...rest) {
      yield* (await engineOf(resolved.profile)).streamBuckets(resolved, ...rest);
    },
    changes: async (resolved, ...rest) => (await engineOf(resolved.profile)).changes(resolved, ...rest),
    drills: async (resolved, ...rest) => (await engineOf(resolved.profile)).drills(resolved, ...rest),
  };
}
