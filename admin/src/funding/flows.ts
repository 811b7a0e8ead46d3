import { t } from '../app/locale/locale.ts';
import type { Funds } from './question.ts';
import { originKeys, originsIn, received, type Origin } from './origins.ts';
import { purposesIn } from './sums.ts';

/** A place that money comes through: how far on, and whose colour it has. */
export interface Station {
  name: string;
  label: string;
  layer: 0 | 1 | 2;
  value: number;
}

export interface Stream {
  source: string;
  target: string;
  value: number;
}

export interface Flows {
  stations: Station[];
  streams: Stream[];
}

const ENDS = ['disbursed', 'outstanding', 'uncommitted', 'available', 'lapsed', 'carried'] as const;
type End = (typeof ENDS)[number];

/** What of a source was neither allocated nor is left: it has gone on into the next year. */
const carriedOn = (o: Origin): number => Math.max(0, o.appropriated - o.allocated - o.available - o.lapsed);

/** From sources to purposes, one stream for each pair. */
function granted(funds: Funds): Stream[] {
  const keyFor = originKeys(funds);
  const streams = new Map<string, Stream>();
  for (const allocation of funds.allocations.nodes) {
    const [source, target] = [keyFor(allocation), allocation.programme?.purpose ?? ''];
    const way = `${source} ${target}`;
    const value = (streams.get(way)?.value ?? 0) + received(allocation);
    streams.set(way, { source, target, value });
  }
  return [...streams.values()];
}

const left = (origins: Origin[]): Stream[] =>
  origins.flatMap((origin) => {
    const to = (target: End, value: number): Stream => ({ source: origin.key, target, value });
    return [to('available', origin.available), to('lapsed', origin.lapsed), to('carried', carriedOn(origin))];
  });

const spent = (funds: Funds): Stream[] =>
  purposesIn(funds).flatMap(({ purpose, allocated, committed, disbursed }) => {
    const to = (target: End, value: number): Stream => ({ source: purpose, target, value });
    return [
      to('disbursed', disbursed),
      to('outstanding', committed - disbursed),
      to('uncommitted', allocated - committed),
    ];
  });

/** Source, purpose, and what has become of it. */
export function flowsIn(funds: Funds): Flows {
  const origins = originsIn(funds);
  const streams = [...granted(funds), ...spent(funds), ...left(origins)].filter(({ value }) => value > 0);
  const through = (name: string, side: 'source' | 'target'): number =>
    streams.filter((s) => s[side] === name).reduce((sum, s) => sum + s.value, 0);
  const stations: Station[] = [
    ...origins.map(({ key, label }) => station(key, label, 0, through(key, 'source'))),
    ...purposesIn(funds).map((p) => station(p.purpose, p.label, 1, through(p.purpose, 'target'))),
    ...ENDS.map((end) => station(end, t(`funds.${end}`), 2, through(end, 'target'))),
  ];
  return { streams, stations: stations.filter(({ value }) => value > 0) };
}

const station = (name: string, label: string, layer: Station['layer'], value: number): Station => ({
  ...{ name, label, layer, value },
});
