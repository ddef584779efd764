import { Command } from 'commander';
import { COMMAND_LINE } from '../access/access-event.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

/** `rapport contact erase ID` */
export function contactCommand(): Command {
  const command = new Command('contact').description('people at accounts');
  command
    .command('erase <id>')
    .description('erases a person for good: from the records, the texts about its account and the audit log')
    .action(erase);
  return command;
}

async function erase(id: string): Promise<void> {
  await withRecords(async (records) => {
    const erasure = await records.erasePerson(id);
    if (erasure === null) throw new UsageError(`There is no contact ${id}.`);
    const { pseudonym, records: touched, auditEntries } = erasure;
    const who = { actorId: '', actorName: 'Command line', address: COMMAND_LINE, requestId: null };
    await records.accessEvents.add([{ ...who, at: Date.now(), action: 'PERSON_ERASED', subject: pseudonym }]);
    console.log(`The person was erased; ${pseudonym} stands in its place.`);
    console.log(`${touched.toLocaleString('en')} records and ${auditEntries.toLocaleString('en')} entries of the audit named it.`);
  });
}
