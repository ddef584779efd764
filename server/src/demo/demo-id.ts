import { DEMO_SOURCE } from '../domain/demo-source.js';

/** The id of a demo record, by which it is known as one wherever it shows. */
export function demoId(key: string): string {
  return `${DEMO_SOURCE}:${key}`;
}
