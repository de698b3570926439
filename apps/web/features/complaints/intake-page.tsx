import { App, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { asProblem } from '../../api/problem.js';
import { useTexts } from '../../app/i18n.js';
import { cleaned } from '../../shared/form/clean.js';
import { showErrors } from '../../shared/form/show-errors.js';
import { Page } from '../../shared/page.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { useDraft } from '../../shared/use-draft.js';
import { useKeys } from '../../shared/use-keys.js';
import { freshIntake, IntakeForm, type IntakeValues } from './intake-form.js';
import { intakeTexts } from './intake-texts.js';
import { Similar } from './similar.js';
import { type Filing, useIntake } from './use-intake.js';

/** S2: a form with the cursor in the barcode box; register, and the next one lies ready. */
export default function IntakePage() {
  const t = useTexts(intakeTexts);
  const { message, notification } = App.useApp();
  const [form] = Form.useForm<IntakeValues>();
  const barcode = useRef<HTMLInputElement>(null);
  const [round, setRound] = useState(0);
  const draft = useDraft<IntakeValues>('intake', (kept) => form.setFieldsValue(kept));
  const intake = useIntake();
  const clear = async () => {
    await draft.drop();
    form.resetFields();
    form.setFieldsValue(freshIntake());
    setRound((now) => now + 1);
    barcode.current?.focus();
  };
  const file = async (register: Filing['register']) => {
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    intake.mutate(
      { values: cleaned(form.getFieldsValue(true)) as IntakeValues, register },
      {
        onSuccess: ({ id, number }) => {
          const title = number ? t('registered', { number }) : t('filed');
          notification.success({ title, description: <a href={`/complaints/${id}`}>{t('open')}</a> });
          void clear();
        },
        onError: (error) => showErrors(form, asProblem(error)),
      },
    );
  };
  const keepNow = () => {
    draft.keep(form.getFieldsValue(true));
    void message.success(t('draftKept'));
  };
  useKeys({ 'mod+s': keepNow, 'mod+Enter': () => void file('NUMBERED') });
  return (
    <Page title={t('title')} note={t('note')}>
      {intake.isError && <ProblemAlert problem={asProblem(intake.error)} />}
      <div className="intake">
        <Form
          form={form}
          layout="vertical"
          className="panel"
          initialValues={freshIntake()}
          onValuesChange={(_changed, all) => draft.keep(all)}
        >
          <IntakeForm barcode={barcode} key={round} />
          <End
            isBusy={intake.isPending}
            onClear={() => void clear()}
            onKeep={keepNow}
            onFile={(how) => void file(how)}
          />
        </Form>
        <Similar form={form} />
      </div>
    </Page>
  );
}

interface Ends {
  readonly isBusy: boolean;
  onClear(): void;
  onKeep(): void;
  onFile(how: Filing['register']): void;
}

function End({ isBusy, onClear, onKeep, onFile }: Ends) {
  const t = useTexts(intakeTexts);
  return (
    <div className="form-end form-end-sticky">
      <Button onClick={onClear}>{t('drop')}</Button>
      <Button onClick={onKeep}>{t('saveDraft')}</Button>
      <Button onClick={() => onFile('RECEIVED')} disabled={isBusy}>
        {t('fileOnly')}
      </Button>
      <Button type="primary" onClick={() => onFile('NUMBERED')} loading={isBusy}>
        {t('registerNext')}
      </Button>
    </div>
  );
}
