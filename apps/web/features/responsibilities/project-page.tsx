import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { useMay } from '../../app/session.js';
import { CodeText } from '../../shared/code-text.js';
import { today } from '../../shared/dates.js';
import { DayPicker } from '../../shared/day-picker.js';
import { Facts } from '../../shared/facts.js';
import { Loaded } from '../../shared/loaded.js';
import { Page } from '../../shared/page.js';
import { useAddress } from '../../shared/use-address.js';
import { ChainParts } from './chain-parts.js';
import { DaySlider } from './day-slider.js';
import { responsibilityTexts } from './texts.js';

type Project = Schema<'ProjectView'>;

/** S11: who answers for a project on a date, who came before and after, and what is wrong. */
export default function ProjectPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const project = useQuery({
    queryKey: ['/api/v1/projects', id],
    queryFn: () => answerOf(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
    enabled: may('project.read'),
  });
  return <Loaded query={project}>{(found) => <Answering project={found} />}</Loaded>;
}

function Answering({ project }: { project: Project }) {
  const t = useTexts(responsibilityTexts);
  const [asked, ask] = useAddress();
  const at = asked('at') ?? lastDayOf(project);
  const knownAt = asked('knownAt');
  const chain = useQuery({
    queryKey: ['/api/v1/projects', project.id, 'responsibility', at, knownAt],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/projects/{id}/responsibility', {
          params: { path: { id: project.id }, query: { at, ...(knownAt ? { knownAt } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('chain')}
      note={t('chainNote')}
      extra={
        <div className="asked">
          <DayPicker label={t('at')} value={at} onChange={(day) => ask({ at: day })} />
          <DayPicker label={t('knownAt')} isInstant value={knownAt} onChange={(instant) => ask({ knownAt: instant })} />
        </div>
      }
    >
      <h2 className="case-title">
        <bdi>{project.name}</bdi>
      </h2>
      <Facts
        facts={[
          [t('number'), project.number],
          [t('owner'), <bdi key="owner">{project.ownerOrganizationName}</bdi>],
          [t('stage'), <CodeText key="stage" vocabulary="projectStage" code={project.stage} />],
          [t('began'), project.startsOn],
        ]}
      />
      <DaySlider
        from={project.startsOn}
        to={project.endsOn ?? today()}
        at={at}
        label={t('slide')}
        onChange={(day) => ask({ at: day })}
      />
      <Loaded query={chain}>{(found) => <ChainParts chain={found} />}</Loaded>
    </Page>
  );
}

/** The day first asked about: today, or the last day of a project that is over. */
function lastDayOf({ endsOn }: Project): string {
  const now = today();
  return endsOn !== null && endsOn < now ? endsOn : now;
}
