import type { EntityManager } from '@mikro-orm/postgresql';
import type { ResourceDecl } from '../../kernel/declare/resource.ts';

/** Milliseconds between two lines. */
const INTERVAL = 10_000;
const grouped = (count: number): string => count.toLocaleString('en');

/** Tells, while a load takes long, what is being saved and how far it has come. */
export class Progress {
  private readonly counts = new Map<ResourceDecl, number>();
  private rows = 0;
  private toldAt = Date.now();
  private readonly say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.say = say;
  }

  /** So many more records of a resource have been saved. */
  saved(decl: ResourceDecl, count: number): void {
    const ofResource = (this.counts.get(decl) ?? 0) + count;
    this.counts.set(decl, ofResource);
    this.rows += count;
    if (Date.now() - this.toldAt < INTERVAL) return;
    this.toldAt = Date.now();
    const [these, all] = [grouped(ofResource), grouped(this.rows)];
    this.say(`  ${decl.label} ${these} 条，共 ${all} 条 ${these} ${decl.plural}, ${all} records in all`);
  }
}

const watched = new WeakMap<EntityManager, Progress>();

/** Has what a unit of work saves told of. */
export const watch = (em: EntityManager, say: (text: string) => void): void =>
  void watched.set(em, new Progress(say));

export const progressOf = (em: EntityManager): Progress | undefined => watched.get(em);
