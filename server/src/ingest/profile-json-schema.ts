import { z } from 'zod';
import { importProfileSchema } from './import-profile.js';

/** The JSON Schema of an import profile, for editors that complete and check YAML. */
export function profileJsonSchema(): object {
  return {
    ...z.toJSONSchema(importProfileSchema, { io: 'input' }),
    title: 'Rapport import profile',
    description: 'How columns of CSV or NDJSON files become records.',
  };
}
