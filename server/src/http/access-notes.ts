import type { Response } from 'express';
import type { AccessAction, AccessLog } from '../access/access-event.js';
import type { Identity } from '../access/identity.js';
import type { Instant } from '../domain/calendar.js';

/** Writes down what callers do with access, with when and from where. */
export class AccessNotes {
  constructor(
    private readonly log: AccessLog,
    private readonly clock: () => Instant,
  ) {}

  /** Notes one thing; `identity` null: nobody who is known. `subject` is what it was about, never a secret. */
  async note(response: Response, identity: Identity | null, action: AccessAction, subject = ''): Promise<void> {
    const { id: actorId, name: actorName } = identity ?? { id: '', name: '' };
    const address = response.req.ip ?? '';
    const { requestId } = response.locals;
    await this.log.add([{ at: this.clock(), actorId, actorName, action, subject, address, requestId }]);
  }
}
