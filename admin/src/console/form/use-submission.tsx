import { useMutation } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { App } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import type { UserError } from '../api/faults.ts';
import { Refusal, messageOf } from '../api/faults.ts';
import { useIdempotencyKey } from '../api/idempotency-key.ts';
import { queryClient } from '../api/query-client.ts';
import { showErrors } from './field-errors.ts';
import type { FormOperation } from './operations.ts';
import type { FormValues, Preview } from './preview.ts';

export interface Submission {
  readonly values: FormValues;
  readonly note?: string;
  readonly draft: boolean;
  readonly idempotencyKey: string;
}

interface Options<Result> {
  form: FormInstance<FormValues>;
  operations: readonly FormOperation[];
  preview: () => Promise<Preview>;
  send: (submission: Submission) => Promise<Result>;
  onSent: (result: Result) => void;
}

/** Warnings do not forbid: the person decides, having read them. */
function useConfirmation() {
  const { modal } = App.useApp();
  return (warnings: readonly UserError[]) =>
    modal.confirm({
      title: t('form.warnings'),
      content: warnings.map((warning) => <p key={warning.message}>{warning.message}</p>),
      okText: t('form.submitAnyway'),
      cancelText: t('form.checkAgain'),
    });
}

/** The fields with a value: a draft may lack anything, but what it has must make sense. */
function filledIn(form: FormInstance<FormValues>): [string, string][] {
  const values = Object.entries(form.getFieldsValue(true) as FormValues);
  return values.flatMap(([operation, fields]) =>
    Object.entries(typeof fields === 'object' ? fields : {}).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[operation, name] as [string, string]],
    ),
  );
}

/** Checks, confirms, sends; puts what the server refuses on its fields. */
export function useSubmission<Result>({ form, operations, preview, send, onSent }: Options<Result>) {
  const [problems, setProblems] = useState<string[]>([]);
  const confirm = useConfirmation();
  const keyOf = useIdempotencyKey();
  const { mutate, isPending } = useMutation({ mutationFn, onError, onSuccess });

  async function mutationFn(draft: boolean) {
    setProblems([]);
    const { note, ...values } = form.getFieldsValue(true) as FormValues & { note?: string };
    if (!draft && !(await mayGoOn())) return undefined;
    return send({
      values: values as FormValues,
      note,
      draft,
      idempotencyKey: keyOf({ values, note, draft }),
    });
  }

  async function mayGoOn() {
    const { warnings } = await preview();
    return warnings.length === 0 || (await confirm(warnings));
  }

  function onError(error: unknown) {
    if (!(error instanceof Refusal)) return setProblems([messageOf(error)]);
    setProblems(showErrors(form, operations, error.userErrors).map(({ message }) => message));
  }

  function onSuccess(result: Result | undefined) {
    if (result === undefined) return;
    void queryClient.invalidateQueries();
    onSent(result);
  }

  async function submit(draft: boolean) {
    const valid = await form.validateFields(draft ? filledIn(form) : undefined).then(
      () => true,
      () => false,
    );
    if (valid) return mutate(draft);
    const [first] = form.getFieldsError().filter(({ errors }) => errors.length > 0);
    if (first) form.scrollToField(first.name, { block: 'center', focus: true });
  }

  return { submit, isPending, problems };
}
