import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress, type Area, type Cell } from '../../../core/sheet/address';
import { LinkButton } from '../shared/LinkButton';
import { usePane } from '../shared/PaneContext';

const useStyles = makeStyles({
  link: {
    maxWidth: '100%',
    padding: '6px 0',
    fontSize: '12px',
    lineHeight: '16px',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
});

/** Selects the cells in the sheet. */
export function AreaLink({ place }: { place: Cell | Area }): ReactElement {
  const styles = useStyles();
  const { controller, t } = usePane();
  const address = formatAddress(place);
  return (
    <LinkButton
      className={styles.link}
      label={t('ta.goTo', { a: address })}
      onClick={() => void controller.goTo(place)}
    >
      {address}
    </LinkButton>
  );
}
