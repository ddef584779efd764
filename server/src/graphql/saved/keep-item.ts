import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { refuse } from '../../domain/refusal.js';
import { type SavedItem, type SavedKind, savedId, savedName, savedText } from '../../domain/saved-item.js';
import type { GraphqlContext } from '../context.js';
import type { Optional } from '../optional.js';
import { checkMayKeep, checkMayShare, mayChange, savedViewerOf } from './saved-viewer.js';

/** What is said of anything that is saved. */
export interface Kept {
  readonly id?: Optional<string>;
  readonly name: string;
  readonly description?: Optional<string>;
  readonly isShared: boolean;
}

/** What a kind is called in what is said of it. */
const NAME: Readonly<Record<SavedKind, string>> = { segment: 'segment', savedQuery: 'saved query' };

/** Saves something for the caller, or changes what is saved under its id. Saved again as it is, it stays as it is. */
export async function keepItem(kind: SavedKind, kept: Kept, content: SavedItem['content'], context: GraphqlContext): Promise<SavedItem> {
  const { identity, clock, store } = context;
  checkMayKeep(identity);
  if (kept.isShared) checkMayShare(identity);
  const id = kept.id == null ? randomUUID() : read('id', savedId, kept.id);
  const given = {
    name: read('name', savedName, kept.name),
    description: kept.description == null ? null : read('description', savedText, kept.description),
    content,
    isShared: kept.isShared,
  };
  const now = clock();
  const saved = await store.saved.change({ id: identity.id, name: identity.name, at: now }, kind, id, (stored) => {
    if (stored === null) return { id, kind, ...given, ownerId: identity.id, ownerName: identity.name, createdAt: now, changedAt: now };
    checkMine(stored, context);
    const isSame = (Object.keys(given) as (keyof typeof given)[]).every(
      (key) => JSON.stringify(stored[key]) === JSON.stringify(given[key]),
    );
    return isSame ? stored : { ...stored, ...given, changedAt: now };
  });
  return saved as SavedItem;
}

/** Removes what is saved under an id. Whether there was anything. */
export async function dropItem(kind: SavedKind, id: string, context: GraphqlContext): Promise<boolean> {
  const { identity, clock, store } = context;
  checkMayKeep(identity);
  let wasThere = false;
  await store.saved.change({ id: identity.id, name: identity.name, at: clock() }, kind, id, (stored) => {
    if (stored !== null) checkMine(stored, context);
    wasThere = stored !== null;
    return null;
  });
  return wasThere;
}

/** Another's is not there, unless it is shared: then it may be seen and not changed. */
function checkMine({ kind, id, ownerId, isShared }: SavedItem, { identity }: GraphqlContext): void {
  if (mayChange(identity, ownerId)) return;
  throw isShared || savedViewerOf(identity).seesAll
    ? refuse('FORBIDDEN', { action: `changing the ${NAME[kind]} of another` })
    : refuse('NOT_FOUND', { kind: NAME[kind], id });
}

/** A field as it may be; refuses it with its name and the rule. */
export function read<T>(field: string, schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw refuse('BAD_USER_INPUT', {
    problem: `${field} cannot be so: ${checked.error.issues[0]?.message ?? 'it is wrong'}.`,
    remedy: 'Correct it.',
  });
}
