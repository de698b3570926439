import { Form } from 'antd';
import type { BodyField } from '../../api/body-field.js';
import type { Schema } from '../../api/client.js';
import { BodyFields } from '../../shared/form/body-fields.js';
import { useFieldWord } from '../../shared/form/field-words.js';

type Allegation = Schema<'AllegationView'>;

/** Draws the conclusions of a body: one row for each allegation, which stands above its own row. */
export function conclusionFields(allegations: readonly Allegation[]) {
  return (field: BodyField) => <Conclusions key={field.name} field={field} allegations={allegations} />;
}

function Conclusions({ field, allegations }: { field: BodyField; allegations: readonly Allegation[] }) {
  const word = useFieldWord();
  const fields = (field.items?.fields ?? []).filter(({ name }) => name !== 'allegationId');
  return (
    <fieldset>
      <legend>{word(field.name)}</legend>
      {allegations.map(({ id, matter }, index) => (
        <div key={id} className="form-block">
          <p>
            {index + 1}. <bdi>{matter}</bdi>
          </p>
          <Form.Item name={[field.name, index, 'allegationId']} hidden>
            <input type="hidden" />
          </Form.Item>
          <BodyFields fields={fields} prefix={[field.name, index]} />
        </div>
      ))}
    </fieldset>
  );
}
