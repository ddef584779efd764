import { Command, CommanderError } from 'commander';
import { demoCommand } from './cli/demo-command.js';
import { importCommand } from './cli/import-command.js';
import { rebuildCommand } from './cli/rebuild-command.js';
import { signInCommand, tokenCommand } from './cli/token-command.js';
import { ConfigError } from './config.js';
import { LocalDatabaseError } from './records/local-database-error.js';
import { UsageError } from './cli/usage-error.js';

const program = new Command('rapport')
  .description('How good each customer relationship is, whether trust rises or falls, why, and what moved it.')
  .showHelpAfterError('(add --help for what is possible)')
  .exitOverride();

for (const command of [importCommand(), rebuildCommand(), demoCommand(), tokenCommand(), signInCommand()]) program.addCommand(command);

/** Faults whose message tells a person what to do; a stack would only hide it. */
const MENDABLE = [ConfigError, LocalDatabaseError, UsageError];

try {
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
