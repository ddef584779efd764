import { createHash } from 'node:crypto';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import { inShelfOrder, nextOf, type StoreFile, type StoreShelf } from '../store-shelf.js';
import type { MysqlSettings } from './mysql-session.js';
import { openPool } from './mysql-session.js';
import type { MysqlStore } from './mysql-store.js';
import { openMysqlStar } from './open-mysql-star.js';

const LONGEST_STEM = 40;

/**
 * Analytics stores as databases of one server. The database that the settings name holds the list of them; each store is a
 * database of its own whose name begins with that one's. One instance of the service to a list.
 */
export class StoreDatabases implements StoreShelf {
  private constructor(
    private readonly settings: MysqlSettings,
    private readonly pool: Pool,
  ) {}

  static async open(settings: MysqlSettings): Promise<StoreDatabases> {
    const pool = openPool(settings, 1, null);
    try {
      await pool.query(
        'CREATE TABLE IF NOT EXISTS analytics_store (name VARCHAR(64) NOT NULL PRIMARY KEY, content VARCHAR(255) NOT NULL, generation INT NOT NULL, is_whole BOOLEAN NOT NULL)',
      );
      return new StoreDatabases(settings, pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
  }

  async list(): Promise<readonly StoreFile[]> {
    const [rows] = await this.pool.query<RowDataPacket[]>('SELECT name, content, generation, is_whole FROM analytics_store');
    return inShelfOrder(
      (rows as unknown as readonly (readonly unknown[])[]).map(([path, key, generation, isWhole]) => ({
        path: String(path),
        key: String(key),
        generation: Number(generation),
        isWhole: Number(isWhole) === 1,
      })),
    );
  }

  async toBuild(key: string): Promise<StoreFile> {
    const { begun, generation } = nextOf(await this.list(), key);
    if (begun !== null) return begun;
    const path = `${this.settings.database.slice(0, LONGEST_STEM)}_${createHash('sha256').update(key).digest('hex').slice(0, 10)}_${generation}`;
    await this.pool.query('INSERT INTO analytics_store (name, content, generation, is_whole) VALUES (?, ?, ?, FALSE)', [
      path,
      key,
      generation,
    ]);
    return { path, key, generation, isWhole: false };
  }

  /** The server's memory is not this process's. */
  async open({ path }: StoreFile): Promise<MysqlStore> {
    await this.pool.query('CREATE DATABASE IF NOT EXISTS ??', [path]);
    return openMysqlStar({ ...this.settings, database: path });
  }

  async complete(file: StoreFile): Promise<StoreFile> {
    await this.pool.query('UPDATE analytics_store SET is_whole = TRUE WHERE name = ?', [file.path]);
    return { ...file, isWhole: true };
  }

  async remove({ path }: StoreFile): Promise<void> {
    await this.pool.query('DROP DATABASE IF EXISTS ??', [path]);
    await this.pool.query('DELETE FROM analytics_store WHERE name = ?', [path]);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
