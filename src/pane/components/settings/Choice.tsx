import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Values with their words, in order. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, under its label. */
export function Choice<Value extends string>({ label, value, options, onChoose }: Props<Value>): ReactElement {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find(([own]) => own === chosen);
          if (option) onChoose(option[0]);
        }}
      >
        {options.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
