import { Slider } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';

interface Parts {
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly label: string;
  onChange(day: string): void;
}

/** A life of days to move along, by mouse or arrow keys; the day is asked for when the hand comes to rest. */
export function DaySlider({ from, to, at, label, onChange }: Parts) {
  const first = dayjs(from);
  const length = Math.max(1, dayjs(to).diff(first, 'day'));
  const place = Math.min(length, Math.max(0, dayjs(at).diff(first, 'day')));
  const [moving, move] = useState(place);
  useEffect(() => move(place), [place]);
  const dayAt = (days: number | undefined) => first.add(days ?? 0, 'day').format('YYYY-MM-DD');
  return (
    <div className="day-slider">
      <Slider
        min={0}
        max={length}
        value={moving}
        marks={{ 0: from, [length]: to }}
        tooltip={{ formatter: dayAt }}
        ariaLabelForHandle={label}
        ariaValueTextFormatterForHandle={dayAt}
        onChange={move}
        onChangeComplete={(days) => onChange(dayAt(days))}
      />
    </div>
  );
}
