import mysql from 'mysql2/promise';
import { type DatabaseAddress, connectionSettings } from './database-address.js';

/** Makes the database that an address names, if it is not there. */
export async function createDatabase(address: DatabaseAddress): Promise<void> {
  await onServer(address, 'CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
}

/** Drops the database that an address names, with everything in it. */
export async function dropDatabase(address: DatabaseAddress): Promise<void> {
  await onServer(address, 'DROP DATABASE IF EXISTS ??');
}

async function onServer(address: DatabaseAddress, sql: string): Promise<void> {
  const { database, ...settings } = connectionSettings(address);
  const connection = await mysql.createConnection({ ...settings, connectTimeout: 5_000 });
  try {
    await connection.query(sql, [database]);
  } finally {
    await connection.end();
  }
}
