import type { Messages, _Translator as Translator } from 'use-intl/core';

/** The translator of the `relationship` messages. */
export type RelationshipWords = Translator<Messages, 'relationship'>;
