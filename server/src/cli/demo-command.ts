import { Command } from 'commander';
import { DEMO_SOURCE } from '../domain/demo-source.js';
import { withRecords } from './with-records.js';

/** `rapport demo remove` */
export function demoCommand(): Command {
  const command = new Command('demo').description('the demo data');
  command
    .command('remove')
    .description('takes the demo data out, and nothing else')
    .action(() =>
      withRecords(async (records) => {
        const { deleted, kept } = await records.deleteSource(DEMO_SOURCE);
        console.log(`${deleted.toLocaleString('en')} demo records were removed.`);
        if (kept > 0) console.log(`${kept.toLocaleString('en')} were kept, because records of other sources refer to them.`);
      }),
    );
  return command;
}
