import type { Engine } from './engine.js';

/** An engine that asks the engine of the profile that a question names; null: of the one that answers by itself. */
export function engineOfProfiles(engineOf: (profile: string | null) => Promise<Engine>): Engine {
  return {
    resolve: async (request, caller) => (await engineOf(request.profile)).resolve(request, caller),
    total: async (resolved, ...rest) => (await engineOf(resolved.profile)).total(resolved, ...rest),
    buckets: async (resolved, ...rest) => (await engineOf(resolved.profile)).buckets(resolved, ...rest),
    changes: async (resolved, ...rest) => (await engineOf(resolved.profile)).changes(resolved, ...rest),
    drills: async (resolved, ...rest) => (await engineOf(resolved.profile)).drills(resolved, ...rest),
    lifecycle: {
      transitions: async (resolved, caller) => (await engineOf(resolved.profile)).lifecycle.transitions(resolved, caller),
      timeInStage: async (resolved, caller) => (await engineOf(resolved.profile)).lifecycle.timeInStage(resolved, caller),
      survival: async (resolved, by, caller) => (await engineOf(resolved.profile)).lifecycle.survival(resolved, by, caller),
      dissolution: async (resolved, caller) => (await engineOf(resolved.profile)).lifecycle.dissolution(resolved, caller),
    },
    relationships: async (request, caller) => (await engineOf(null)).relationships(request, caller),
    relationshipIds: async (where, caller) => (await engineOf(null)).relationshipIds(where, caller),
    members: async (request, caller) => (await engineOf(null)).members(request, caller),
  };
}
