import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import de from '../../../messages/de.json' with { type: 'json' };
import en from '../../../messages/en.json' with { type: 'json' };
import id from '../../../messages/id.json' with { type: 'json' };
import it from '../../../messages/it.json' with { type: 'json' };

const CATALOGUES = { en, it, de, id } as const;

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, String(value)] as [string, string]];
  });
}

/** The names of a message's arguments; a word inside a branch, as in `other {customer}`, is text. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  let at = 0;
  const text = (): void => {
    while (at < message.length && message[at] !== '}') {
      if (message[at] === '{') argument();
      else at += 1;
    }
  };
  const argument = (): void => {
    const [head = '', name = '', kind] = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(message.slice(at)) ?? [];
    found.add(name);
    at += head.length;
    if (kind === 'plural' || kind === 'select' || kind === 'selectordinal') {
      while (message[at] !== '}') {
        at = message.indexOf('{', at) + 1;
        text();
        at += 1;
        while (message[at] === ' ') at += 1;
      }
    }
    at = message.indexOf('}', at) + 1;
  };
  text();
  return [...found].toSorted();
}

describe.each(['it', 'de', 'id'] as const)('%s', (language) => {
  test('has exactly the keys of English', () => {
    expect(
      leaves(CATALOGUES[language])
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(
      leaves(en)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  test('takes the same arguments in every message', () => {
    const english = new Map(leaves(en));
    for (const [key, message] of leaves(CATALOGUES[language])) {
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english.get(key) ?? '')]);
    }
  });
});

test.each(['en', 'it', 'de', 'id'] as const)('every message of %s is written and speaks for any number', (language) => {
  const translate = createTranslator<Record<string, unknown>>({
    locale: language,
    messages: CATALOGUES[language] as Record<string, unknown>,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  }) as unknown as (key: string, values: Record<string, number>) => string;
  for (const [key, message] of leaves(CATALOGUES[language])) {
    expect([key, message.trim()]).not.toEqual([key, '']);
    for (const amount of [0, 1, 2, 5, 1_000_000]) {
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, amount]));
      expect(translate(key, values)).not.toBe(key);
    }
  }
});

test('the construct commitment and the stage commitment have different names', () => {
  for (const { word } of Object.values(CATALOGUES)) {
    expect(word.stage.COMMITMENT).not.toBe(word.measure.commitment);
  }
});
