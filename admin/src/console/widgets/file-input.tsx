import { UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Upload } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { uploadFile } from '../api/files.ts';
import { messageOf } from '../api/faults.ts';
import type { InputProps } from '../ui/define-ui.ts';

/** A file sent at once; the form keeps its id. */
export function FileInput({ id, value, onChange, disabled }: InputProps<string | null>) {
  const upload = useMutation({ mutationFn: uploadFile, onSuccess: (fileId) => onChange?.(fileId) });
  return (
    <Flex gap={8} align="center" wrap>
      <Upload
        showUploadList={false}
        disabled={disabled}
        beforeUpload={(file) => (upload.mutate(file), false)}
      >
        <Button id={id} icon={<UploadOutlined />} loading={upload.isPending}>
          {t(value ? 'file.replace' : 'file.choose')}
        </Button>
      </Upload>
      {value && (
        <>
          <a href={`/files/${value}`} target="_blank" rel="noreferrer">
            {t('file.open')}
          </a>
          <Button type="link" size="small" onClick={() => onChange?.(null)}>
            {t('file.remove')}
          </Button>
        </>
      )}
      {upload.error && <span role="alert">{messageOf(upload.error)}</span>}
    </Flex>
  );
}
