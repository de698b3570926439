import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import { useMay } from '../../app/session.js';

/** How much waits in every box; asked again every minute. */
export function useCounters() {
  const may = useMay();
  const isOn = may('inbox.read');
  const { data } = useQuery({
    queryKey: ['/api/v1/inbox/counters'],
    queryFn: () => answerOf(api.GET('/api/v1/inbox/counters')),
    enabled: isOn,
    refetchInterval: 60_000,
  });
  return data;
}
