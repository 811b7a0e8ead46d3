import { useMutation } from '@tanstack/react-query';
import { t } from '../../app/locale/locale.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { assertAccepted } from '../api/faults.ts';
import { request } from '../api/request.ts';
import { AskDialog } from '../dialogs/ask-dialog.tsx';

const RevealSecret = graphql(`
  mutation RevealSecret($input: RevealSecretInput!) {
    revealSecret(input: $input) {
      value
      userErrors {
        code
        message
        path
      }
    }
  }
`);

interface Place {
  resource: string;
  id: string;
  field: string;
  /** Where the value is only proposed yet. */
  requestId?: string;
}

interface Props {
  input: Place;
  label: string;
  onRevealed: (value: string) => void;
  onClose: () => void;
}

async function reveal(input: Place & { reason: string }): Promise<string> {
  const { revealSecret } = await request(RevealSecret, { input });
  assertAccepted(revealSecret.userErrors);
  return revealSecret.value ?? '';
}

/** Asks why somebody needs to see a secret, and shows it to them. */
export function RevealDialog({ input, label, onRevealed, onClose }: Props) {
  const { mutate, isPending, error } = useMutation({ mutationFn: reveal, onSuccess: onRevealed });
  return (
    <AskDialog
      title={label}
      label={t('secret.reason')}
      hint={t('secret.logged')}
      missing={t('secret.reasonMissing')}
      okText={t('secret.show')}
      pending={isPending}
      error={error}
      onAnswer={(reason) => mutate({ ...input, reason })}
      onClose={onClose}
    />
  );
}
