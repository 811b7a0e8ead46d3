import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { amount } from './numbers.ts';
import type { RankedArea } from './ranking.tsx';

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

const BAR = 26;

interface Props {
  label: string;
  areas: readonly RankedArea[];
}

type Colours = ReturnType<typeof theme.useToken>['token'];

function optionOf(areas: readonly RankedArea[], colours: Colours): EChartsCoreOption {
  // The chart draws from the bottom up.
  const upwards = areas.toReversed();
  const text = { color: colours.colorTextSecondary, fontFamily: colours.fontFamily };
  return {
    animation: false,
    grid: { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', splitNumber: 4, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      data: upwards.map((area) => area.name),
      axisLabel: text,
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
        data: upwards.map(({ figure }) => figure.value),
        label: {
          ...text,
          show: true,
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
export default function RankedBars({ label, areas }: Props) {
  const { token } = theme.useToken();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = echarts.init(place.current, undefined, { renderer: 'svg' });
    chart.setOption(optionOf(areas, token));
    const follow = new ResizeObserver(() => chart.resize());
    follow.observe(place.current!);
    return () => {
      follow.disconnect();
      chart.dispose();
    };
  }, [areas, token]);
  return <div ref={place} role="img" aria-label={label} style={{ height: areas.length * BAR + 12 }} />;
}
