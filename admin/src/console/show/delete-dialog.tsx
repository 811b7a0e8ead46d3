import { useDelete } from '@refinedev/core';
import { useState } from 'react';
import { labelOfOne, t } from '../../app/locale/locale.ts';
import type { WriteResult } from '../api/data-provider.ts';
import { useIdempotencyKey } from '../api/idempotency-key.ts';
import type { ResourceDefinition } from '../definition.ts';
import { AskDialog } from '../dialogs/ask-dialog.tsx';
import { useOutcome } from '../form/use-outcome.tsx';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
  onClose: () => void;
}

/** Deleting is a change like any other: it says why and is approved by somebody else. */
export function DeleteDialog({ definition, record, onClose }: Props) {
  const { mutateAsync, mutation } = useDelete<WriteResult>();
  const outcome = useOutcome(definition.name);
  const keyOf = useIdempotencyKey();
  const [error, setError] = useState<unknown>();

  async function remove(note: string) {
    try {
      const idempotencyKey = keyOf([record.id, note]);
      const { data } = await mutateAsync({
        ...{ resource: definition.name, id: record.id, meta: { note, idempotencyKey } },
        ...{ successNotification: false, errorNotification: false },
      });
      // The record named in the answer is the one just deleted: there is no page to go to.
      outcome({ record: null, changeRequest: data.changeRequest });
    } catch (fault) {
      setError(fault);
    }
  }

  return (
    <AskDialog
      title={t('delete.title', { label: labelOfOne(definition), name: record.displayName })}
      label={t('delete.reason')}
      missing={t('delete.reasonMissing')}
      okText={t('form.submit')}
      danger
      pending={mutation.isPending}
      error={error}
      onAnswer={(note) => void remove(note)}
      onClose={onClose}
    />
  );
}
