import { createHash } from 'node:crypto';
import { calendarDateOf } from '../../domain/calendar.js';
import { localDayReader } from '../../domain/local-day.js';
import type { ActionRecord } from '../../domain/record/action.js';
import { sharedTopics } from '../../domain/shared-topics.js';
import type { GraphqlContext } from '../context.js';
import type { RecordError, RecordResult, RecordResults } from '../record/record-result.type.js';
import { checkMayWrite, writeRecords } from '../record/write-records.js';
import type { PassOnInformationItem } from './information-match.type.js';

const LONGEST_ID = 191;
const LONGEST_REASON = 255;

/** Plans one action for each item that fits; the others are rejected by themselves. */
export async function passOn(items: readonly PassOnInformationItem[], context: GraphqlContext): Promise<RecordResults> {
  checkMayWrite(context.identity, 'action', items.length);
  const facts = await readFacts(items, context);
  const made = items.map((item) => actionOf(item, facts));
  const written = await writeRecords('action', made.filter(isAction), context);
  let at = 0;
  const results = made.map((one, index): RecordResult => {
    if (!isAction(one)) return { index, id: idOf(items[index]!), outcome: 'REJECTED', error: one };
    const { id, outcome, error } = written.results[at++]!;
    return { index, id, outcome, error };
  });
  return { revision: written.revision, results };
}

type Facts = Awaited<ReturnType<typeof readFacts>>;

async function readFacts(items: readonly PassOnInformationItem[], { readers, identity: { scope }, clock, zone }: GraphqlContext) {
  const contactIds = items.map(({ contactId }) => contactId);
  const information = await readers.records.find(
    'information',
    items.map(({ informationId }) => informationId),
    scope,
  );
  const contacts = await readers.records.find('contact', contactIds, scope);
  const interests = await readers.records.lookUp('interest', 'contactId', contactIds, scope);
  const accounts = [...contacts.values()].map(({ accountId }) => accountId);
  const relationships = await readers.records.relationshipsBy('accountId', accounts, scope);
  return { information, contacts, interests, relationships, today: calendarDateOf(localDayReader(zone)(clock())) };
}

function actionOf(
  item: PassOnInformationItem,
  { information, contacts, interests, relationships, today }: Facts,
): ActionRecord | RecordError {
  const { informationId, contactId, dueOn, ownerId } = item;
  const passed = information.get(informationId);
  if (!passed) return unknown('informationId', informationId, `There is no information "${informationId}".`);
  const contact = contacts.get(contactId);
  if (!contact) return unknown('contactId', contactId, `There is no contact "${contactId}".`);
  const going = relationships.get(contact.accountId)?.find(({ endedOn }) => endedOn == null || endedOn > today);
  if (!going) return unknown('contactId', contactId, `No relationship with the account of the contact "${contactId}" goes on.`);
  const topics = sharedTopics(
    passed.topics,
    (interests.get(contactId) ?? []).map(({ topic }) => topic),
  );
  if (topics.length === 0) {
    const message = 'Information is passed on to a contact who is interested in one of its topics.';
    return { code: 'NO_COMMON_INTEREST', field: 'informationId', value: informationId, message };
  }
  return {
    id: idOf(item),
    relationshipId: going.id,
    practice: 'SHARED_INFORMATION',
    contactId,
    informationId,
    ownerId: ownerId ?? going.ownerId ?? null,
    dueOn,
    state: 'PLANNED',
    plannedBy: 'HAND',
    reason: `Interested in ${topics.join(', ')}.`.slice(0, LONGEST_REASON),
  };
}

/** The same information for the same contact has the same id. */
function idOf({ informationId, contactId }: PassOnInformationItem): string {
  const at = contactId.indexOf(':');
  const head = `${contactId.slice(0, at)}:information:`;
  const tail = `${contactId.slice(at + 1)}:${informationId}`;
  return head.length + tail.length <= LONGEST_ID ? head + tail : head + createHash('sha256').update(tail).digest('hex');
}

function unknown(field: string, value: string, message: string): RecordError {
  return { code: 'UNKNOWN_REFERENCE', field, value, message };
}

function isAction(made: ActionRecord | RecordError): made is ActionRecord {
  return 'practice' in made;
}
