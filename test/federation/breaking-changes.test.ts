import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.js';

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '../../schema', name), 'utf8');

const RELEASED = `
  type Query { book(id: ID!, draft: Boolean): Book shelf: [Book!] @deprecated(reason: "Use book.") }
  type Book @key(fields: "id") @shareable { id: ID! title: String! state: State }
  enum State { LENT HERE LOST @deprecated }`;

describe('the published contract', () => {
  test('takes nothing away from those who use the released one', () => {
    expect(breakingChanges(read('released.graphql'), read('rapport.graphql'))).toEqual([]);
  });
});

describe('a change of the contract', () => {
  const changed = (from: string, to: string) => breakingChanges(RELEASED, RELEASED.replace(from, to));

  test('that adds or announces is no break', () => {
    expect(changed('title: String!', 'title: String! @deprecated pages: Int')).toEqual([]);
    expect(changed('LENT HERE', 'LENT HERE SOLD')).toEqual([]);
  });

  test('that takes away what was announced is no break', () => {
    expect(changed('shelf: [Book!] @deprecated(reason: "Use book.")', '')).toEqual([]);
    expect(changed('LOST @deprecated', '')).toEqual([]);
  });

  test.each([
    ['title: String!', '', 'Book.title was removed.'],
    ['title: String!', 'title: String', 'Book.title changed type from String! to String.'],
    ['draft: Boolean', 'draft: Boolean!', 'Query.book arg draft has changed type from Boolean to Boolean!.'],
    ['LENT HERE', 'HERE', 'LENT was removed from enum type State.'],
    ['@key(fields: "id")', '', 'Book has lost @key(fields: "id").'],
    [' @shareable', '', 'Book has lost @shareable.'],
    ['state: State', 'state: State @inaccessible', 'Book.state is hidden by @inaccessible.'],
  ])('from "%s" to "%s" is a break', (from, to, break_) => {
    expect(changed(from, to)).toEqual([break_]);
  });
});
