import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { useRef, useState, type ReactElement } from 'react';
import type { Checked } from '../../state/paneState';
import type { Finding } from '../../../core/findings';
import {
  checkWaiver,
  dayOf,
  waiverSheet,
  type WaiverFault,
  type WaiverField,
} from '../../state/selectors/findings/waiverCheck';
import type { WaiverForm as Form } from '../../state/view';
import type { TextKey } from '../../text/paneText';
import { usePane } from '../shared/PaneContext';
import { useText } from '../shared/useText';
import { returnFocusTo } from './useKeptFocus';
import { WaiverFoot } from './WaiverFoot';
import { WaiverScope } from './WaiverScope';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px', padding: '16px var(--panePadding)' },
  until: { maxWidth: '160px' },
  icon: { color: tokens.colorNeutralForeground3 },
  where: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '8px', alignItems: 'start' },
});

const FAULT: Readonly<Record<WaiverFault, TextKey>> = {
  reasonMissing: 'wa.reasonErr',
  nameMissing: 'wa.nameErr',
  dateUnread: 'wa.dateErr',
  datePast: 'wa.pastErr',
};
const FIELDS: readonly WaiverField[] = ['reason', 'name', 'until'];

interface Props {
  readonly finding: Finding;
  readonly form: Form;
  readonly checked: Checked;
  readonly cancel: () => void;
}

/** Reason, name and last day. Faults are told when the officer tries to save, a date's as soon as it is left. */
export function WaiverForm({ finding, form, checked, cancel }: Props): ReactElement {
  const styles = useStyles();
  const text = useText();
  const { controller, dispatch, t, format, language } = usePane();
  const [told, setTold] = useState<readonly WaiverField[]>([]);
  const fields = useRef<Partial<Record<WaiverField, HTMLElement | null>>>({});
  const { faults = {}, answers } = checkWaiver(form, checked.at.slice(0, 10));
  const of = (field: WaiverField) => ({
    ref: (element: HTMLElement | null): void => {
      fields.current[field] = element;
    },
    value: form[field],
    onChange: (_: unknown, { value }: { value: string }): void => {
      dispatch({ type: 'waiverTyped', answers: { [field]: value } });
    },
  });
  const faultOf = (field: WaiverField) => {
    const fault = faults[field];
    return fault && told.includes(field)
      ? { validationState: 'error' as const, validationMessage: t(FAULT[fault]) }
      : {};
  };
  const save = async (): Promise<void> => {
    setTold(FIELDS);
    if (!answers) return fields.current[FIELDS.find((field) => faults[field]) ?? 'reason']?.focus();
    returnFocusTo(form.finding);
    await controller.saveWaiver(finding, answers);
  };
  return (
    <form
      id={FORM}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('wa.reason')} required hint={t('wa.reasonHint')} {...faultOf('reason')}>
        <Textarea rows={5} resize="vertical" {...of('reason')} />
      </Field>
      <Field label={t('wa.name')} required {...faultOf('name')}>
        <Input autoComplete="name" {...of('name')} />
      </Field>
      <Field label={t('wa.until')} required hint={t('wa.untilHint')} {...faultOf('until')}>
        <Input
          className={styles.until}
          autoComplete="off"
          {...of('until')}
          onBlur={() => {
            const day = dayOf(form.until);
            // As it was understood: dates can be written in more ways than one.
            if (day !== undefined) dispatch({ type: 'waiverTyped', answers: { until: format.day(day) } });
            if (form.until !== '') setTold([...told, 'until']);
          }}
        />
      </Field>
      <div className={styles.where}>
        <TableRegular aria-hidden className={styles.icon} fontSize={20} />
        <div>
          <p className={text.caption}>{t('wa.where', { s: waiverSheet(checked.result, language) })}</p>
          <WaiverScope finding={finding} result={checked.result} />
        </div>
      </div>
      <WaiverFoot form={FORM} cancel={cancel} />
    </form>
  );
}

const FORM = 'waiver';
