import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslations } from 'use-intl';
import type { Messages } from '../../shared/text/messages.ts';
import styles from './model.module.css';
import type { ListedProfile } from './profile-table.tsx';
import { type Rule, ruleGroups, rulesPatch } from './rule-groups.ts';
import { useProfileSteps } from './use-profile-steps.ts';
import { useRuleLabel } from './use-rule-label.ts';

type GroupKey = keyof Messages['model']['group'];

export interface RulesFormProps {
  readonly profile: ListedProfile;
  readonly inForce: ListedProfile;
  readonly mayChange: boolean;
}

/** All rules of a profile in their groups. What is wrong with a figure is said at it, what is other than in force too. */
export function RulesForm({ profile, inForce, mayChange }: RulesFormProps): ReactElement {
  const t = useTranslations('model');
  const labelOf = useRuleLabel();
  const steps = useProfileSteps();
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const inForceOf = new Map(ruleGroups(inForce.rules).flatMap(({ rules }) => rules.map(({ path, value }) => [path, value] as const)));
  const errorOf = (path: string): string | undefined => steps.errors.find(({ field }) => field === `rules.${path}`)?.message;
  const groups = ruleGroups(profile.rules);
  const paths = new Set(groups.flatMap(({ key, rules }) => [key.replaceAll('_', '.'), ...rules.map(({ path }) => path)]));
  const other = steps.errors.filter(({ field }) => !paths.has(field.replace(/^rules\./, '')));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void steps.change({ id: profile.id, rules: rulesPatch(edited), fingerprint: profile.fingerprint });
  };
  const before = ({ path, value }: Rule): string | undefined => {
    const earlier = inForceOf.get(path) ?? null;
    return earlier === value ? undefined : t('inForceIs', { value: earlier === null ? t('never') : String(earlier) });
  };

  return (
    <section className="card">
      <h2 className={styles['title']}>{t('rulesOf', { id: profile.id })}</h2>
      <form onSubmit={submit} noValidate>
        <div className={styles['groups']}>
          {groups.map(({ key, rules }) => {
            const wrong = errorOf(key.replaceAll('_', '.'));
            return (
              <fieldset key={key} className={styles['group']} aria-describedby={wrong ? `wrong-${key}` : undefined}>
                <legend>{t(`group.${key as GroupKey}`)}</legend>
                {rules.map((rule) => (
                  <TextInput
                    key={rule.path}
                    size="xs"
                    inputMode="decimal"
                    label={labelOf(key, rule)}
                    description={before(rule)}
                    readOnly={!mayChange}
                    placeholder={rule.value === null ? t('never') : undefined}
                    value={edited[rule.path] ?? (rule.value === null ? '' : String(rule.value))}
                    error={errorOf(rule.path)}
                    onChange={(event) => setEdited({ ...edited, [rule.path]: event.currentTarget.value })}
                  />
                ))}
                {wrong && (
                  <p id={`wrong-${key}`} role="alert" className={styles['failure']}>
                    {wrong}
                  </p>
                )}
              </fieldset>
            );
          })}
        </div>
        {other.map(({ message }) => (
          <p key={message} role="alert" className={styles['failure']}>
            {message}
          </p>
        ))}
        {mayChange && (
          <Button type="submit" size="sm" loading={steps.busy} disabled={Object.keys(edited).length === 0}>
            {t('save')}
          </Button>
        )}
      </form>
    </section>
  );
}
