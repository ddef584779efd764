import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { checkProfile } from './check-profile.js';
import { type ImportProfile, importProfileSchema } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import { suggestionFor } from './nearest-word.js';
import { problemsOf } from './profile-problem.js';

/** A profile that was read and found sound, and the digest of its text. */
export interface LoadedProfile {
  readonly profile: ImportProfile;
  readonly sha256: string;
}

const SHIPPED = resolve(import.meta.dirname, '../../src/ingest/profiles');

/** The names of the profiles that come with Rapport. */
export async function shippedProfiles(): Promise<readonly string[]> {
  return (await readdir(SHIPPED)).filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
}

/** Reads a profile: a shipped one by its name, else a YAML file by its path. Refuses it with every problem at once. */
export async function readProfile(nameOrPath: string): Promise<LoadedProfile> {
  const shipped = await shippedProfiles();
  const path = shipped.includes(nameOrPath) ? resolve(SHIPPED, `${nameOrPath}.yaml`) : nameOrPath;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ImportRefusal(
      `There is no import profile "${nameOrPath}"${suggestionFor(nameOrPath, shipped)}`,
      `Name a YAML file, or one of ${shipped.join(', ')}.`,
      {},
      { cause },
    );
  }
  return {
    profile: parseProfile(text, basename(path)),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** A profile from its YAML text; `file` is only for what is said of it. */
export function parseProfile(text: string, file: string): ImportProfile {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = text.slice(0, fault.pos[0]).split('\n').length;
    throw new ImportRefusal(`this is not YAML: ${fault.message}.`, 'Correct it.', { file, line });
  }
  const given: unknown = document.toJS();
  const parsed = importProfileSchema.safeParse(given);
  const problems = parsed.success ? checkProfile(parsed.data) : problemsOf(parsed.error, given);
  if (!parsed.success || problems.length > 0) {
    throw new ImportRefusal(`the profile is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`, 'Nothing was imported.', {
      file,
    });
  }
  return parsed.data;
}
