import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client.js';
import { useTexts } from '../../app/i18n.js';
import { CodeText } from '../../shared/code-text.js';
import { minuteOf } from '../../shared/dates.js';
import { EmptyPlace } from '../../shared/empty.js';
import { Loaded } from '../../shared/loaded.js';
import { useActionWord } from '../../shared/words.js';
import { complaintTexts } from './texts.js';

/** What a note is called by the step that made it. */
const steps: Readonly<Record<string, string>> = {
  URGE: 'urge',
  SUPERVISION: 'supervise',
  INSTRUCTION: 'recordInstruction',
  ACKNOWLEDGEMENT: 'acknowledge',
  FEEDBACK: 'giveFeedback',
};

/** Urgings, supervisions, instructions, and what the reporter was told. */
export function NotesTab({ id }: { id: string }) {
  const t = useTexts(complaintTexts);
  const query = useQuery({
    queryKey: ['/api/v1/complaints', id, 'notes'],
    queryFn: () => answerOf(api.GET('/api/v1/complaints/{id}/notes', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyPlace title={t('notesEmpty')} todo={t('notesEmptyTodo')} />
        ) : (
          <ul className="rows">
            {items.map((note) => (
              <Note key={note.id} note={note} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Note({
  note: { kind, text, colour, leader, means, answer, recordedBy, recordedAt },
}: {
  note: Schema<'NoteView'>;
}) {
  const word = useActionWord();
  return (
    <li>
      <div className="row-main">
        <b>
          {word('complaint', steps[kind] ?? kind)} <CodeText vocabulary="supervisionColour" code={colour} />
          <CodeText vocabulary="tellingMeans" code={means} /> <bdi>{leader}</bdi>
        </b>
        <bdi className="row-text">{text}</bdi>
        {answer && <bdi className="row-text">{answer}</bdi>}
        <small>
          <bdi>{recordedBy.name}</bdi> {minuteOf(recordedAt)}
        </small>
      </div>
    </li>
  );
}
