import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../app/i18n.js';
import { useMay, useMe } from '../../app/session.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Page } from '../../shared/page.js';
import { Box } from './box.js';
import { LightCounts } from './light-counts.js';
import { inboxTexts } from './texts.js';
import { useCounters } from './use-counters.js';

const boxes = ['todo', 'done', 'startedByMe'] as const;

/** S1, the desk: what is late first, then what waits, what was done, what one began. */
export default function HomePage() {
  const t = useTexts(inboxTexts);
  const language = useLanguage();
  const { person } = useMe();
  const may = useMay();
  const day = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'Asia/Shanghai',
  }).format(new Date());
  return (
    <Page title={t('title')} note={t('greeting', { name: person.name, day })}>
      {may('inbox.read') ? <Boxes /> : <EmptyPlace title={t('noInbox')} todo={t('noInboxTodo')} />}
    </Page>
  );
}

function Boxes() {
  const t = useTexts(inboxTexts);
  const counters = useCounters();
  const [params, setParams] = useSearchParams();
  const box = boxes.find((each) => each === params.get('box')) ?? 'todo';
  const items = boxes.map((each) => ({
    key: each,
    label: (
      <>
        {t(each)} <span className="tab-count">{counters?.[each].value.toLocaleString() ?? ''}</span>
      </>
    ),
  }));
  return (
    <>
      <LightCounts counters={counters} />
      <Tabs activeKey={box} items={items} onChange={(next) => setParams({ box: next }, { replace: true })} />
      <Box key={box} box={box} />
    </>
  );
}
