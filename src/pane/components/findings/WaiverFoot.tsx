import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../shared/PaneContext';
import { InFoot } from '../shell/OwnFoot';

interface Props {
  /** The form's id: the foot stands outside it. */
  readonly form: string;
  readonly cancel: () => void;
}

export function WaiverFoot({ form, cancel }: Props): ReactElement {
  const { state, t } = usePane();
  return (
    <InFoot>
      <Button appearance="primary" type="submit" form={form} disabledFocusable={state.writing !== undefined}>
        {t('wa.save')}
      </Button>
      <Button onClick={cancel}>{t('act.cancel')}</Button>
    </InFoot>
  );
}
