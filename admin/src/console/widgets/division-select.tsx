import type { SelectProps } from 'antd';
import { ReferenceSelect } from './reference-select.tsx';

type Props = Omit<SelectProps<string>, 'options'>;

/** A division chosen by name or code. */
export function DivisionSelect(props: Props) {
  return <ReferenceSelect target="Division" {...props} />;
}
