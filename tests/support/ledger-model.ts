/** A plain account of what a source's money may do, apart from the code that keeps the ledger. */
export type Stage = 'APPROPRIATED' | 'ALLOCATED' | 'COMMITTED' | 'DISBURSED';
type ActKind = 'APPROPRIATION' | 'ALLOCATION' | 'COMMITMENT' | 'DISBURSEMENT';

/** An act that was carried out, with the pots that it took from and gave to. */
interface Done {
  stage: ActKind;
  id: string;
  amount: number;
  reversed: number;
  from: Pot | null;
  to: Pot;
}
interface Pot {
  stage: Stage;
  held: number;
}

export interface Wish {
  kind: ActKind | 'REVERSAL';
  amount: number;
  which?: number;
}
export interface Act {
  kind: ActKind | 'REVERSAL';
  amount: number;
  /** What is drawn on, or taken back. */
  on: Done | null;
}

const drawsOn: Partial<Record<string, ActKind>> = { COMMITMENT: 'ALLOCATION', DISBURSEMENT: 'COMMITMENT' };
const leadsTo: Record<ActKind, Stage> = {
  APPROPRIATION: 'APPROPRIATED',
  ALLOCATION: 'ALLOCATED',
  COMMITMENT: 'COMMITTED',
  DISBURSEMENT: 'DISBURSED',
};

export class LedgerModel {
  private readonly waiting: Pot = { stage: 'APPROPRIATED', held: 0 };
  private readonly done: Done[] = [];
  /** Where what a commitment pays has gone. */
  private readonly paid = new Map<Done, Pot>();

  /** The act that a wish comes to; null while there is nothing to draw on or to take back. */
  actOf({ kind, amount, which = 0 }: Wish): Act | null {
    if (kind === 'APPROPRIATION' || kind === 'ALLOCATION') return { kind, amount, on: null };
    const choice = this.done.filter((d) => kind === 'REVERSAL' || d.stage === drawsOn[kind]);
    const on = choice[which % choice.length];
    return on ? { kind, amount, on } : null;
  }

  allows({ kind, amount, on }: Act): boolean {
    if (kind === 'REVERSAL') return amount <= on!.to.held && amount <= on!.amount - on!.reversed;
    return amount <= (this.source(kind, on)?.held ?? Infinity);
  }

  apply({ kind, amount, on }: Act, id: string): void {
    if (kind === 'REVERSAL') {
      on!.reversed += amount;
      on!.to.held -= amount;
      if (on!.from) on!.from.held += amount;
      return;
    }
    const from = this.source(kind, on);
    const to = this.target(kind, on);
    if (from) from.held -= amount;
    to.held += amount;
    this.done.push({ stage: kind, id, amount, reversed: 0, from, to });
  }

  /** What has come as far as each stage, from the last to the first. */
  reached(): number[] {
    const pots = new Set([this.waiting, ...this.done.map((d) => d.to)]);
    const at = (stage: Stage): number =>
      [...pots].filter((p) => p.stage === stage).reduce((sum, p) => sum + p.held, 0);
    let sum = 0;
    return (['DISBURSED', 'COMMITTED', 'ALLOCATED', 'APPROPRIATED'] as const).map((s) => (sum += at(s)));
  }

  private source(kind: ActKind, on: Done | null): Pot | null {
    if (kind === 'APPROPRIATION') return null;
    return kind === 'ALLOCATION' ? this.waiting : on!.to;
  }

  private target(kind: ActKind, on: Done | null): Pot {
    if (kind === 'APPROPRIATION') return this.waiting;
    if (kind !== 'DISBURSEMENT') return { stage: leadsTo[kind], held: 0 };
    const pot = this.paid.get(on!) ?? { stage: 'DISBURSED', held: 0 };
    this.paid.set(on!, pot);
    return pot;
  }
}
