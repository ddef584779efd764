/** No connection to the record store came free in time. The same call may succeed later. */
export class RecordStoreBusy extends Error {
  override readonly name = 'RecordStoreBusy';

  constructor(readonly waitedMilliseconds: number) {
    super(`No connection to the record store came free within ${waitedMilliseconds} ms.`);
  }
}

const DEADLOCK = 1213;
const LOCK_WAIT_TIMEOUT = 1205;
const TOO_MANY_CONNECTIONS = 1040;
const SERVER_SHUTDOWN = 1053;
const LOST = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ENOENT']);

/** The database gave up on a lock; the same transaction may succeed when it is repeated. */
export function isLockFailure(error: unknown): boolean {
  const { errno } = driverError(error);
  return errno === DEADLOCK || errno === LOCK_WAIT_TIMEOUT;
}

/** The connection broke, or could not be made. */
export function isLostConnection(error: unknown): boolean {
  const { code, syscall } = driverError(error);
  return code !== undefined && LOST.has(code) && (code !== 'ENOENT' || syscall === 'connect');
}

/** The server takes no more for now. */
export function isOverload(error: unknown): boolean {
  const { errno } = driverError(error);
  return errno === TOO_MANY_CONNECTIONS || errno === SERVER_SHUTDOWN;
}

function driverError(error: unknown): { errno?: number; code?: string; syscall?: string } {
  return typeof error === 'object' && error !== null ? error : {};
}
