import { PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Flex, Input, Upload } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { messageOf } from '../../console/api/faults.ts';
import { instantText } from '../../console/format/dates.ts';
import { useKeptText } from '../../console/kept-text.ts';
import styles from '../approvals.module.css';
import { attach, comment } from './acts.ts';
import type { ChangeRequestDetail } from './use-request.ts';

const COMMENT_BOX = 'request-comment';

/** Puts the cursor where a comment on the open request is written. */
export function focusCommentBox(): void {
  document.getElementById(COMMENT_BOX)?.focus();
}

function Comments({ comments }: Pick<ChangeRequestDetail, 'comments'>) {
  return comments.nodes.map(({ id, authorName, text, createdAt }) => (
    <div key={id} className={styles.comment}>
      <strong>{authorName}</strong> <span className={styles.quiet}>{instantText(createdAt)}</span>
      <p>{text}</p>
    </div>
  ));
}

function Attachments({ id, attachments }: Pick<ChangeRequestDetail, 'id' | 'attachments'>) {
  const upload = useMutation({ mutationFn: (file: File) => attach(id, file) });
  return (
    <Flex gap={12} wrap align="center">
      {attachments.nodes.map(({ id: key, fileName, size, fileId }) => (
        <a key={key} href={`/files/${fileId}`} target="_blank" rel="noreferrer">
          <PaperClipOutlined /> {fileName} <span className={styles.quiet}>{Math.ceil(size / 1024)} kB</span>
        </a>
      ))}
      <Upload showUploadList={false} beforeUpload={(file) => (upload.mutate(file), false)}>
        <Button size="small" icon={<UploadOutlined />} loading={upload.isPending}>
          {t('request.attach')}
        </Button>
      </Upload>
      {upload.error && <span role="alert">{messageOf(upload.error)}</span>}
    </Flex>
  );
}

function CommentBox({ id }: { id: string }) {
  const [text, setText] = useKeptText(`comment:${id}`);
  const send = useMutation({ mutationFn: () => comment(id, text.trim()), onSuccess: () => setText('') });
  return (
    <>
      {send.error && <Alert type="error" showIcon message={messageOf(send.error)} />}
      <Flex gap={8} align="flex-start">
        <Input.TextArea
          id={COMMENT_BOX}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={1000}
          placeholder={t('request.comment')}
          aria-label={t('request.comment')}
        />
        <Button onClick={() => send.mutate()} disabled={text.trim() === ''} loading={send.isPending}>
          {t('request.send')}
        </Button>
      </Flex>
    </>
  );
}

/** Attachments and comments of a request, and the way to add to them. */
export function Discussion({ request }: { request: ChangeRequestDetail }) {
  return (
    <section className={styles.discussion} aria-label={t('request.discussion')}>
      <Attachments id={request.id} attachments={request.attachments} />
      <Comments comments={request.comments} />
      <CommentBox id={request.id} />
    </section>
  );
}
