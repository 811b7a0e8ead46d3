import type { ComponentType } from 'react';
import type { FieldKind } from '../definition.ts';
import type { InputProps } from '../ui/define-ui.ts';
import { inputOverride } from '../ui/overrides.ts';
import { CodeSelect } from './code-select.tsx';
import { DayInput } from './day-input.tsx';
import { DivisionSelect } from './division-select.tsx';
import { FileInput } from './file-input.tsx';
import { InstantInput } from './instant-input.tsx';
import type { KindInputProps } from './kind-inputs.tsx';
import { BooleanInput, ChoiceInput, LongTextInput, NumberInput, TextInput } from './kind-inputs.tsx';
import { MoneyInput } from './money-input.tsx';
import { ReferenceSelect } from './reference-select.tsx';
import { SecretInput } from './secret-input.tsx';

type Props<Value> = KindInputProps<Value>;

const CodeInput = ({ field, masked: _, ...props }: Props<string>) => (
  <CodeSelect {...props} codeList={field.codeList} />
);
const ReferenceInput = ({ field, masked: _, ...props }: Props<string>) => (
  <ReferenceSelect {...props} target={field.target} />
);
const DivisionInput = ({ field: _, masked: __, ...props }: Props<string>) => <DivisionSelect {...props} />;

const INPUTS: Partial<Record<FieldKind, ComponentType<Props<never>>>> = {
  longText: LongTextInput,
  integer: NumberInput,
  decimal: NumberInput,
  choice: ChoiceInput,
  money: MoneyInput,
  day: DayInput,
  instant: InstantInput,
  boolean: BooleanInput,
  code: CodeInput,
  reference: ReferenceInput,
  division: DivisionInput,
  file: FileInput,
  secret: SecretInput,
};

/** The input of a field: overridden, or the one of its kind. The form gives value and onChange. */
export function FieldInput({ resource, ...props }: Props<never> & { resource: string }) {
  const Override = inputOverride(resource, props.field.name);
  if (Override) return <Override {...(props as InputProps)} />;
  const KindInput = INPUTS[props.field.kind] ?? TextInput;
  return <KindInput {...props} />;
}
