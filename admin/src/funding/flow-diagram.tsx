import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { theme } from 'antd';
import { useEffect, useRef } from 'react';
import { useColorScheme } from '../app/theme/color-scheme.tsx';
import type { MoneyUnit } from '../console/format/money.ts';
import { useMoneyUnit } from '../console/format/money-unit.tsx';
import { diagramOption } from './diagram-option.ts';
import type { Flows } from './flows.ts';

echarts.use([SankeyChart, TooltipComponent, SVGRenderer]);

interface Props {
  label: string;
  flows: Flows;
}

/** What stands beside the diagram in numbers; the picture is only a picture. */
export default function FlowDiagram({ label, flows }: Props) {
  const { token } = theme.useToken();
  const { scheme } = useColorScheme();
  const { unit } = useMoneyUnit();
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => draw(place.current!, (width) => diagramOption(flows, { token, scheme, unit, width })),
    [flows, token, scheme, unit],
  );
  const height = Math.max(320, 46 * Math.max(...[0, 1, 2].map((l) => countAt(flows, l))));
  return <div ref={place} role="img" aria-label={label} style={{ height }} />;
}

const countAt = ({ stations }: Flows, layer: number): number =>
  stations.filter((s) => s.layer === layer).length;

export interface Look {
  token: ReturnType<typeof theme.useToken>['token'];
  scheme: 'light' | 'dark';
  unit: MoneyUnit;
  width: number;
}

/** Draws, and draws anew when the place becomes wider or narrower. */
function draw(place: HTMLElement, optionAt: (width: number) => echarts.EChartsCoreOption): () => void {
  const chart = echarts.init(place, undefined, { renderer: 'svg' });
  const follow = new ResizeObserver(() => {
    chart.resize();
    chart.setOption(optionAt(place.clientWidth));
  });
  chart.setOption(optionAt(place.clientWidth));
  follow.observe(place);
  return () => {
    follow.disconnect();
    chart.dispose();
  };
}
