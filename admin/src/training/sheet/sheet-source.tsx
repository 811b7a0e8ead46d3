import { InboxOutlined } from '@ant-design/icons';
import { Input, Upload } from 'antd';
import { useState } from 'react';
import styles from '../training.module.css';
import { say } from '../words.ts';
import { cellsOf } from './sheet-files.ts';
import { pastedCells } from './sheet-rows.ts';
import type { Source } from './use-sheet.ts';

/** Where a sheet comes from: a file, or cells on the clipboard. */
export function SheetSource({ onSource }: { onSource: (source: Source) => void }) {
  const [text, setText] = useState('');
  function paste(typed: string) {
    setText(typed);
    if (typed.includes('\n')) onSource({ file: say('pasted'), cells: async () => pastedCells(typed) });
  }
  return (
    <div className={styles.ways}>
      <Upload.Dragger
        accept=".xlsx"
        showUploadList={false}
        beforeUpload={(file) => {
          onSource({ file: file.name, cells: () => cellsOf(file) });
          return false;
        }}
      >
        <InboxOutlined style={{ fontSize: 24 }} />
        <div>{say('choose')}</div>
      </Upload.Dragger>
      <Input.TextArea
        aria-label={say('paste')}
        placeholder={say('paste')}
        rows={5}
        value={text}
        onChange={(event) => paste(event.target.value)}
      />
    </div>
  );
}
