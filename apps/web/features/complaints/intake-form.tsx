import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, type InputRef } from 'antd';
import dayjs from 'dayjs';
import type { Ref } from 'react';
import type { BodyField } from '../../api/body-field.js';
import type { Schema } from '../../api/client.js';
import { actionBodies } from '../../api/generated/action-bodies.js';
import { useTexts } from '../../app/i18n.js';
import { BodyFields } from '../../shared/form/body-fields.js';
import { sharedTexts } from '../../shared/texts.js';
import { intakeTexts } from './intake-texts.js';

/** What the form holds; an allegation may leave its words out. */
export type IntakeValues = Omit<Schema<'FileComplaint'>, 'allegations'> & {
  allegations: (Omit<Schema<'NewAllegation'>, 'matter'> & { matter?: string })[];
};

const fields = actionBodies['complaints'] ?? [];
const pick = (from: readonly BodyField[], ...names: string[]) =>
  names.flatMap((name) => from.find((field) => field.name === name) ?? []);
const allegationFields = fields.find(({ name }) => name === 'allegations')?.items?.fields ?? [];
const reporterFields = fields.find(({ name }) => name === 'reporter')?.fields ?? [];

/** An empty form: a letter that arrived just now, with one allegation. */
export function freshIntake(): Partial<IntakeValues> {
  return {
    channel: 'LETTER',
    receivedAt: dayjs().format(),
    realName: false,
    secrecy: 'INTERNAL',
    allegations: [{} as never],
  };
}

/** The fields of the intake, as the API's document describes them. */
export function IntakeForm({ barcode }: { barcode: Ref<HTMLInputElement> }) {
  const t = useTexts(intakeTexts);
  return (
    <>
      <Form.Item name="externalNo" label={t('barcode')}>
        <Input
          autoFocus
          maxLength={100}
          autoComplete="off"
          ref={inputOf(barcode)}
          onPressEnter={(event) => event.preventDefault()}
        />
      </Form.Item>
      <fieldset>
        <legend>{t('what')}</legend>
        <div className="form-grid">
          <BodyFields fields={pick(fields, 'channel', 'receivedAt', 'secrecy', 'kind', 'programme', 'projectId')} />
        </div>
        <BodyFields fields={pick(fields, 'title', 'content')} />
      </fieldset>
      <Allegations />
      <fieldset>
        <legend>{t('reporter')}</legend>
        <Form.Item name="realName" label={t('realName')} valuePropName="checked">
          <input type="checkbox" className="plain-check" />
        </Form.Item>
        <Form.Item noStyle shouldUpdate={(before, after) => before.realName !== after.realName}>
          {({ getFieldValue }) =>
            getFieldValue('realName') ? (
              <div className="form-grid">
                <BodyFields fields={reporterFields} prefix={['reporter']} />
              </div>
            ) : null
          }
        </Form.Item>
      </fieldset>
    </>
  );
}

const inputOf = (to: Ref<HTMLInputElement>) => (made: InputRef | null) => {
  if (to && typeof to === 'object') to.current = made?.input ?? null;
};

function Allegations() {
  const t = useTexts(intakeTexts);
  const shared = useTexts(sharedTexts);
  const optional = allegationFields.map((field) => (field.name === 'matter' ? { ...field, required: false } : field));
  return (
    <fieldset>
      <legend>{t('who')}</legend>
      <Form.List name="allegations">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div className="form-row" key={key}>
                <div className="form-row-fields">
                  <div className="form-grid">
                    <BodyFields
                      fields={pick(optional, 'accusedName', 'accusedOrganizationId', 'issueType')}
                      prefix={[name]}
                    />
                  </div>
                  <BodyFields fields={pick(optional, 'matter')} prefix={[name]} />
                  <p className="field-note">{t('sameAsContent')}</p>
                </div>
                {rows.length > 1 && (
                  <Button
                    type="text"
                    icon={<MinusCircleOutlined />}
                    aria-label={`${shared('remove')} ${name + 1}`}
                    onClick={() => remove(name)}
                  />
                )}
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
              {shared('add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
