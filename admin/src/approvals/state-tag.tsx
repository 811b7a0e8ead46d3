import { Tag } from 'antd';
import { enumLabel } from '../console/enum-options.ts';

const COLOUR: Record<string, string> = {
  PENDING: 'processing',
  RETURNED: 'warning',
  CONFLICT: 'error',
  APPLIED: 'success',
  REJECTED: 'error',
};

/** The state of a change request. */
export function StateTag({ state }: { state: string }) {
  return <Tag color={COLOUR[state]}>{enumLabel('ChangeState', state)}</Tag>;
}
