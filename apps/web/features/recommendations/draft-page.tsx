import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { send } from '../../api/client.js';
import { actionBodies } from '../../api/generated/action-bodies.js';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { BodyFields } from '../../shared/form/body-fields.js';
import { cleaned } from '../../shared/form/clean.js';
import { showErrors } from '../../shared/form/show-errors.js';
import { Page } from '../../shared/page.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { useDraft } from '../../shared/use-draft.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** A new letter, kept as a draft. */
export default function DraftPage() {
  const t = useTexts(letterTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<object>();
  const key = useRef(crypto.randomUUID());
  const draft = useDraft<object>('letter', (kept) => form.setFieldsValue(kept));
  const filing = useMutation({
    mutationFn: (body: object) => send<Letter>('/api/v1/recommendations', { body, key: key.current }),
    onSuccess: async ({ id }) => {
      await draft.drop();
      void queries.invalidateQueries();
      void navigate(`/recommendations/${id}`);
    },
    onError: (error) => {
      key.current = crypto.randomUUID();
      showErrors(form, asProblem(error));
    },
  });
  return (
    <Page title={t('draft')} note={t('draftNote')}>
      {filing.isError && <ProblemAlert problem={asProblem(filing.error)} />}
      <Form
        form={form}
        layout="vertical"
        className="panel form-narrow"
        initialValues={{ kind: 'SUPERVISION_PROPOSAL', recipients: [{}], items: [''] }}
        onValuesChange={(_changed, all) => draft.keep(all)}
        onFinish={() => filing.mutate(cleaned(form.getFieldsValue(true)) as object)}
      >
        <BodyFields fields={actionBodies['recommendations'] ?? []} />
        <div className="form-end form-end-sticky">
          <Button type="primary" htmlType="submit" loading={filing.isPending}>
            {t('saveDraft')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
