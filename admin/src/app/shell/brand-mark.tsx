/** The product's mark: two people side by side. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0f6b5b" />
      <g fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round">
        <circle cx="11.5" cy="11" r="3.6" />
        <circle cx="21.5" cy="13" r="2.8" />
        <path d="M5 24.5c.6-4.6 3.2-7 6.5-7s5.9 2.4 6.5 7" />
        <path d="M20.5 19c3.6-.2 5.8 1.8 6.5 5.5" />
      </g>
    </svg>
  );
}
