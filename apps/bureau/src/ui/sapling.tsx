/** The sapling of empty pages, in the one line style of all our drawings. */
export function Sapling({ size = 120 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 120 120"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M22 98h76" stroke="var(--line)" strokeWidth="3" />
      <path d="M44 98c2-8 8-12 16-12s14 4 16 12" stroke="var(--ink-2)" strokeWidth="3" />
      <path d="M60 86V48" stroke="var(--accent)" strokeWidth="3" />
      <path d="M60 66c-14 0-22-7-23-21 14 0 22 7 23 21Z" stroke="var(--accent)" strokeWidth="3" />
      <path d="M60 52c1-15 9-24 24-25 0 16-9 24-24 25Z" stroke="var(--accent)" strokeWidth="3" />
    </svg>
  )
}
