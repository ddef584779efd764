import { expect, it } from 'vitest';
import { compileTimePattern } from './time-pattern.js';
import { WallClock } from './wall-clock.js';

function read(pattern: string, text: string): unknown {
  const reader = compileTimePattern(pattern);
  if (typeof reader === 'string') return reader;
  const found = reader(text);
  return typeof found === 'string' ? found : new Date(found.wall - (found.offset ?? 0)).toISOString();
}

it.each([
  ['d/M/yyyy HH:mm', '29/2/2016 01:16', '2016-02-29T01:16:00.000Z'],
  ['d/M/yyyy HH:mm', '9/12/2016 23:59', '2016-12-09T23:59:00.000Z'],
  ['yyyy/MM/dd HH:mm:ss.SSS', '2012/10/09 14:50:17.000', '2012-10-09T14:50:17.000Z'],
  ['MM-dd-yyyy', '12-31-2016', '2016-12-31T00:00:00.000Z'],
  ['iso', '2016-02-29T01:16:00+02:00', '2016-02-28T23:16:00.000Z'],
  ['iso', '2016-02-29', '2016-02-29T00:00:00.000Z'],
])('%s reads %s', (pattern, text, expected) => {
  expect(read(pattern, text)).toBe(expected);
});

it.each([
  ['d/M/yyyy HH:mm', '29/2/2015 01:16', 'is not a day of the calendar'],
  ['d/M/yyyy HH:mm', '31/4/2016 01:16', 'is not a day of the calendar'],
  ['d/M/yyyy HH:mm', '1/13/2016 01:16', 'is not a day of the calendar'],
  ['d/M/yyyy HH:mm', '1/1/2016 24:00', 'has the hour 24, and a day ends before 24'],
  ['d/M/yyyy HH:mm', '1/1/2016 9:00', 'does not read d/M/yyyy HH:mm'],
  ['d/M/yyyy HH:mm', '1/1/2016 09:00 ', 'does not read d/M/yyyy HH:mm'],
  ['d/M/yyyy', '1/1/16', 'does not read d/M/yyyy'],
  ['iso', '29.2.2016', 'does not read as ISO 8601'],
])('%s guesses nothing of %s', (pattern, text, why) => {
  expect(read(pattern, text)).toBe(why);
});

it('refuses a pattern that it does not know', () => {
  expect(compileTimePattern('DD/MM/YYYY')).toMatch(/^knows no DD; use yyyy MM M/u);
  expect(compileTimePattern('HH:mm')).toBe('needs yyyy, M or MM, and d or dd');
});

it('knows when the clocks of a zone were put on and back, also by half an hour', () => {
  const rome = new WallClock('Europe/Rome');
  // 27 March 2016: 02:00 became 03:00. 30 October 2016: 03:00 became 02:00.
  expect(rome.read(Date.UTC(2016, 2, 27, 1, 59))).toEqual({
    instant: Date.UTC(2016, 2, 27, 0, 59),
    oddity: null,
  });
  expect(rome.read(Date.UTC(2016, 2, 27, 2, 30))).toEqual({
    instant: Date.UTC(2016, 2, 27, 1, 30),
    oddity: 'SKIPPED',
  });
  expect(rome.read(Date.UTC(2016, 9, 30, 2, 30))).toEqual({
    instant: Date.UTC(2016, 9, 30, 0, 30),
    oddity: 'REPEATED',
  });
  const lordHowe = new WallClock('Australia/Lord_Howe');
  // 3 April 2016: 02:00 became 01:30.
  expect(lordHowe.read(Date.UTC(2016, 3, 3, 1, 29)).oddity).toBeNull();
  expect(lordHowe.read(Date.UTC(2016, 3, 3, 1, 30)).oddity).toBe('REPEATED');
});
