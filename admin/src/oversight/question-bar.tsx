import { DatePicker, Segmented, Select } from 'antd';
import dayjs from '../app/locale/dates.ts';
import { t } from '../app/locale/locale.ts';
import { enumOptions } from '../console/enum-options.ts';
import { DivisionSelect } from '../console/widgets/division-select.tsx';
import type { Question } from './question.ts';
import styles from './targets.module.css';

interface Props {
  question: Question;
  /** The area and sector that were counted, where the question left them out. */
  divisionId?: string;
  sector?: string | null;
  onChange: (part: Record<string, string | undefined>) => void;
}

/** Day, basis, area and sector of the figures. */
export function QuestionBar({ question, divisionId, sector, onChange }: Props) {
  return (
    <div className={styles.bar}>
      <DatePicker
        aria-label={t('targets.on')}
        allowClear={false}
        value={dayjs(question.on)}
        maxDate={dayjs()}
        presets={[
          { label: t('targets.today'), value: dayjs() },
          { label: t('targets.lastYear'), value: dayjs().subtract(1, 'year').endOf('year') },
          { label: '2020-12-31', value: dayjs('2020-12-31') },
          { label: '2015-12-31', value: dayjs('2015-12-31') },
        ]}
        onChange={(day) =>
          onChange({ on: day.isSame(dayjs(), 'day') ? undefined : day.format('YYYY-MM-DD') })
        }
      />
      <Segmented
        aria-label={t('targets.basis')}
        options={enumOptions('DivisionBasis')}
        value={question.basis}
        onChange={(basis) => onChange({ basis })}
      />
      <DivisionSelect
        aria-label={t('targets.division')}
        allowClear={false}
        style={{ width: 180 }}
        value={question.divisionId ?? divisionId}
        onChange={(id) => onChange({ divisionId: id })}
      />
      <Select
        aria-label={t('targets.sector')}
        allowClear
        placeholder={t('targets.allSectors')}
        style={{ width: 140 }}
        options={enumOptions('Sector')}
        value={question.sector ?? sector ?? undefined}
        onChange={(value?: string) => onChange({ sector: value })}
      />
    </div>
  );
}
