const grouped = new Intl.NumberFormat('zh-CN', { useGrouping: 'min2', maximumFractionDigits: 6 });

/** A number with its thousands apart from five digits on, so that a year reads as a year. */
export function numberText(value: number): string {
  return grouped.format(value);
}
