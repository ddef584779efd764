import type { DataSource } from 'typeorm';

const LOCK = 'rapport.migration';
const LOCK_SECONDS = 120;

/** Brings the schema up to date. Instances that start together take turns. Refuses a database of a later version. */
export async function migrate(source: DataSource): Promise<void> {
  const holder = source.createQueryRunner();
  try {
    const name = `${LOCK}.${source.driver.database}`.slice(0, 64);
    const [row] = (await holder.query('SELECT GET_LOCK(?, ?) AS taken', [name, LOCK_SECONDS])) as { taken: unknown }[];
    if (Number(row?.taken) !== 1) {
      throw new Error(`Another copy has been migrating the database for ${LOCK_SECONDS} s. Stop it, or wait and start again.`);
    }
    try {
      await refuseLaterVersion(source);
      await source.runMigrations();
    } finally {
      await holder.query('SELECT RELEASE_LOCK(?)', [name]);
    }
  } finally {
    await holder.release();
  }
}

async function refuseLaterVersion(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    if (!(await runner.hasTable('migration'))) return;
    const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
    const applied = (await runner.query('SELECT `name` FROM `migration`')) as { name: string }[];
    const unknown = applied.find(({ name }) => !known.has(name));
    if (unknown) throw new Error(`The database has the migration ${unknown.name}, which this version does not know. Use a later version.`);
  } finally {
    await runner.release();
  }
}
