import type { Role } from '../access/identity.js';
import type { RowScope } from '../access/row-scope.js';
import type { StoredToken, TokenKind, TokenStore } from '../access/token.js';
import type { Instant } from '../domain/calendar.js';
import { codecOf } from './column-codec.js';
import type { Connections, Row } from './connections.js';

const moment = codecOf('datetime');

const COLUMNS = '`id`, `kind`, `name`, `role`, `scope`, `secret_sha256`, `created_at`, `expires_at`, `revoked_at`';

/** The tokens, in table `api_token`. */
export class TokenRecords implements TokenStore {
  constructor(private readonly connections: Connections) {}

  async add(token: StoredToken): Promise<void> {
    const { id, kind, name, role, scope, secretSha256, createdAt, expiresAt, revokedAt } = token;
    const moments = [createdAt, expiresAt, revokedAt].map(moment.write).join(', ');
    const insert = `INSERT INTO \`api_token\` (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ${moments})`;
    await this.connections.use(({ run }) => run(insert, [id, kind, name, role, JSON.stringify(scope), secretSha256]));
  }

  async findBySecretHash(secretSha256: string): Promise<StoredToken | null> {
    const select = `SELECT ${COLUMNS} FROM \`api_token\` WHERE \`secret_sha256\` = ?`;
    const [row] = await this.connections.use(({ rows }) => rows(select, [secretSha256]));
    return row ? storedToken(row) : null;
  }

  async revoke(id: string, at: Instant): Promise<boolean> {
    const update = `UPDATE \`api_token\` SET \`revoked_at\` = ${moment.write(at)} WHERE \`id\` = ? AND \`revoked_at\` IS NULL`;
    return (await this.connections.use(({ run }) => run(update, [id]))) === 1;
  }

  async list(kind: TokenKind): Promise<readonly StoredToken[]> {
    const select = `SELECT ${COLUMNS} FROM \`api_token\` WHERE \`kind\` = ? ORDER BY \`created_at\`, \`id\``;
    return (await this.connections.use(({ rows }) => rows(select, [kind]))).map(storedToken);
  }
}

function storedToken([id, kind, name, role, scope, secretSha256, createdAt, expiresAt, revokedAt]: Row): StoredToken {
  return {
    id: String(id),
    kind: kind as TokenKind,
    name: String(name),
    role: role as Role,
    scope: JSON.parse(String(scope)) as RowScope,
    secretSha256: String(secretSha256),
    createdAt: moment.read(createdAt) as Instant,
    expiresAt: moment.read(expiresAt) as Instant | null,
    revokedAt: moment.read(revokedAt) as Instant | null,
  };
}
