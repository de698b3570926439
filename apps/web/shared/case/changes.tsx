import { useTexts } from '../../app/i18n.js';
import { useFieldWord } from '../form/field-words.js';
import { sharedTexts } from '../texts.js';

/** What an event changed, field by field: old and new where the history keeps both. */
export function Changes({ changes }: { changes: Readonly<Record<string, unknown>> }) {
  const t = useTexts(sharedTexts);
  const word = useFieldWord();
  const rows = Object.entries(changes);
  if (rows.length === 0) return null;
  return (
    <details className="changes">
      <summary>{t('changes')}</summary>
      <dl>
        {rows.map(([field, value]) => (
          <div key={field}>
            <dt>{word(field)}</dt>
            <dd>
              <Value value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Value({ value }: { value: unknown }) {
  const t = useTexts(sharedTexts);
  if (isPair(value)) {
    const before = value.from ?? value.before;
    const after = value.to ?? value.after;
    return (
      <>
        <del title={t('before')}>{plain(before) || t('none')}</del>
        <ins title={t('after')}>{plain(after) || t('none')}</ins>
      </>
    );
  }
  return <bdi>{plain(value)}</bdi>;
}

function isPair(value: unknown): value is { from?: unknown; to?: unknown; before?: unknown; after?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  return ('from' in value && 'to' in value) || ('before' in value && 'after' in value);
}

/** A value as text; what is nested keeps its shape. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}
