import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, type ButtonProps, Form, Modal } from 'antd';
import { useRef, useState } from 'react';
import { type ApiPath, send } from '../../api/client.js';
import { actionBodies } from '../../api/generated/action-bodies.js';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { ProblemAlert } from '../problem-alert.js';
import { sharedTexts } from '../texts.js';
import { BodyFields, type OwnFields } from './body-fields.js';
import { cleaned } from './clean.js';
import { showErrors } from './show-errors.js';

interface Parts<Answer> {
  readonly label: string;
  /** Where the body goes. */
  readonly to: ApiPath;
  /** Name of the body in the API's document: the path without base and ids. */
  readonly body: string;
  readonly target?: { readonly id: string; readonly version: number };
  readonly own?: OwnFields;
  readonly initial?: object;
  readonly look?: ButtonProps;
  onDone?(answer: Answer): void;
}

/** A button that opens the fields of a route's body and sends them: for registers beside the cases. */
export function DeedButton<Answer = unknown>(parts: Parts<Answer>) {
  const { label, look } = parts;
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => open(true)}>
        {label}
      </Button>
      {isOpen && <DeedForm {...parts} onClose={() => open(false)} />}
    </>
  );
}

function DeedForm<Answer>(parts: Parts<Answer> & { onClose: () => void }) {
  const { label, to, body, target, own, initial, onDone, onClose } = parts;
  const t = useTexts(sharedTexts);
  const queries = useQueryClient();
  const [form] = Form.useForm<object>();
  const sent = useRef({ text: '', key: '' });
  const deed = useMutation({
    mutationFn: (filled: object) => {
      const text = JSON.stringify(filled);
      if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() };
      return send<Answer>(to, { body: filled, key: sent.current.key, ...(target ? { target } : {}) });
    },
    onSuccess: (answer) => {
      onClose();
      onDone?.(answer);
      void queries.invalidateQueries();
    },
    onError: (error) => showErrors(form, asProblem(error)),
  });
  return (
    <Modal open title={label} onCancel={onClose} footer={null} width={640} destroyOnHidden mask={{ closable: false }}>
      {deed.isError && <ProblemAlert problem={asProblem(deed.error)} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial ?? {}}
        onFinish={() => deed.mutate(cleaned(form.getFieldsValue(true)) as object)}
      >
        <BodyFields fields={actionBodies[body] ?? []} {...(own ? { own } : {})} />
        <div className="form-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={deed.isPending}>
            {t('submit')}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
