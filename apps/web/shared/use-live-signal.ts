/** Whether the server tells of changes by itself; where it does not, counters are asked every minute. */
export function useLiveSignal(_isOn: boolean): boolean {
  return false;
}
