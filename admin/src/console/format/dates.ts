const instant = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as Shanghai reads its clocks: `2026-11-23 16:00`; empty for none. */
export function instantText(value: string | null | undefined): string {
  return value ? instant.format(new Date(value)) : '';
}

/** Days until an instant, rounded down: negative once it has passed. */
export function daysUntil(value: string, now = Date.now()): number {
  return Math.floor((new Date(value).getTime() - now) / 86_400_000);
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in Shanghai so many days from now. */
export const dayFromNow = (days: number): string => day.format(Date.now() + days * 86_400_000);
