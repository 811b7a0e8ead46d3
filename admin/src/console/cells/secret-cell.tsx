import { EyeOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { labelOf, t } from '../../app/locale/locale.ts';
import type { NamedField } from '../resources.ts';
import { RevealDialog } from './reveal-dialog.tsx';

interface Props {
  resource: string;
  id: string;
  /** The request that proposes the value, while it is not kept yet. */
  requestId?: string;
  field: NamedField;
  masked: string;
}

// The button that led here is gone; a screen reader reads the value out.
const takeFocus = (value: HTMLElement | null) => value?.focus();

/** A masked value with the way to see it: a reason, which the server logs. Leaving the page masks it again. */
export function SecretCell({ resource, id, requestId, field, masked }: Props) {
  const [asking, setAsking] = useState(false);
  const [revealed, setRevealed] = useState<string>();
  const label = t('secret.reveal', { label: labelOf(field) });
  function onRevealed(value: string) {
    setRevealed(value);
    setAsking(false);
  }
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {revealed === undefined ? (
        masked
      ) : (
        <span tabIndex={-1} ref={takeFocus}>
          {revealed}
        </span>
      )}
      {revealed === undefined && (
        <Tooltip title={label}>
          <Button
            type="text"
            size="small"
            icon={<EyeOutlined />}
            aria-label={label}
            onClick={() => setAsking(true)}
          />
        </Tooltip>
      )}
      {asking && (
        <RevealDialog
          input={{ resource, id, requestId, field: field.name }}
          label={label}
          onRevealed={onRevealed}
          onClose={() => setAsking(false)}
        />
      )}
    </span>
  );
}
