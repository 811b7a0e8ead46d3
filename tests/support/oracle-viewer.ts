import type { Row, World } from './oracle-world.ts';

/** Who looks: what the role's rules need to know, written down apart from the program's own access rules. */
export interface Viewer {
  role: 'COORDINATOR' | 'SECTOR_OFFICER' | 'ANALYST' | 'INSTITUTION_CLERK' | 'PRACTITIONER';
  /** Leading digits that the codes of the viewer's divisions share. */
  division: string;
  sector?: string;
  /** The institution or practitioner the viewer stands for. */
  subject?: string;
}

interface Marks {
  division: unknown;
  sector: unknown;
  institution: unknown;
  person?: unknown;
}

/** Whether the viewer may read the row. */
export function maySee(world: World, viewer: Viewer, row: Row): boolean {
  if (row.type === 'Division' || row.type === 'Code') return true;
  const institutional = ['Institution', 'Post', 'Grade'].includes(row.type);
  if (viewer.role === 'PRACTITIONER' && institutional) return true;
  const marks = marksOf(world, row);
  if (viewer.role === 'PRACTITIONER') return marks.person === viewer.subject;
  if (viewer.role === 'INSTITUTION_CLERK') return marks.institution === viewer.subject;
  const near = String(marks.division).startsWith(viewer.division);
  return near && (viewer.role !== 'SECTOR_OFFICER' || marks.sector === viewer.sector);
}

/** A record of somebody or of an institution is where its holder is. */
function marksOf(world: World, row: Row): Marks {
  if (row.type === 'Institution')
    return { division: row.divisionId, sector: row.sector, institution: row.id };
  if (row.type === 'Practitioner')
    return { division: row.divisionId, sector: row.sector, institution: row.institutionId, person: row.id };
  const holder =
    world.find('Practitioner', row.practitionerId) ?? world.find('Institution', row.institutionId);
  return marksOf(world, holder!);
}
