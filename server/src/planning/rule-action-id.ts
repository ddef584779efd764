import { createHash } from 'node:crypto';
import type { Call } from './call.js';

const LONGEST_ID = 191;

/** The id of the action that a rule plans because of a record: always the same, `<source>:rule:<rule>:<record>:<about>`. */
export function ruleActionId({ rule, cause, about }: Pick<Call, 'rule' | 'cause' | 'about'>): string {
  const at = cause.indexOf(':');
  const head = `${cause.slice(0, at)}${INFIX}${rule.toLowerCase().replaceAll('_', '-')}:`;
  const tail = about === null ? cause.slice(at + 1) : `${cause.slice(at + 1)}:${about}`;
  return head.length + tail.length <= LONGEST_ID ? head + tail : head + createHash('sha256').update(tail).digest('hex');
}

const INFIX = ':rule:';

/** Whether an action has the id of one that a rule planned, and not of one that a person put in its place. */
export function isOfRule(id: string): boolean {
  return id.slice(id.indexOf(':')).startsWith(INFIX);
}
