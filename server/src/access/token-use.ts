import type { Instant } from '../domain/calendar.js';

/** A token is noted as used once in such a while from each address. */
const NOTED_EVERY_MILLISECONDS = 3_600_000;

const REMEMBERED = 20_000;

/** Remembers which use of which token from which address has been noted lately, so that not every request is. */
export class TokenUse {
  private readonly noted = new Map<string, Instant>();

  constructor(private readonly clock: () => Instant) {}

  /** Whether this use is to be noted: the first, or the first in an hour, from this address. */
  isNews(tokenId: string, address: string): boolean {
    const now = this.clock();
    const key = `${tokenId} ${address}`;
    const last = this.noted.get(key);
    if (last !== undefined && now - last < NOTED_EVERY_MILLISECONDS) return false;
    if (this.noted.size >= REMEMBERED) this.noted.clear();
    this.noted.set(key, now);
    return true;
  }
}
