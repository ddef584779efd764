import type { Messages, _Translator as Translator } from 'use-intl/core';

/** The translator of the `chart` messages, which prepare functions use for sentences. */
export type ChartWords = Translator<Messages, 'chart'>;
