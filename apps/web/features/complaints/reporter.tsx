import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { Facts } from '../../shared/facts.js';
import { useFieldWord } from '../../shared/form/field-words.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { complaintTexts } from './texts.js';

/** Who reported: never shown by itself, only after a reason that goes into the audit, and only on this screen. */
export function Reporter({ id }: { id: string }) {
  const t = useTexts(complaintTexts);
  const word = useFieldWord();
  const may = useMay();
  const [isAsking, setAsking] = useState(false);
  const reveal = useMutation({
    mutationFn: ({ reason }: { reason: string }) => {
      const header = { 'X-Access-Reason': encodeURIComponent(reason) };
      return answerOf(api.GET('/api/v1/complaints/{id}/reporter', { params: { path: { id }, header } }));
    },
  });
  if (!may('reporter.read')) return null;
  return (
    <section className="reporter">
      <h3>{t('reporter')}</h3>
      {reveal.isError && <ProblemAlert problem={asProblem(reveal.error)} />}
      {reveal.data ? (
        <Facts
          facts={Object.entries(reveal.data).map(([field, value]) => [
            word(field),
            <bdi key={field}>{String(value ?? '')}</bdi>,
          ])}
        />
      ) : isAsking ? (
        <Form layout="vertical" onFinish={(values: { reason: string }) => reveal.mutate(values)}>
          <Form.Item name="reason" label={t('revealWhy')} rules={[{ required: true, min: 2 }]}>
            <Input maxLength={200} autoFocus />
          </Form.Item>
          <Button htmlType="submit" loading={reveal.isPending}>
            {t('revealReporter')}
          </Button>
        </Form>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('revealReporter')}</Button>
      )}
    </section>
  );
}
