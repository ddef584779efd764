import { useTranslations } from 'use-intl';
import type { Messages } from '../../shared/text/messages.ts';
import { type Rule, wordOfName } from './rule-groups.ts';

type Word = Messages['word'];
type Model = Messages['model'];

const OF_STREAMS: ReadonlySet<string> = new Set(['trustWeight', 'baseRate']);
const OF_WORDS: ReadonlySet<string> = new Set(['raterFactor', 'instrumentWeight']);
const OF_TYPES: ReadonlySet<string> = new Set([
  'responseTargetHours',
  'cadenceDays',
  'obligation_onceDays_preDeal',
  'obligation_onceDays_operational',
  'obligation_cadenceDays',
]);

/** What a rule is called in its group. */
export function useRuleLabel(): (group: string, rule: Rule) => string {
  const t = useTranslations('model');
  const word = useTranslations('word');
  return (group, { name }) => {
    if (OF_STREAMS.has(group)) return word(`stream.${wordOfName(name) as keyof Word['stream']}`);
    if (OF_TYPES.has(group)) return word(`type.${wordOfName(name) as keyof Word['type']}`);
    if (OF_WORDS.has(group)) return t(`source.${name as keyof Model['source']}`);
    return t(`rule.${name as keyof Model['rule']}`);
  };
}
