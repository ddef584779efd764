/** A command was used in a way that cannot work. The message says what is wrong and what would work. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
