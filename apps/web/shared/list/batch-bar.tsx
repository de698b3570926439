import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { workflows } from '../../../../libs/domain/workflows/all.js';
import { type Schema, send } from '../../api/client.js';
import { actionBodies } from '../../api/generated/action-bodies.js';
import type { ProblemBody } from '../../api/problem.js';
import { asProblem } from '../../api/problem.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { registerOf } from '../case/use-case.js';
import { BodyFields } from '../form/body-fields.js';
import { cleaned } from '../form/clean.js';
import { ProblemAlert } from '../problem-alert.js';
import { sharedTexts } from '../texts.js';

/** As much of a case as a batch needs. */
interface Chosen {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly title: string;
  readonly state: string;
}

interface Parts {
  readonly kind: string;
  readonly items: readonly Chosen[];
  onDone(): void;
}

/** Sticks to the foot while rows are selected: one action for all of them, a result for each. */
export function BatchBar({ kind, items, onDone }: Parts) {
  const t = useTexts(sharedTexts);
  const word = useWord();
  const may = useMay();
  const [action, setAction] = useState<string>();
  if (items.length === 0) return null;
  const open = Object.entries(workflows[kind]?.actions ?? {}).filter(
    ([, { permission, from }]) => may(permission as never) && items.every(({ state }) => from.includes(state)),
  );
  return (
    <section className="batch-bar" aria-label={t('selected', { count: items.length })}>
      <b>{t('selected', { count: items.length })}</b>
      <Select
        placeholder={t('nextStep')}
        aria-label={t('nextStep')}
        value={null}
        options={open.map(([value, label]) => ({ value, label: word(label) }))}
        popupMatchSelectWidth={false}
        onChange={(next: string) => setAction(next)}
      />
      <Button type="text" onClick={onDone}>
        {t('cancel')}
      </Button>
      {action && (
        <BatchForm kind={kind} action={action} items={items} onClose={() => setAction(undefined)} onDone={onDone} />
      )}
    </section>
  );
}

function BatchForm({ kind, action, items, onClose, onDone }: Parts & { action: string; onClose: () => void }) {
  const t = useTexts(sharedTexts);
  const word = useWord();
  const queries = useQueryClient();
  const { api, path } = registerOf(kind);
  const batch = useMutation({
    mutationFn: (body: object) =>
      send<Schema<'BatchAnswer'>>(`${api}/batch`, {
        body: { action, items: items.map(({ id, version }) => ({ id, version, body })) },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const finish = () => {
    onClose();
    if (batch.isSuccess) onDone();
  };
  const title = `${word(workflows[kind]?.actions[action])} · ${t('selected', { count: items.length })}`;
  return (
    <Modal open title={title} footer={null} onCancel={finish} destroyOnHidden>
      {batch.isError && <ProblemAlert problem={asProblem(batch.error)} />}
      {batch.data ? (
        <BatchResults results={batch.data.results} items={items} onClose={finish} />
      ) : (
        <Form layout="vertical" onFinish={(body) => batch.mutate(cleaned(body) as object)}>
          <BodyFields fields={actionBodies[`${path}/actions/${action}`] ?? []} />
          <div className="form-end">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={batch.isPending}>
              {t('submit')}
            </Button>
          </div>
        </Form>
      )}
    </Modal>
  );
}

function BatchResults({
  results,
  items,
  onClose,
}: {
  results: Schema<'BatchAnswer'>['results'];
  items: readonly Chosen[];
  onClose: () => void;
}) {
  const t = useTexts(sharedTexts);
  const failed = results.filter(({ status }) => status >= 400).length;
  return (
    <>
      <p role="status">
        <b>{t('batchResult', { done: results.length - failed, failed })}</b>
      </p>
      <ul className="batch-results">
        {results.map(({ id, status, problem }) => {
          const item = items.find((each) => each.id === id);
          return (
            <li key={id} className={status < 400 ? 'batch-done' : 'batch-failed'}>
              <span>{item?.number ?? item?.title}</span>
              <span>{status < 400 ? t('done') : sentence(problem as Partial<ProblemBody> | undefined)}</span>
            </li>
          );
        })}
      </ul>
      <div className="form-end">
        <Button type="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}

const sentence = (problem: Partial<ProblemBody> | undefined) =>
  [problem?.title, problem?.detail].filter(Boolean).join('：');
