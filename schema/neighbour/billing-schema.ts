import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLSchema, Kind, parse } from 'graphql';

/** An account as the billing service keeps it. */
export interface BilledAccount {
  readonly id: string;
  readonly name: string;
  readonly creditLimit: number | null;
  readonly invoices: readonly { readonly id: string; readonly amount: number; readonly isPaid: boolean }[];
}

/** The document that the billing service publishes. */
export const BILLING_SDL = readFileSync(new URL('billing.graphql', import.meta.url), 'utf8');

/** What the federation specification adds to a schema. */
const MACHINERY = `
  scalar _Any
  type _Service { sdl: String! }
  union _Entity = Account | Invoice
  extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }`;

const IN_DANGER = new Set(['CRITICAL', 'AT_RISK']);

/** What a router sends of an account: its id, and Rapport's word on it where `reminder` asks for it. */
interface AccountReference {
  readonly __typename: 'Account';
  readonly id: string;
  readonly relationshipStatus?: string | null;
}

/** The schema of a billing service over these accounts, in plain graphql-js. */
export function billingSchema(accounts: readonly BilledAccount[]): GraphQLSchema {
  const own = parse(BILLING_SDL).definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...own, ...parse(MACHINERY).definitions] }, { assumeValidSDL: true });
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  const invoices = accounts.flatMap((account) => account.invoices.map((invoice) => invoiceOf(account, invoice)));
  const invoiceById = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const overdue = accounts.filter(owes).toSorted((a, b) => (a.id < b.id ? -1 : 1));

  const answers: Readonly<Record<string, (given: never) => unknown>> = {
    _service: () => ({ sdl: BILLING_SDL }),
    _entities: ({ representations }: { readonly representations: readonly (AccountReference | { __typename: 'Invoice'; id: string })[] }) =>
      representations.map((reference) => {
        if (reference.__typename === 'Invoice') return invoiceById.get(reference.id) ?? null;
        const account = accountById.get(reference.id);
        return account === undefined ? null : accountOf(account, reference);
      }),
    accountsOverdue: () => overdue.map((account) => accountOf(account)),
    invoice: ({ id }: { readonly id: string }) => invoiceById.get(id) ?? null,
  };
  for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) {
    field.resolve = (_source, given) => answers[name]!(given as never);
  }
  return schema;
}

function accountOf(account: BilledAccount, { relationshipStatus }: Partial<AccountReference> = {}): object {
  const isInDanger = relationshipStatus == null || IN_DANGER.has(relationshipStatus);
  return {
    __typename: 'Account',
    id: account.id,
    name: account.name,
    creditLimit: account.creditLimit,
    billingStatus: owes(account) ? 'OVERDUE' : 'CURRENT',
    invoices: account.invoices.map((invoice) => invoiceOf(account, invoice)),
    reminder: owes(account) ? (isInDanger ? 'CALL' : 'LETTER') : null,
  };
}

function invoiceOf(account: BilledAccount, invoice: BilledAccount['invoices'][number]) {
  return { __typename: 'Invoice', ...invoice, account: () => accountOf(account) };
}

function owes({ invoices }: BilledAccount): boolean {
  return invoices.some(({ isPaid }) => !isPaid);
}
