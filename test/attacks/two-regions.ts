import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';

const MOMENT = Date.UTC(2025, 4, 6, 7, 8, 9);

/** Two customers, `t:north` and `t:south`, each in the region of its name, each with a relationship, a contact and an interaction. */
export const TWO_REGIONS: readonly AnyRecord[] = [
  { kind: 'businessUnit', record: { id: 't:unit', name: 'Service' } },
  { kind: 'agent', record: { id: 't:ada', name: 'Ada', team: 'red' } },
  ...['north', 'south'].flatMap((region): AnyRecord[] => [
    { kind: 'account', record: { id: `t:${region}`, name: `Customer in the ${region}`, region } },
    { kind: 'contact', record: { id: `t:c-${region}`, accountId: `t:${region}`, name: `Person in the ${region}`, hasConsent: true } },
    {
      kind: 'relationship',
      record: { id: `t:r-${region}`, accountId: `t:${region}`, businessUnitId: 't:unit', ownerId: 't:ada', startedOn: '2025-01-01' },
    },
    {
      kind: 'interaction',
      record: {
        id: `t:i-${region}`,
        relationshipId: `t:r-${region}`,
        occurredAt: MOMENT,
        channel: 'EMAIL',
        direction: 'INBOUND',
        isHuman: true,
        contactId: `t:c-${region}`,
        agentId: 't:ada',
        subject: `Talk in the ${region}`,
      },
    },
  ]),
];
