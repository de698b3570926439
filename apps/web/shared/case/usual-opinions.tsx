import { Button, type FormInstance } from 'antd';
import { useTexts } from '../../app/i18n.js';
import { sharedTexts } from '../texts.js';

/** What the office writes most; the text of a paper stays Chinese whatever the console speaks. */
const usual = ['同意。', '请按规定办理。', '情况属实，请继续办理。', '请补充材料后再报。', '已核实，建议办结。'];

/** Puts a usual opinion into the field, for changing or for sending as it is. */
export function UsualOpinions({ form }: { form: FormInstance }) {
  const t = useTexts(sharedTexts);
  return (
    <div className="usual">
      <span>{t('commonOpinions')}</span>
      {usual.map((opinion) => (
        <Button key={opinion} size="small" onClick={() => form.setFieldValue('opinion', opinion)}>
          <span lang="zh-CN">{opinion}</span>
        </Button>
      ))}
    </div>
  );
}
