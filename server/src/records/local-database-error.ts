/** The private database cannot be brought up. The message says in one line what is wrong and what to do. */
export class LocalDatabaseError extends Error {
  override readonly name = 'LocalDatabaseError';
}

/** The data directory belongs to a running copy. */
export class DataDirectoryInUse extends LocalDatabaseError {
  constructor(
    dataDirectory: string,
    readonly processId: number,
  ) {
    super(`The data directory ${dataDirectory} is used by another running copy (process ${processId}). Stop it, or set DATA_DIR.`);
  }
}
