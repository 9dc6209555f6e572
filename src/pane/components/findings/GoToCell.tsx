import { Button, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/findings';
import { formatAddress } from '../../../core/sheet/address';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';

/** More are not looked at one by one. */
const MOST = 40;

interface Props {
  readonly cells: Finding['cells'];
  readonly className: string;
}

/** Selects the finding's cell in the sheet; of several, the one that is chosen from a list. */
export function GoToCell({ cells, className }: Props): ReactElement | null {
  const text = useText();
  const { controller, t, format, floatIn } = usePane();
  const [first, ...others] = cells;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <Button className={className} onClick={() => void controller.goTo(first)}>
        {t('act.goto')}
      </Button>
    );
  }
  const more = cells.length - MOST;
  return (
    <Menu positioning="below-start" mountNode={floatIn}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={className}>{t('act.goto')}</MenuButton>
      </MenuTrigger>
      <MenuPopover style={{ maxHeight: '60vh' }}>
        <MenuList>
          {cells.slice(0, MOST).map((place) => {
            const address = formatAddress(place);
            return (
              <MenuItem key={address} onClick={() => void controller.goTo(place)}>
                {address}
              </MenuItem>
            );
          })}
          {more > 0 && <p className={text.caption}>{t('fi.more', { n: format.count(more) })}</p>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
