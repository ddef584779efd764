import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per token of a program, a browser session or a sign-in; never the secret, only its hash. */
@Entity({ name: 'api_token' })
// Serves: the token that a caller shows.
@Index('api_token_by_secret', ['secretSha256'], { unique: true })
export class ApiTokenEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 36 })
  id!: string;

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'role', type: 'varchar', length: 40 })
  role!: string;

  /** JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'scope', type: 'text' })
  scope!: string;

  @Column({ name: 'secret_sha256', type: 'varchar', length: 64 })
  secretSha256!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'datetime', precision: 3, nullable: true })
  expiresAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'datetime', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
