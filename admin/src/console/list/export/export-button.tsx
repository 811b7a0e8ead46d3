import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { labelOf, t } from '../../../app/locale/locale.ts';
import { messageOf } from '../../api/faults.ts';
import { dayFromNow } from '../../format/dates.ts';
import type { NamedField } from '../../resources.ts';
import { leadField } from '../columns.tsx';
import { readAll } from './read-all.ts';
import type { Asked } from './read-all.ts';
import { saveSheet } from './sheet.ts';

/** More would be too much for a browser to put into a sheet; whoever wants them asks for parts. */
const MOST = 50_000;

const nameField: NamedField = {
  name: 'displayName',
  kind: 'text',
  label: '名称',
  en: 'Name',
  read: 'displayName',
};

interface Props extends Asked {
  readonly total: number;
}

/** The list's columns, with the records' names where these lead each line. */
function sheetFields({ definition, fields }: Asked): NamedField[] {
  const named = fields.map((name) => ({ name, ...definition.fields[name] }) as NamedField);
  return leadField(definition, named) ? named : [nameField, ...named];
}

async function save(asked: Props, onProgress: (count: number) => boolean): Promise<number> {
  const rows = await readAll(asked, onProgress);
  if (!rows) return 0;
  const { definition } = asked;
  const name = t('export.name', { label: labelOf(definition), day: dayFromNow(0), count: rows.length });
  await saveSheet({ name, resource: definition.name, fields: sheetFields(asked), rows });
  return rows.length;
}

/** Saves what the list shows, all pages of it, as a sheet. While it runs it tells how far it is, and stops when pressed. */
export function ExportButton(props: Props) {
  const { message } = App.useApp();
  const [count, setCount] = useState<number>();
  const running = useRef(false);
  useEffect(() => () => void (running.current = false), []);

  async function run() {
    if (props.total > MOST) return void message.warning(t('export.tooMany', { most: MOST }));
    running.current = true;
    setCount(0);
    try {
      const saved = await save(props, (rows) => (setCount(rows), running.current));
      if (saved > 0) message.success(t('export.done', { count: saved }));
    } catch (error) {
      message.error(messageOf(error));
    }
    running.current = false;
    setCount(undefined);
  }

  const label = count === undefined ? t('export.start') : t('export.stop', { count, total: props.total });
  return (
    <Button
      icon={<DownloadOutlined />}
      aria-label={label}
      title={label}
      disabled={props.total === 0}
      onClick={() => (count === undefined ? void run() : (running.current = false))}
    >
      {count === undefined ? null : `${count} / ${props.total}`}
    </Button>
  );
}
