import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { useLiveSignal } from '../../shared/use-live-signal.js';

/** How much waits in every box; asked again when the server says that something moved, or after a minute. */
export function useCounters() {
  const may = useMay();
  const isOn = may('inbox.read');
  const isLive = useLiveSignal(isOn);
  const { data } = useQuery({
    queryKey: ['/api/v1/inbox/counters'],
    queryFn: () => answerOf(api.GET('/api/v1/inbox/counters')),
    enabled: isOn,
    refetchInterval: isLive ? false : 60_000,
  });
  return data;
}
