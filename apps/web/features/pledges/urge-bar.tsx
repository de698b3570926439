import { App } from 'antd';
import type { Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { DeedButton } from '../../shared/form/deed-button.js';
import { sharedTexts } from '../../shared/texts.js';
import { pledgeTexts } from './texts.js';

/** Urges the responsible persons of the chosen pledges, with a result for each. */
export function UrgeBar({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const t = useTexts(pledgeTexts);
  const shared = useTexts(sharedTexts);
  const { message } = App.useApp();
  if (ids.length === 0) return null;
  return (
    <section className="batch-bar" aria-label={shared('selected', { count: ids.length })}>
      <b>{shared('selected', { count: ids.length })}</b>
      <DeedButton<Schema<'UrgeAnswer'>>
        label={t('urge')}
        to="/api/v1/pledges/urge"
        body="pledges/urge"
        initial={{ ids }}
        own={{ ids: () => null }}
        look={{ type: 'primary' }}
        onDone={({ results }) => {
          const failed = results.filter(({ status }) => status >= 400).length;
          void message.info(shared('batchResult', { done: results.length - failed, failed }));
          onDone();
        }}
      />
    </section>
  );
}
