import { describe, expect, test } from 'vitest';
import { fieldSetOf, fieldSetText, holds, partOf } from './field-set.js';

const isString = (value: unknown) => typeof value === 'string';

describe('a field set', () => {
  test('reads as it was written', () => {
    expect(fieldSetText(fieldSetOf('sku variation { id color { code } }'))).toBe('sku variation { id color { code } }');
  });

  test('takes its part of a value, and nothing that is not its own', () => {
    const value = JSON.parse('{"sku": "a", "price": 1, "variation": {"id": "v", "secret": 2}, "__proto__": {"id": "x"}}') as object;
    expect(partOf({ ...value }, fieldSetOf('sku variation { id } missing'))).toEqual({ sku: 'a', variation: { id: 'v' } });
  });

  test('is held only by a value that has every field, with fields where it has fields', () => {
    const fields = fieldSetOf('sku variation { id }');
    expect(holds({ sku: 'a', variation: { id: 'v' } }, fields, isString)).toBe(true);
    for (const variation of [undefined, null, 'v', ['v'], {}, { id: 1 }])
      expect(holds({ sku: 'a', variation }, fields, isString)).toBe(false);
    expect(holds(Object.create({ sku: 'a', variation: { id: 'v' } }), fields, isString)).toBe(false);
  });

  test('is not an operation or a fragment', () => {
    expect(() => fieldSetOf('...on Product { id }')).toThrow('may hold fields only');
  });
});
