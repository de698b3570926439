import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

/** One bar: its word and how many. */
export interface Bar {
  readonly word: string;
  readonly count: number;
}

/** Bars drawn as SVG in the page's own colours; the table beside it says the same. */
export default function LedgerChart({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const colour = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
    const chart = init(element, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: label } },
      grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ word }) => word),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: colour('--ink'), fontSize: 13 },
      },
      series: [
        {
          type: 'bar',
          data: bars.map(({ count }) => count),
          barWidth: 16,
          itemStyle: { color: colour('--accent'), borderRadius: 3 },
          label: { show: true, position: 'right', color: colour('--ink'), fontSize: 13 },
        },
      ],
    });
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(element);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [bars, label]);
  return <div ref={place} className="chart" style={{ height: bars.length * 34 + 16 }} />;
}
