import type { EChartsCoreOption } from 'echarts/core';
import { moneyText } from '../console/format/money.ts';
import type { Look } from './flow-diagram.tsx';
import type { Flows, Station } from './flows.ts';

/** By what has become of the money, and by kind of source; purposes are all of the accent. */
const HUES: Record<'light' | 'dark', Record<string, string>> = {
  light: {
    ...{ BUDGET: '#3b6ea8', LOTTERY: '#c2742b', FOUNDATION: '#7a5aa6', DONATION: '#b0506f' },
    ...{ disbursed: '#0f6b5b', outstanding: '#5aa893', uncommitted: '#a9b8b4', available: '#c5cdcb' },
    ...{ lapsed: '#b9a58f', carried: '#c9b26b' },
  },
  dark: {
    ...{ BUDGET: '#5b8fc9', LOTTERY: '#d08c4a', FOUNDATION: '#9a7cc6', DONATION: '#c9708e' },
    ...{ disbursed: '#2f9e88', outstanding: '#3f7568', uncommitted: '#66736f', available: '#4d5956' },
    ...{ lapsed: '#7d6e5c', carried: '#8f7f45' },
  },
};
/** Narrower than this, only names stand beside the bars. */
const ROOMY = 640;

const kindOf = (name: string): string =>
  name.split('/').find((part) => part === part.toUpperCase() && part) ?? '';

function nodeOf({ name, label, layer, value }: Station, { token, scheme, unit, width }: Look) {
  const hues = HUES[scheme];
  const text = width > ROOMY ? `${label}  ${moneyText(value, unit)}` : label;
  return {
    ...{ name, depth: layer },
    itemStyle: { color: hues[name] ?? hues[kindOf(name)] ?? token.colorPrimary, borderWidth: 0 },
    label: {
      formatter: () => text,
      position: layer === 2 ? 'left' : 'right',
      color: token.colorText,
      fontFamily: token.fontFamily,
      fontSize: width > ROOMY ? 12 : 11,
      textBorderColor: token.colorBgContainer,
      textBorderWidth: 2,
    },
  };
}

/** Source, purpose, outcome from left to right, in the colours of the page. */
export function diagramOption({ stations, streams }: Flows, look: Look): EChartsCoreOption {
  const { token, scheme, unit, width } = look;
  const labels = new Map(stations.map(({ name, label }) => [name, label]));
  const nameOf = (name: string): string => labels.get(name) ?? name;
  return {
    animation: false,
    tooltip: {
      backgroundColor: token.colorBgElevated,
      borderColor: token.colorBorderSecondary,
      textStyle: { color: token.colorText, fontFamily: token.fontFamily, fontSize: 12 },
      formatter: ({ data, name, value }: Hovered) =>
        data.source && data.target
          ? `${nameOf(data.source)} → ${nameOf(data.target)}<br>${moneyText(value, unit)}`
          : `${nameOf(name)}<br>${moneyText(value, unit)}`,
    },
    series: [
      {
        type: 'sankey',
        ...{ left: 0, right: 0, top: 8, bottom: 8 },
        ...{ nodeWidth: width > ROOMY ? 12 : 8, nodeGap: 14, draggable: false, layoutIterations: 32 },
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'gradient', opacity: scheme === 'dark' ? 0.35 : 0.28, curveness: 0.5 },
        data: stations.map((station) => nodeOf(station, look)),
        links: streams,
      },
    ],
  };
}

interface Hovered {
  data: { source?: string; target?: string };
  name: string;
  value: number;
}
