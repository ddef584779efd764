import type { Messages, _Translator as Translator } from 'use-intl/core';

/** The translator of the `overview` messages. */
export type OverviewWords = Translator<Messages, 'overview'>;
