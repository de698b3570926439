import { Select } from 'antd';
import { permissions } from '../../../../libs/domain/permissions.js';
import { workflows } from '../../../../libs/domain/workflows/all.js';
import type { Label, Workflow } from '../../../../libs/kernel/workflow.js';
import { useTexts, useWord } from '../../app/i18n.js';
import { Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { useKindWord, useStateWord } from '../../shared/words.js';
import { administrationTexts } from './texts.js';

/** A workflow as the table that the system goes by. */
export default function WorkflowPage() {
  const t = useTexts(administrationTexts);
  const kind = useKindWord();
  const [asked, ask] = useAddress();
  const name = asked('workflow') ?? 'complaint';
  const workflow = workflows[name];
  return (
    <Page
      title={t('workflows')}
      note={t('workflowNote')}
      extra={
        <Select
          aria-label={t('workflows')}
          value={name}
          popupMatchSelectWidth={false}
          options={Object.keys(workflows).map((value) => ({ value, label: kind(value) }))}
          onChange={(next) => ask({ workflow: next })}
        />
      }
    >
      {workflow && <Actions name={name} workflow={workflow} />}
    </Page>
  );
}

function Actions({ name, workflow }: { name: string; workflow: Workflow }) {
  const t = useTexts(administrationTexts);
  const word = useWord();
  const state = useStateWord();
  const heads = [t('action'), t('from'), t('to'), t('permission')];
  return (
    <section className="sheet wide-table">
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(workflow.actions).map(([action, definition]) => (
            <tr key={action}>
              <th scope="row">
                {word(definition)}
                <small>{action}</small>
              </th>
              <td>{definition.from.map((from) => state(name, from)).join('、')}</td>
              <td>{definition.to === 'SAME' ? t('sameState') : state(name, definition.to)}</td>
              <td>{word((permissions as Readonly<Record<string, Label>>)[definition.permission])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
