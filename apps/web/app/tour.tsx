import { Tour as AntdTour } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { defineTexts, useTexts } from './i18n.js';
import { screens } from './screens.js';
import { useMay } from './session.js';

const tourTexts = defineTexts('tour', {
  desk: { zh: '工作台', en: 'The desk' },
  deskWhy: {
    zh: '先看红灯：超期的排在最前。待办、已办、我发起，各有数目。',
    en: 'Red first: what is overdue stands on top. To do, done and begun by me, each with its count.',
  },
  intake: { zh: '收件登记', en: 'Intake' },
  intakeWhy: {
    zh: '光标已在扫码框。登记后直接进入下一件，未完成的自动保存草稿。',
    en: 'The cursor is in the barcode box. Register and go on; what is unfinished is kept as a draft.',
  },
  triage: { zh: '分办', en: 'Triage' },
  triageWhy: {
    zh: '按数字选处置，选单位，回车。J、K 上下移动。',
    en: 'A number chooses the verdict, then the unit, then Enter. J and K move.',
  },
  letter: { zh: '监督建议书', en: 'Letters' },
  letterWhy: {
    zh: '起草、审核、签发占号、送达、反馈、核验，一条线看到底。',
    en: 'Draft, review, sign with its number, serve, answer, verify: one line from end to end.',
  },
  tree: { zh: '谁负责', en: 'Who answers' },
  treeWhy: {
    zh: '拖动日期，看当时谁负责；红色是无人负责。',
    en: 'Move the date and see who answered then; red is where nobody does.',
  },
  figures: { zh: '统计', en: 'Figures' },
  figuresWhy: {
    zh: '每个数都能点开，打开的就是它数的那张清单。',
    en: 'Every figure opens the very list that it counts.',
  },
  next: { zh: '下一站', en: 'Next stop' },
  back: { zh: '上一站', en: 'Back' },
  finish: { zh: '结束', en: 'Finish' },
});

const stops = [
  ['desk', 'deskWhy', ''],
  ['intake', 'intakeWhy', 'complaints/new'],
  ['triage', 'triageWhy', 'complaints/triage'],
  ['letter', 'letterWhy', 'recommendations'],
  ['tree', 'treeWhy', 'responsibilities'],
  ['figures', 'figuresWhy', 'statistics'],
] as const;

/** Six stops from intake to responsibility; what somebody may not open is told at the desk instead. */
export function Tour({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(tourTexts);
  const may = useMay();
  const navigate = useNavigate();
  const steps = useMemo(
    () =>
      stops.map(([title, why, path], index) => ({
        title: t(title),
        description: t(why),
        target: () => document.querySelector<HTMLElement>(`.menu-side [data-screen="${path || 'home'}"]`) ?? null!,
        placement: 'right' as const,
        prevButtonProps: { children: t('back') },
        nextButtonProps: { children: t(index === stops.length - 1 ? 'finish' : 'next') },
      })),
    [t],
  );
  const visit = (step: number) => {
    const path = stops[step]?.[2];
    const screen = screens.find((each) => each.path === path);
    if (path !== undefined && screen && may(screen.permission)) void navigate(`/${path}`);
  };
  return <AntdTour open={isOpen} onClose={onClose} onFinish={onClose} onChange={visit} steps={steps} />;
}
