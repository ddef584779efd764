import { wordsOf } from '../domain/words.js';
import type { RowScope } from './row-scope.js';

/** What an identity may do; which rows it may do it to is its row scope. */
export const Role = wordsOf('ADMIN', 'ANALYST', 'LEADER', 'MANAGER', 'SERVICE');
export type Role = keyof typeof Role;

/** Who is calling. `id` is stable per person or token and goes into logs and audit, never a secret. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: RowScope;
}
