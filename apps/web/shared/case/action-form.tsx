import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { actionBodies } from '../../api/generated/action-bodies.js';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { BodyFields, type OwnFields } from '../form/body-fields.js';
import { changedOnly, cleaned } from '../form/clean.js';
import { showErrors } from '../form/show-errors.js';
import { ProblemAlert } from '../problem-alert.js';
import { sharedTexts } from '../texts.js';
import { useDraft } from '../use-draft.js';
import { useActionWord } from '../words.js';
import type { CaseView } from './case-types.js';
import { Conflict } from './conflict.js';
import { registerOf, useAct } from './use-case.js';
import { UsualOpinions } from './usual-opinions.js';

interface Parts {
  readonly kind: string;
  readonly subject: CaseView;
  readonly action: string;
  /** Fields that the feature draws itself. */
  readonly own?: OwnFields;
  /** What stands in the form at first. */
  readonly initial?: object;
  onDone(): void;
}

/** An action of a case: the fields of its body from the API's document, its problems where they belong. */
export function ActionForm(parts: Parts) {
  const { kind, subject, action, own, initial, onDone } = parts;
  const word = useActionWord();
  const [form] = Form.useForm<object>();
  const [base, setBase] = useState(subject);
  const act = useAct(kind, subject.id);
  const draft = useDraft<object>(`${subject.id}:${action}`, (kept) => form.setFieldsValue(kept));
  const problem = act.isError ? asProblem(act.error) : undefined;
  const fields = actionBodies[`${registerOf(kind).path}/actions/${action}`] ?? [];
  const filled = () => changedOnly(cleaned(form.getFieldsValue(true)) as object, initial ?? {}, fields);
  const submit = (body: object, version: number) =>
    act.mutate(
      { action, body, version },
      {
        onSuccess: () => {
          void draft.drop();
          onDone();
        },
        onError: (error) => showErrors(form, asProblem(error)),
      },
    );
  const isStale = problem?.code === 'version-stale';
  return (
    <Modal
      open
      title={word(kind, action)}
      onCancel={onDone}
      footer={null}
      width={isStale ? 860 : 640}
      destroyOnHidden
      mask={{ closable: false }}
    >
      {problem && !isStale && <ProblemAlert problem={problem} />}
      {isStale && (
        <Conflict
          kind={kind}
          seen={base}
          mine={filled()}
          onAgain={(fresh) => {
            setBase(fresh);
            submit(filled(), fresh.version);
          }}
        />
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial ?? {}}
        onValuesChange={(_changed, all) => draft.keep(all)}
        onFinish={() => submit(filled(), base.version)}
      >
        <BodyFields fields={fields} {...(own ? { own } : {})} />
        {fields.some(({ name }) => name === 'opinion') && <UsualOpinions form={form} />}
        <End word={word(kind, action)} isBusy={act.isPending} canSubmit={!isStale} onCancel={onDone} />
      </Form>
    </Modal>
  );
}

function End({
  word,
  isBusy,
  canSubmit,
  onCancel,
}: {
  word: string;
  isBusy: boolean;
  canSubmit: boolean;
  onCancel: () => void;
}) {
  const t = useTexts(sharedTexts);
  return (
    <div className="form-end">
      <Button onClick={onCancel}>{t('cancel')}</Button>
      {canSubmit && (
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {word}
        </Button>
      )}
    </div>
  );
}
