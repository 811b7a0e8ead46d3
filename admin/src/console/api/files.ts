import { t } from '../../app/locale/locale.ts';
import { ApiFault } from './faults.ts';

/**
 * Sends a file's bytes and answers its id.
 * @throws ApiFault when the server cannot be reached or refuses the file
 */
export async function uploadFile(file: File): Promise<string> {
  const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': file.type || 'application/octet-stream', 'apollo-require-preflight': '1' },
    body: file,
  }).catch(() => undefined);
  if (!response) throw new ApiFault('NETWORK', t('fault.network'));
  if (response.status === 413) throw new ApiFault('SERVER', t('file.tooLarge'));
  const answer = (await response.json().catch(() => ({}))) as { id?: string; errors?: { message: string }[] };
  if (!response.ok || !answer.id)
    throw new ApiFault('SERVER', answer.errors?.[0]?.message ?? t('file.refused'));
  return answer.id;
}

/** Gives the person a file to save. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
