import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { UsageError } from './cli/usage-error.js';
import { ConfigError } from './config.js';
import { LocalDatabaseError } from './records/local-database-error.js';

enableCompileCache();

/** The commands by name. Each is loaded only where it is asked for: loading all takes longer than many of them run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./cli/import-command.js')).importCommand(),
  export: async () => (await import('./cli/export-command.js')).exportCommand(),
  rebuild: async () => (await import('./cli/rebuild-command.js')).rebuildCommand(),
  demo: async () => (await import('./cli/demo-command.js')).demoCommand(),
  token: async () => (await import('./cli/token-command.js')).tokenCommand(),
  contact: async () => (await import('./cli/contact-command.js')).contactCommand(),
  'sign-in': async () => (await import('./cli/token-command.js')).signInCommand(),
};

const program = new Command('rapport')
  .description('How good each customer relationship is, whether trust rises or falls, why, and what moved it.')
  .showHelpAfterError('(add --help for what is possible)')
  .exitOverride();

/** Faults whose message tells a person what to do; a stack would only hide it. */
const MENDABLE = [ConfigError, LocalDatabaseError, UsageError];

const asked = COMMANDS[process.argv[2] ?? ''];

try {
  for (const load of asked === undefined ? Object.values(COMMANDS) : [asked]) program.addCommand(await load());
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else {
    const isMendable = MENDABLE.some((kind) => error instanceof kind);
    console.error(isMendable ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
