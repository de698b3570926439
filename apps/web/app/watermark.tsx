import { useEffect, useState } from 'react';
import { useMe } from './session.js';

const MINUTE_MS = 60_000;

/** Name, staff number and time over every screen and every print, as drawn lines: a print leaves backgrounds out. */
export function Watermark() {
  const { person, user } = useMe();
  const now = useMinute();
  return (
    <svg className="watermark" aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern id="watermark" width="340" height="190" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
          <text x="16" y="70">{`${person.name} ${user.username}`}</text>
          <text x="16" y="90">
            {now}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#watermark)" />
    </svg>
  );
}

function useMinute(): string {
  const [now, set] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => set(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
  return parts.format(now);
}
