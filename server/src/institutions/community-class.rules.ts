import type { Change, Violation } from '../kernel/change/behaviour.ts';

export interface CommunityFacts {
  /** Level of the division that is classed; null when it is not known. */
  level: string | null;
}

/** Classes are given to communities, the smallest divisions; towns and counties are made up of them. */
export function classesCommunities({ changed }: Change, { level }: CommunityFacts): Violation[] {
  if (!changed.has('divisionId') || level === null || level === 'COMMUNITY') return [];
  const message = '「社区（村）」应选到居委会或村委会一级，城乡分类不对乡镇、县登记。';
  return [{ field: 'divisionId', code: 'NOT_A_COMMUNITY', message, clause: 'N 统计城乡划分规定' }];
}
