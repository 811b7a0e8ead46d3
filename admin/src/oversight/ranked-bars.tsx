import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { amount } from './numbers.ts';
import type { Figure } from './question.ts';
import type { RankedArea } from './ranking.tsx';

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

const BAR = 26;

interface Props {
  label: string;
  areas: readonly RankedArea[];
  /** How long a bar is; the figure's value unless something else is ranked by. */
  measure?: (figure: Figure) => number;
  /** Only bars, a line of `BAR` each: names and numbers stand beside, where they can be links. */
  bare?: boolean;
}

const valueOf = ({ value }: Figure): number => value;

type Colours = ReturnType<typeof theme.useToken>['token'];

function optionOf({ areas, measure = valueOf, bare = false }: Props, colours: Colours): EChartsCoreOption {
  // The chart draws from the bottom up.
  const upwards = areas.toReversed();
  const text = { color: colours.colorTextSecondary, fontFamily: colours.fontFamily };
  return {
    animation: false,
    grid: bare
      ? { left: 0, right: 2, top: 0, bottom: 0 }
      : { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      data: upwards.map((area) => area.name),
      axisLabel: { ...text, show: !bare },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.colorBorder } },
    },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const { name, figure } = upwards[dataIndex]!;
        return `${name}　${amount(figure, figure.value)}`;
      },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 16,
        itemStyle: { color: colours.colorPrimary, borderRadius: [0, 3, 3, 0] },
        data: upwards.map(({ figure }) => measure(figure)),
        label: {
          ...text,
          show: !bare,
          position: 'right',
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const { figure } = upwards[dataIndex]!;
            return amount(figure, figure.value);
          },
        },
      },
    ],
  };
}

/** Areas as bars. The numbers stand in the table below, so that the picture is only a picture. */
export default function RankedBars({ label, areas, measure, bare = false }: Props) {
  const { token } = theme.useToken();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = echarts.init(place.current, undefined, { renderer: 'svg' });
    chart.setOption(optionOf({ label, areas, measure, bare }, token));
    const follow = new ResizeObserver(() => chart.resize());
    follow.observe(place.current!);
    return () => {
      follow.disconnect();
      chart.dispose();
    };
  }, [label, areas, measure, bare, token]);
  return (
    <div ref={place} role="img" aria-label={label} style={{ height: areas.length * BAR + (bare ? 0 : 12) }} />
  );
}
