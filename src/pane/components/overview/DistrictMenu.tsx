import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import type { ReactElement } from 'react';
import { districtsOf } from '../../state/selectors/planFilter';
import type { PlanRow } from '../../state/selectors/planRows';
import { usePane } from '../shared/PaneContext';

const NAME = 'district';
const ALL = '';

/** Which district's plans are shown. */
export function DistrictMenu({ rows }: { rows: readonly PlanRow[] }): ReactElement | null {
  const { state, dispatch, t, floatIn } = usePane();
  const districts = districtsOf(rows);
  if (districts.length < 2) return null;
  const { district } = state.view.plans;
  return (
    <Menu
      mountNode={floatIn}
      checkedValues={{ [NAME]: [district ?? ALL] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        dispatch({ type: 'plansFiltered', filter: { district: chosen === ALL ? undefined : chosen } });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          icon={<FilterRegular />}
          appearance={district === undefined ? 'secondary' : 'primary'}
          aria-label={district === undefined ? t('ov.filter') : `${t('pl.district')}: ${district}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name={NAME} value={ALL}>
            {t('ov.district')}
          </MenuItemRadio>
          {districts.map((name) => (
            <MenuItemRadio key={name} name={NAME} value={name}>
              <span lang="da">{name}</span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
