import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ORE_PER_KRONE } from '../../../core/money';
import { toleranceInForce, toleranceOf } from '../../state/selectors/settings/tolerance';
import { unitText } from '../../text/unitText';
import { usePane } from '../shared/PaneContext';

const useStyles = makeStyles({ input: { width: '120px' } });

const THOUSAND = 1000;

/** How far an amount may be from its share. What is typed is kept when the field is left or Enter is pressed. */
export function Tolerance(): ReactElement {
  const styles = useStyles();
  const { controller, state, t, format } = usePane();
  const inForce = toleranceInForce(state);
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const keep = (): void => {
    if (typed === undefined) return;
    const tolerance = toleranceOf(typed, format.culture);
    setWrong(tolerance === undefined);
    if (tolerance === undefined) return;
    setTyped(undefined);
    const toleranceOre = tolerance === 'default' ? undefined : tolerance;
    if (toleranceOre !== inForce) void controller.choose({ toleranceOre });
  };
  return (
    <Field
      label={t('se.tolerance')}
      hint={t('se.tolHint', { u: unitText(THOUSAND, { t, format }) })}
      {...(wrong && { validationMessage: t('se.tolErr', { a: format.ore(ORE_PER_KRONE) }) })}
    >
      <Input
        className={styles.input}
        value={typed ?? format.ore(inForce)}
        inputMode="decimal"
        contentAfter={t('se.kr')}
        onChange={(_, { value }) => {
          setTyped(value);
          setWrong(false);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
    </Field>
  );
}
