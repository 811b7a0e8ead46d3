import { Alert, Form } from 'antd';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Viewer } from '../../app/session/viewer.ts';
import { useViewer } from '../../app/session/viewer.ts';
import { uiOf } from '../ui/overrides.ts';
import styles from './form.module.css';
import { FormSections } from './form-sections.tsx';
import type { FormOperation, RecordValues } from './operations.ts';
import type { FormValues } from './preview.ts';
import { savedValues } from './record-values.ts';
import { RestoreOffer } from './restore-offer.tsx';
import { SubmissionBar } from './submission-bar.tsx';
import { useUnsaved } from './unsaved.ts';
import { usePreview } from './use-preview.ts';
import type { Submission } from './use-submission.tsx';
import { useSubmission } from './use-submission.tsx';

interface Props<Result> {
  /** Names the form in the browser's storage: resource and record, or request. */
  storedAs: string;
  operations: readonly FormOperation[];
  /** The request that these would be sent in anew. */
  revising?: string;
  note?: string | null;
  send: (submission: Submission) => Promise<Result>;
  onSent: (result: Result) => void;
  heading?: (operation: FormOperation) => ReactNode;
}

function initialValues(operations: readonly FormOperation[], viewer: Viewer, note?: string | null) {
  const entries = operations.map((operation) => {
    const fresh = operation.kind === 'CREATE' ? freshValues(operation, viewer) : {};
    return [operation.key, { ...fresh, ...savedValues(operation), ...operation.proposed }];
  });
  return { ...Object.fromEntries(entries), note: note ?? undefined } as FormValues;
}

function freshValues({ definition }: FormOperation, { grant }: Viewer): RecordValues {
  const { initial, ownDivision } = uiOf(definition.name).form ?? {};
  return { ...initial, ...(ownDivision ? { divisionId: grant.division?.id } : {}) };
}

/** One or several operations edited together and sent as one change request. */
export function OperationsForm<Result>(props: Props<Result>) {
  const { storedAs, operations, revising, note, send, onSent, heading } = props;
  const [form] = Form.useForm<FormValues>();
  const navigate = useNavigate();
  const viewer = useViewer();
  const start = useMemo(() => initialValues(operations, viewer, note), [operations, viewer, note]);
  const unsaved = useUnsaved(storedAs, operations, start);
  const [offer, setOffer] = useState(unsaved.found);
  const preview = usePreview(form, operations, revising);
  const finish = (result: Result) => (unsaved.discard(), onSent(result));
  const { submit, isPending, problems } = useSubmission({
    form,
    operations,
    preview: preview.run,
    send,
    onSent: finish,
  });

  function discard() {
    unsaved.discard();
    setOffer(undefined);
  }

  function restore() {
    if (offer) form.setFieldsValue(offer.values as Parameters<typeof form.setFieldsValue>[0]);
    setOffer(undefined);
  }

  return (
    <Form
      form={form}
      layout="vertical"
      scrollToFirstError
      initialValues={start}
      onValuesChange={(changes: FormValues, values: FormValues) => {
        unsaved.keep(values);
        preview.onChange(changes);
      }}
    >
      {offer && <RestoreOffer at={offer.at} onRestore={restore} onDiscard={discard} />}
      {operations.map((operation) => (
        <div key={operation.key}>
          {heading?.(operation)}
          {uiOf(operation.definition.name).form?.intro}
          {operation.kind !== 'DELETE' && <FormSections operation={operation} />}
        </div>
      ))}
      {preview.warnings.map(({ message }) => (
        <Alert key={message} type="warning" showIcon message={message} className={styles.alert} />
      ))}
      {problems.map((problem) => (
        <Alert key={problem} type="error" showIcon message={problem} className={styles.alert} />
      ))}
      <SubmissionBar
        pending={isPending}
        onSubmit={() => void submit(false)}
        onDraft={() => void submit(true)}
        onCancel={() => void navigate(-1)}
      />
    </Form>
  );
}
