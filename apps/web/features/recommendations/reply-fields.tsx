import { Form } from 'antd';
import type { BodyField } from '../../api/body-field.js';
import { useTexts } from '../../app/i18n.js';
import { BodyFields } from '../../shared/form/body-fields.js';
import { letterTexts } from './texts.js';
import type { Letter } from './types.js';

/** Draws the answers of a body: one row for each item, which stands above its own row. */
export function replyFields(items: Letter['items']) {
  return (field: BodyField) => <Replies key={field.name} field={field} items={items} />;
}

function Replies({ field, items }: { field: BodyField; items: Letter['items'] }) {
  const t = useTexts(letterTexts);
  const fields = (field.items?.fields ?? []).filter(({ name }) => name !== 'item');
  return items.map(({ item, text }, index) => (
    <div key={item} className="form-block">
      <p>
        {t('item', { item })}：<bdi>{text}</bdi>
      </p>
      <Form.Item name={[field.name, index, 'item']} hidden>
        <input type="hidden" />
      </Form.Item>
      <BodyFields fields={fields} prefix={[field.name, index]} />
    </div>
  ));
}
