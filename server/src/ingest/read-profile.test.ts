import { expect, it } from 'vitest';
import { parseProfile, readProfile, shippedProfiles } from './read-profile.js';

const SOUND = `
name: calls
about: Calls.
source: calls
zone: Europe/Rome
rows: { key: id }
columns:
  id: { type: text, required: true }
  customer: { type: text }
records:
  - record: account
    fields: { id: '{customer}', name: '{customer}' }
`;

function problemsOf(yaml: string): readonly string[] {
  try {
    parseProfile(yaml, 'calls.yaml');
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim());
  }
  return [];
}

it('reads a sound profile, and all that come with Rapport', async () => {
  expect(problemsOf(SOUND)).toEqual([]);
  expect(await shippedProfiles()).toEqual(['crm-opportunities', 'helpdesk-italy', 'servicenow']);
  for (const name of await shippedProfiles()) expect((await readProfile(name)).profile.name).toBe(name);
});

it.each([
  [
    'a key that there is not',
    SOUND.replace('rows: { key: id }', 'rows: { key: id, delimeter: ; }'),
    'rows.delimeter: there is no such key; did you mean "delimiter"?',
  ],
  [
    'a word that there is not',
    SOUND.replace('type: text }\nrec', 'type: txt }\nrec'),
    'columns.customer.type is "txt", and may be text, integer, number, yes-no, date, time; did you mean "text"?',
  ],
  ['a record that there is not', SOUND.replace('record: account', 'record: acount'), 'did you mean "account"?'],
  [
    'a field that there is not',
    SOUND.replace("name: '{customer}'", "name: '{customer}', regoin: North"),
    'records[0].fields.regoin: a account has no such field; did you mean "region"?',
  ],
  ['a field that is needed', SOUND.replace(", name: '{customer}'", ''), 'records[0].fields.name is missing: a account needs it'],
  [
    'a column that is not declared',
    SOUND.replace("name: '{customer}'", "name: '{custmer}'"),
    'records[0].fields.name names "custmer", which is not declared; did you mean "customer"?',
  ],
  [
    'a wrong expression',
    SOUND.replace("name: '{customer}'", "name: { of: '{customer}', inn: first }"),
    'records[0].fields.name.inn: there is no such key; did you mean "in"?',
  ],
  [
    'a pattern that is missing',
    SOUND.replace('customer: { type: text }', 'customer: { type: date }'),
    'columns.customer.pattern is missing: a date needs one, such as d/M/yyyy',
  ],
  [
    'a zone that there is not',
    SOUND.replace('Europe/Rome', 'Europe/Roma'),
    'zone is "Europe/Roma": name a time zone such as Europe/Rome or UTC',
  ],
])('says of %s where it is and what is meant', (_, yaml, expected) => {
  const problems = problemsOf(yaml);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

it('says where a file is no YAML', () => {
  expect(() => parseProfile('name: calls\nabout: "x\n', 'calls.yaml')).toThrow(/^calls\.yaml, line \d+: this is not YAML/u);
});

it('says which profiles there are', async () => {
  await expect(readProfile('servicenw')).rejects.toThrow(
    'There is no import profile "servicenw"; did you mean "servicenow"? Name a YAML file, or one of crm-opportunities, helpdesk-italy, servicenow.',
  );
});
