import type { ReactElement } from 'react';
import { LOCAL_AGREEMENTS, NATIONAL_RULE_SETS } from '../../../core/rulesets';
import { usePane } from '../shared/PaneContext';
import { Choice } from './Choice';

/** Stands for no choice: each plan decides. */
const AUTO = 'auto';

/** Which rules the workbook is held against, where its plans are not to decide. */
export function RuleChoices(): ReactElement {
  const { controller, state, t, language } = usePane();
  const { ruleSet, agreement } = state.memory.choices;
  const named = (sets: readonly { id: string; name: Readonly<Record<'da' | 'en', string>> }[]): [string, string][] =>
    sets.map(({ id, name }) => [id, name[language]]);
  const chosen = (value: string): string | undefined => (value === AUTO ? undefined : value);
  return (
    <>
      <Choice
        label={t('se.ruleset')}
        value={ruleSet ?? AUTO}
        options={[[AUTO, t('se.rulesetAuto')], ...named(NATIONAL_RULE_SETS)]}
        onChoose={(value) => void controller.choose({ ruleSet: chosen(value) })}
      />
      <Choice
        label={t('se.local')}
        value={agreement ?? AUTO}
        options={[[AUTO, t('se.localAuto')], ...named(LOCAL_AGREEMENTS), ['none', t('se.localNone')]]}
        onChoose={(value) => void controller.choose({ agreement: chosen(value) })}
      />
    </>
  );
}
