import type { AccessAction, AccessEvent, AccessLog } from '../access/access-event.js';
import type { Connections, Row } from './connections.js';
import type { AuditPage } from './audit-log.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

const COLUMNS = '`occurred_at`, `actor_id`, `actor_name`, `action`, `subject`, `address`, `request_id`';
const LONGEST = { actorId: 191, actorName: 255, subject: 500, address: 64 } as const;

/** An event as it is kept; ids rise with time. */
export type StoredAccessEvent = AccessEvent & { readonly id: number };

/** What was done with access itself. There is no way to change or delete an entry here. */
export class AccessEventTable implements AccessLog {
  constructor(private readonly connections: Connections) {}

  async add(events: readonly AccessEvent[]): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map(({ at, actorId, actorName, action, subject, address, requestId }) => [
      dateTimeOf(at),
      actorId.slice(0, LONGEST.actorId),
      actorName.slice(0, LONGEST.actorName),
      action,
      subject.slice(0, LONGEST.subject),
      address.slice(0, LONGEST.address),
      requestId,
    ]);
    await this.connections.use((statements) => statements.run(`INSERT INTO \`access_event\` (${COLUMNS}) VALUES ?`, [rows]));
  }

  /** Events of one kind or of all, newest first. It holds what the caller may have no scope for. */
  async entries(action: AccessAction | null, { first, after }: AuditPage): Promise<readonly StoredAccessEvent[]> {
    const conditions = [...(action === null ? [] : ['`action` = ?']), ...(after === null ? [] : ['`id` < ?'])];
    const values = [...(action === null ? [] : [action]), ...(after === null ? [] : [after]), first];
    const sql = `SELECT \`id\`, ${COLUMNS} FROM \`access_event\` WHERE ${conditions.join(' AND ') || 'TRUE'} ORDER BY \`id\` DESC LIMIT ?`;
    return (await this.connections.use((statements) => statements.rows(sql, values))).map(eventOf);
  }
}

function eventOf([id, at, actorId, actorName, action, subject, address, requestId]: Row): StoredAccessEvent {
  return {
    id: id as number,
    at: instantOfText(at as string),
    actorId: actorId as string,
    actorName: actorName as string,
    action: action as AccessAction,
    subject: subject as string,
    address: address as string,
    requestId: requestId as string | null,
  };
}
