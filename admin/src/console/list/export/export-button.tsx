import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { labelOf, t } from '../../../app/locale/locale.ts';
import { messageOf } from '../../api/faults.ts';
import { dayFromNow } from '../../format/dates.ts';
import type { NamedField } from '../../resources.ts';
import { readAll } from './read-all.ts';
import type { Asked } from './read-all.ts';
import { saveSheet } from './sheet.ts';

/** More would be too much for a browser to put into a sheet; whoever wants them asks for parts. */
const MOST = 50_000;

interface Props extends Asked {
  readonly total: number;
}

async function save(asked: Props, onProgress: (count: number) => boolean): Promise<number> {
  const { definition, fields, total } = asked;
  const rows = await readAll(asked, onProgress);
  if (!rows) return 0;
  const named = fields.map((name) => ({ name, ...definition.fields[name] }) as NamedField);
  await saveSheet(`${labelOf(definition)} ${dayFromNow(0)} 共${total}条`, named, rows);
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
      onClick={() => (running.current ? (running.current = false) : void run())}
    >
      {count === undefined ? null : `${count} / ${props.total}`}
    </Button>
  );
}
