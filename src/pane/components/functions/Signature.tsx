import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { TableFunction } from '../../../functions/table';
import { usePane } from '../shared/PaneContext';
import { useCode } from './useCode';

const useStyles = makeStyles({
  needed: { fontWeight: 700, color: tokens.colorBrandForeground1 },
  optional: { color: tokens.colorNeutralForeground3 },
});

/** The function with the names of its arguments; those that may be left out in brackets. */
export function Signature({ of: { definition, parameters } }: { of: TableFunction }): ReactElement {
  const styles = useStyles();
  const code = useCode();
  const { language, state } = usePane();
  const separator = `${state.environment.separators.list} `;
  return (
    <div className={code.box}>
      <code className={code.code}>
        ={definition.id}(
        {parameters.map(({ key, texts, optional }, index) => (
          <Fragment key={key}>
            {index > 0 && separator}
            <span className={optional ? styles.optional : styles.needed}>
              {optional ? `[${texts[language].name}]` : texts[language].name}
            </span>
          </Fragment>
        ))}
        )
      </code>
    </div>
  );
}
