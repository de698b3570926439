import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Parts {
  readonly label: string;
  readonly value: string | null;
  readonly isInstant?: boolean;
  onChange(value: string | undefined): void;
}

/** A day, or an instant to the minute, as it stands in an address. */
export function DayPicker({ label, value, isInstant = false, onChange }: Parts) {
  return (
    <div className="day-picker">
      <span aria-hidden="true">{label}</span>
      <DatePicker
        aria-label={label}
        value={value ? dayjs(value) : null}
        showTime={isInstant ? { format: 'HH:mm' } : false}
        onChange={(next) => onChange(isInstant ? next?.toISOString() : next?.format('YYYY-MM-DD'))}
      />
    </div>
  );
}
