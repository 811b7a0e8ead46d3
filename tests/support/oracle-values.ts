import { dayOf } from '../../server/src/kernel/values/day.ts';
import { maySee, type Viewer } from './oracle-viewer.ts';
import type { Row, World } from './oracle-world.ts';

/** What a viewer finds in the rows: stored values, and those that are computed from rows the viewer may read. */
export class View {
  readonly world: World;
  readonly viewer: Viewer;
  private readonly today = dayOf(new Date());

  constructor(world: World, viewer: Viewer) {
    this.world = world;
    this.viewer = viewer;
  }

  rows(type: string): Row[] {
    return this.world.rows(type).filter((row) => maySee(this.world, this.viewer, row));
  }

  find(type: string, id: unknown): Row | null {
    const row = this.world.find(type, id);
    return row && maySee(this.world, this.viewer, row) ? row : null;
  }

  /** The value of a scalar field, null where there is none. */
  value(row: Row, field: string): unknown {
    const computed = this.computed[`${row.type}.${field}`] ?? this.computed[field];
    if (computed) return computed(row);
    if (field.endsWith('Label')) return this.codeName(row, field.slice(0, -'Label'.length));
    return row[field] ?? null;
  }

  private readonly computed: Record<string, (row: Row) => unknown> = {
    displayName: (row) => row.name ?? row.number,
    'Appointment.displayName': (row) => `${String(row.startOn)} – ${String(row.endOn ?? '')}`,
    pendingRequestId: () => null,
    'Practitioner.level': (row) => this.highest(row),
    'Institution.currentGrade': (row) => this.grade(row),
    'Post.filled': (row) => this.filled(row),
    'Post.vacancies': (row) => (this.receives(row) ? Number(row.quota) - this.filled(row) : 0),
  };

  private highest(person: Row): unknown {
    const held = this.rows('Certificate').filter((c) => c.practitionerId === person.id);
    return ['SENIOR', 'MID', 'ASSISTANT'].find((level) => held.some((c) => c.level === level)) ?? null;
  }

  private grade(institution: Row): unknown {
    const inForce = this.rows('Grade').filter(
      (g) =>
        g.institutionId === institution.id &&
        String(g.awardedOn) <= this.today &&
        String(g.validUntil) > this.today,
    );
    return (
      inForce.toSorted((a, b) => String(b.awardedOn).localeCompare(String(a.awardedOn)))[0]?.grade ?? null
    );
  }

  private filled(post: Row): number {
    const held = this.world
      .rows('Appointment')
      .filter((a) => a.postId === post.id && String(a.startOn) <= this.today);
    return held.filter((a) => a.endOn === null || String(a.endOn) > this.today).length;
  }

  private receives(post: Row): boolean {
    const gone = this.world.find('Institution', post.institutionId)?.deregisteredOn ?? null;
    const lasts = gone === null || String(gone) > this.today;
    return lasts && ['APPROVED', 'OPEN', 'FILLED'].includes(String(post.state));
  }

  private codeName(row: Row, field: string): unknown {
    const list = codeLists[field];
    return this.world.rows('Code').find((c) => c.list === list && c.code === row[field])?.name ?? null;
  }
}

/** Computed fields that the oracle works out for itself: those that `View.computed` names. */
const known = new Set([
  'displayName',
  'pendingRequestId',
  'Practitioner.level',
  'Institution.currentGrade',
  'Post.filled',
  'Post.vacancies',
]);
export const computedByOracle = (type: string, field: string): boolean =>
  known.has(field) || known.has(`${type}.${field}`);

const codeLists: Record<string, string> = {
  ethnicGroup: 'GB/T 3304',
  politicalStatus: 'GB/T 4762',
  education: 'GB/T 4658',
  degree: 'GB/T 6864',
};
