/** What a form holds as a body: untouched fields are left out, empty texts with them, at every depth. */
export function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null && inner !== '');
  return Object.fromEntries(kept.map(([key, inner]) => [key, cleaned(inner)]));
}
