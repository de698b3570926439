import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { useTexts } from '../app/i18n.js';
import { NotHere } from '../app/not-here.js';
import { ProblemAlert } from './problem-alert.js';
import { sharedTexts } from './texts.js';

/** Shows what a query answered; its waiting and its problems before that. What may not be seen is simply not here. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const t = useTexts(sharedTexts);
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  const problem = asProblem(query.error);
  if (problem.code === 'not-found') return <NotHere />;
  return (
    <>
      <ProblemAlert problem={problem} />
      <Button onClick={() => void query.refetch()}>{t('again')}</Button>
    </>
  );
}
