import type { Role } from '../access/identity.js';
import type { RowScope } from '../access/row-scope.js';
import type { StoredToken, TokenKind, TokenStore } from '../access/token.js';
import type { Instant } from '../domain/calendar.js';
import type { Connections, Row } from './connections.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

const COLUMNS = '`id`, `kind`, `name`, `role`, `scope`, `secret_sha256`, `created_at`, `expires_at`, `revoked_at`';

/** Tokens in the record store's database. */
export class TokenTable implements TokenStore {
  constructor(private readonly connections: Connections) {}

  async add(token: StoredToken): Promise<void> {
    const { id, kind, name, role, scope, secretSha256 } = token;
    const times = [token.createdAt, token.expiresAt, token.revokedAt].map(dateTimeOrNull);
    await this.connections.use((statements) =>
      statements.run(`INSERT INTO \`api_token\` (${COLUMNS}) VALUES (?)`, [
        [id, kind, name, role, JSON.stringify(scope), secretSha256, ...times],
      ]),
    );
  }

  async findBySecretHash(secretSha256: string): Promise<StoredToken | null> {
    const rows = await this.read('WHERE `secret_sha256` = ?', [secretSha256]);
    return rows[0] ?? null;
  }

  async revoke(id: string, at: Instant): Promise<boolean> {
    const sql = 'UPDATE `api_token` SET `revoked_at` = ? WHERE `id` = ? AND `revoked_at` IS NULL';
    return (await this.connections.use((statements) => statements.run(sql, [dateTimeOf(at), id]))) === 1;
  }

  async list(kind: TokenKind): Promise<readonly StoredToken[]> {
    return this.read('WHERE `kind` = ? ORDER BY `created_at`, `id`', [kind]);
  }

  private async read(where: string, values: readonly unknown[]): Promise<readonly StoredToken[]> {
    const sql = `SELECT ${COLUMNS} FROM \`api_token\` ${where}`;
    return (await this.connections.use((statements) => statements.rows(sql, values))).map(tokenOf);
  }
}

function tokenOf([id, kind, name, role, scope, secretSha256, createdAt, expiresAt, revokedAt]: Row): StoredToken {
  return {
    id: id as string,
    kind: kind as TokenKind,
    name: name as string,
    role: role as Role,
    scope: JSON.parse(scope as string) as RowScope,
    secretSha256: secretSha256 as string,
    createdAt: instantOfText(createdAt as string),
    expiresAt: instantOrNull(expiresAt),
    revokedAt: instantOrNull(revokedAt),
  };
}

function instantOrNull(stored: unknown): Instant | null {
  return stored === null ? null : instantOfText(stored as string);
}

function dateTimeOrNull(instant: Instant | null): string | null {
  return instant === null ? null : dateTimeOf(instant);
}
