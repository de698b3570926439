import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty place that says what to do about it. */
export function EmptyPlace({ title, todo, children }: { title: string; todo: string; children?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      className="empty-place"
      description={
        <>
          <b>{title}</b>
          <span>{todo}</span>
        </>
      }
    >
      {children}
    </Empty>
  );
}
