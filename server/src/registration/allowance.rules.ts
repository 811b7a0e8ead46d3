const MINUTE = 60_000;

/** How often somebody may do something in a minute; forgets those who have been quiet. */
export class Allowance {
  private readonly counts = new Map<string, number>();
  private minute = 0;
  private total = 0;
  private readonly each: number;
  private readonly all: number;

  /**
   * @param each how often one may in a minute
   * @param all how often all together may
   */
  constructor(each: number, all: number) {
    this.each = each;
    this.all = all;
  }

  /** Takes one of the times that are left; false when there is none. */
  take(who: string, now: Date): boolean {
    const minute = Math.floor(now.getTime() / MINUTE);
    if (minute !== this.minute) this.begin(minute);
    const count = (this.counts.get(who) ?? 0) + 1;
    this.counts.set(who, count);
    if (count > this.each || this.total >= this.all) return false;
    this.total += 1;
    return true;
  }

  private begin(minute: number): void {
    this.minute = minute;
    this.total = 0;
    this.counts.clear();
  }
}
