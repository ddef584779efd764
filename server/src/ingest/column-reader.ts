import { calendarDateOf } from '../domain/calendar.js';
import type { ColumnDeclaration, FileSettings } from './import-profile.js';
import type { Notices } from './notices.js';
import { compileTimePattern } from './time-pattern.js';
import type { Value } from './value.js';
import type { WallClock } from './wall-clock.js';

/** What a text of a column means; `problem` set: the row cannot be used; `notice` set: it was survived. */
interface Reading {
  readonly value: Value;
  readonly problem: string | null;
  readonly notice: string | null;
}

type Understand = (text: string) => Reading;

const MILLISECONDS_OF_DAY = 86_400_000;

/** Reads the texts of one column. Remembers the last, because the texts of a log repeat, and words with their meaning. */
export class ColumnReader {
  readonly #known = new Map<string, Reading>();
  readonly #understand: Understand;
  /** Whether its texts are few and worth remembering: words that stand for something. */
  readonly #isWordly: boolean;
  #lastText: string | null = null;
  #last: Reading = read(null);

  constructor(
    readonly name: string,
    readonly declaration: ColumnDeclaration,
    settings: FileSettings,
    clock: WallClock,
    private readonly notices: Notices,
  ) {
    const { missing } = settings;
    const { aliases, required } = declaration;
    this.#isWordly = declaration.words !== undefined || aliases !== undefined || declaration.type === 'yes-no';
    const understandText = understandingOf(declaration, settings, clock);
    this.#understand = (text) => {
      if (missing.includes(text)) return required ? refused('there is no value, and the column is required') : read(null);
      const alias = aliases !== undefined && Object.hasOwn(aliases, text) ? aliases[text] : undefined;
      if (alias === undefined) return understandText(text);
      return {
        ...understandText(alias),
        notice: `${name} "${text}" is read as "${alias}", by an alias of the profile`,
      };
    };
  }

  /** The value of a text; gives the problem to `onProblem` and null back where it cannot be used. */
  read(text: string, place: () => string, onProblem: (reason: string) => void): Value {
    const reading = text === this.#lastText ? this.#last : this.#look(text);
    if (reading.notice !== null) this.notices.add(reading.notice, place());
    if (reading.problem !== null) onProblem(reading.problem);
    return reading.value;
  }

  #look(text: string): Reading {
    this.#last = this.#isWordly ? this.#word(text) : this.#understand(text);
    this.#lastText = text;
    return this.#last;
  }

  #word(text: string): Reading {
    let reading = this.#known.get(text);
    if (reading === undefined) {
      const own = detached(text);
      reading = this.#understand(own);
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(own, reading);
    }
    return reading;
  }
}

const REMEMBERED = 1024;

/** V8 keeps a whole piece of the file in memory for as long as a part of it is remembered; a copy is not a part. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const read = (value: Value, notice: string | null = null): Reading => ({
  value,
  problem: null,
  notice,
});
const refused = (problem: string): Reading => ({ value: null, problem, notice: null });

function understandingOf(declaration: ColumnDeclaration, settings: FileSettings, clock: WallClock): Understand {
  const { words, otherwise } = declaration;
  if (words === undefined) return understandingOfType(declaration, settings, clock);
  return (text) => {
    if (Object.hasOwn(words, text)) return read(words[text] ?? null);
    if (otherwise !== undefined) return read(otherwise, `"${text}" is none of the known words; read as "${otherwise}"`);
    return refused(`is none of ${Object.keys(words).join(', ')}; add it to the words of the column`);
  };
}

function understandingOfType(declaration: ColumnDeclaration, settings: FileSettings, clock: WallClock): Understand {
  switch (declaration.type) {
    case 'text':
      return (text) => read(text);
    case 'integer':
      return (text) => (/^[+-]?\d{1,15}$/u.test(text) ? read(Number(text)) : refused('is not a whole number'));
    case 'number':
      return numberReader(settings.decimal);
    case 'yes-no':
      return (text) => {
        if (/^(true|yes|y|1)$/iu.test(text)) return read(true);
        return /^(false|no|n|0)$/iu.test(text) ? read(false) : refused('is neither yes nor no');
      };
    case 'date':
    case 'time':
      return timeReader(declaration, clock);
  }
}

function numberReader(decimal: '.' | ','): Understand {
  const form = decimal === '.' ? /^[+-]?\d+(\.\d+)?$/u : /^[+-]?\d+(,\d+)?$/u;
  return (text) => {
    const number = form.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    return Number.isFinite(number) ? read(number) : refused(`is not a number with the decimal separator "${decimal}"`);
  };
}

function timeReader(declaration: ColumnDeclaration, clock: WallClock): Understand {
  const compiled = compileTimePattern(declaration.pattern ?? 'iso');
  if (typeof compiled === 'string') throw new Error(compiled);
  return (text) => {
    const found = compiled(text);
    if (typeof found === 'string') return refused(found);
    if (declaration.type === 'date') return read(calendarDateOf(Math.floor(found.wall / MILLISECONDS_OF_DAY)));
    if (found.offset !== null) return read(found.wall - found.offset);
    const { instant, oddity } = clock.read(found.wall);
    if (oddity === null) return read(instant);
    return read(
      instant,
      oddity === 'SKIPPED'
        ? `a time that the clocks of ${clock.zone} skipped is read as if they had not yet been put forward`
        : `a time that the clocks of ${clock.zone} showed twice is read as the earlier`,
    );
  };
}
