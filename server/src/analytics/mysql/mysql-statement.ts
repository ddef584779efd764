import type { Parameter } from '../analytics-store.js';

/** A statement in the text of MySQL's protocol: numbers stand in it, texts are bound to its question marks. */
export interface MysqlStatement {
  readonly sql: string;
  readonly texts: readonly string[];
}

const TOKENS = /'(?:[^']|'')*'|"((?:[^"]|"")*)"|\(SELECT unnest\(\$(\d+)\)\)|\$(\d+)/gi;
const NO_ROW = '(SELECT 1 FROM (SELECT 1) AS nothing WHERE FALSE)';

/** What the analytics store's port writes as `$1`, `IN (SELECT unnest($1))` and `"name"`, as MySQL's protocol has it. */
export function mysqlStatement(sql: string, parameters: readonly Parameter[]): MysqlStatement {
  const texts: string[] = [];
  const literal = (value: Parameter): string => {
    if (typeof value !== 'string') return mysqlLiteral(value);
    texts.push(value);
    return '?';
  };
  const translated = sql.replace(TOKENS, (token: string, name?: string, list?: string, single?: string) => {
    if (name !== undefined) return `\`${name.replaceAll('""', '"').replaceAll('`', '``')}\``;
    if (single !== undefined) return literal(parameterAt(parameters, single));
    if (list === undefined) return token;
    const values = parameterAt(parameters, list);
    const members = Array.isArray(values) ? (values as readonly (string | number)[]) : [];
    return members.length === 0 ? NO_ROW : `(${members.map(literal).join(', ')})`;
  });
  return { sql: translated, texts };
}

function parameterAt(parameters: readonly Parameter[], number: string): Parameter {
  const value = parameters[Number(number) - 1];
  if (value === undefined) throw new RangeError(`The statement has no parameter $${number}`);
  return value;
}

/** A value other than text as it stands in a statement. A fraction is written so that it is read as double precision. */
export function mysqlLiteral(value: Exclude<Parameter, string>): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') throw new TypeError('A list stands only where a statement asks for membership');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is no number of a statement`);
  const text = String(value);
  const exact = typeof value === 'bigint' || Number.isSafeInteger(value) || text.includes('e') ? text : `${text}e0`;
  return text.startsWith('-') ? `(${exact})` : exact;
}
