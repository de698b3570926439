import { useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { StateTag } from '../../shared/state-tag.js';
import { sharedTexts } from '../../shared/texts.js';
import type { IntakeValues } from './intake-form.js';
import { intakeTexts } from './intake-texts.js';

/** What may be the same: filed under the same number, or against the same organisation. A person decides. */
export function Similar({ form }: { form: FormInstance<IntakeValues> }) {
  const t = useTexts(intakeTexts);
  const shared = useTexts(sharedTexts);
  const may = useMay();
  const externalNo = useDeferredValue(Form.useWatch('externalNo', form));
  const accused = Form.useWatch(['allegations', 0, 'accusedOrganizationId'], form) as string | undefined;
  const query = externalNo?.trim()
    ? { externalNo: externalNo.trim() }
    : accused
      ? { accusedOrganizationId: accused }
      : undefined;
  const { data } = useQuery({
    queryKey: ['/api/v1/complaints', 'similar', query],
    enabled: query !== undefined && may('complaint.read'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/complaints', { params: { query: { ...query, open: 'all', sort: '-receivedAt', limit: 8 } } }),
      ),
  });
  const items = query ? (data?.items ?? []) : [];
  return (
    <aside className="panel similar" aria-live="polite">
      <h2>
        {t('similar')} {items.length > 0 && <span className="tab-count">{items.length}</span>}
      </h2>
      {items.length === 0 && <p className="page-note">{t('similarNone')}</p>}
      <ul className="rows">
        {items.map(({ id, title, number, state }) => (
          <li key={id}>
            <Link className="matter" to={`/complaints/${id}`} target="_blank">
              <bdi>{title}</bdi>
              <small>{number ?? shared('noNumber')}</small>
            </Link>
            <StateTag kind="complaint" state={state} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
