import type { EntityManager } from '@mikro-orm/postgresql';
import { codeAtLevel } from '../../vocabulary/division-code.rules.ts';
import { Division } from '../../vocabulary/division.entity.ts';

export const CITY = '350400000000';

/** The eleven county units, with what their accounts are called by. */
export const counties = [
  { code: '350404000000', name: '三元区', slug: 'sanyuan' },
  { code: '350405000000', name: '沙县区', slug: 'shaxian' },
  { code: '350481000000', name: '永安市', slug: 'yongan' },
  { code: '350421000000', name: '明溪县', slug: 'mingxi' },
  { code: '350423000000', name: '清流县', slug: 'qingliu' },
  { code: '350424000000', name: '宁化县', slug: 'ninghua' },
  { code: '350425000000', name: '大田县', slug: 'datian' },
  { code: '350426000000', name: '尤溪县', slug: 'youxi' },
  { code: '350428000000', name: '将乐县', slug: 'jiangle' },
  { code: '350429000000', name: '泰宁县', slug: 'taining' },
  { code: '350430000000', name: '建宁县', slug: 'jianning' },
] as const;

export type County = (typeof counties)[number];

export interface Place {
  code: string;
  name: string;
}

/** Residents' communities in force, by county: where the demonstration's institutions stand. */
export async function communitiesByCounty(em: EntityManager): Promise<Map<string, Place[]>> {
  const where = { level: 'COMMUNITY', communityKind: 'RESIDENTS', validTo: null };
  const rows = await em.find(Division, where, {
    orderBy: { id: 'asc' },
    fields: ['id', 'name'] as never,
    disableIdentityMap: true,
  });
  const places = rows.map(({ id, name }): Place => ({ code: id, name }));
  return Map.groupBy(places, ({ code }) => codeAtLevel(code, 'COUNTY'));
}
