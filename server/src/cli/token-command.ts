import { Command } from 'commander';
import { type AccessAction, COMMAND_LINE } from '../access/access-event.js';
import { Authentication } from '../access/authentication.js';
import { Role } from '../access/identity.js';
import { type RowScope, SCOPE_DIMENSIONS, type ScopeDimension } from '../access/row-scope.js';
import { createToken } from '../access/token.js';
import { readConfig } from '../config.js';
import { calendarDate } from '../domain/record/identity.js';
import { membersOf } from '../domain/words.js';
import type { RecordStore } from '../records/record-store.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

interface CreateOptions {
  readonly role: string;
  readonly name: string;
  readonly scope: RowScope;
  readonly expires?: string;
}

/** `rapport token create | list | revoke` */
export function tokenCommand(): Command {
  const command = new Command('token').description('API tokens: for programs and other services');
  command
    .command('create')
    .description('makes a token and shows it, this once')
    .requiredOption('--name <name>', 'what it is for')
    .requiredOption('--role <role>', membersOf(Role).join(', '))
    .option(
      '--scope <dimension=values>',
      `rows it may see, e.g. region=North,South; may be repeated: ${SCOPE_DIMENSIONS.join(', ')}`,
      addToScope,
      {},
    )
    .option('--expires <date>', 'first day on which it is no longer valid (YYYY-MM-DD)')
    .action(create);
  command.command('list').description('shows the tokens, never their secrets').action(list);
  command.command('revoke <id>').description('makes a token invalid at once').action(revoke);
  return command;
}

/** `rapport sign-in` */
export function signInCommand(): Command {
  return new Command('sign-in').description('prints a new sign-in link, which works once').action(() =>
    withRecords(async ({ tokens }) => {
      const { host, port } = readConfig();
      console.log(`http://${host}:${port}/sign-in?code=${await new Authentication(tokens, Date.now).issueSignIn()}`);
    }),
  );
}

async function create({ role, name, scope, expires }: CreateOptions): Promise<void> {
  const known = membersOf(Role).find((candidate) => candidate === role.toUpperCase());
  if (known === undefined) throw new UsageError(`There is no role ${role}. Roles: ${membersOf(Role).join(', ')}.`);
  const expiresAt = expires === undefined ? null : expiryOf(expires);
  await withRecords(async (records) => {
    const { id, secret } = await createToken(records.tokens, { kind: 'API', name, role: known, scope, expiresAt }, Date.now());
    await note(records, 'TOKEN_CREATED', `${id} ${name}: ${known} ${JSON.stringify(scope)}`);
    console.log(secret);
    console.error('This is shown once. Send it as "Authorization: Bearer …".');
  });
}

async function list(): Promise<void> {
  await withRecords(async ({ tokens }) => {
    const stored = await tokens.list('API');
    console.table(
      stored.map(({ id, name, role, scope, createdAt, expiresAt, revokedAt }) => ({
        id,
        name,
        role,
        scope: Object.keys(scope).length === 0 ? 'everything' : JSON.stringify(scope),
        created: new Date(createdAt).toISOString(),
        expires: expiresAt === null ? 'never' : new Date(expiresAt).toISOString(),
        revoked: revokedAt === null ? '' : new Date(revokedAt).toISOString(),
      })),
    );
  });
}

async function revoke(id: string): Promise<void> {
  await withRecords(async (records) => {
    if (!(await records.tokens.revoke(id, Date.now()))) {
      throw new UsageError(`There is no valid token ${id}. "rapport token list" shows them.`);
    }
    await note(records, 'TOKEN_REVOKED', id);
    console.log(`The token ${id} is no longer valid.`);
  });
}

async function note({ accessEvents }: RecordStore, action: AccessAction, subject: string): Promise<void> {
  const [actorId, actorName] = ['', 'Command line'];
  await accessEvents.add([{ at: Date.now(), actorId, actorName, action, subject, address: COMMAND_LINE, requestId: null }]);
}

function addToScope(text: string, scope: RowScope): RowScope {
  const [dimension, values] = text.split(/=(.*)/s);
  if (!SCOPE_DIMENSIONS.includes(dimension as ScopeDimension) || !values) {
    throw new UsageError(`--scope ${text}: it must read dimension=value,value with one of ${SCOPE_DIMENSIONS.join(', ')}.`);
  }
  return { ...scope, [dimension as ScopeDimension]: values.split(',') };
}

function expiryOf(date: string): number {
  const read = calendarDate.safeParse(date);
  if (!read.success) throw new UsageError(`--expires ${date}: give a day of the calendar as YYYY-MM-DD.`);
  return Date.parse(`${read.data}T00:00:00Z`);
}
