/** The share kept, as an arc; the figure beside it says the same. */
export function Dial({ share }: { share: number }) {
  const length = 2 * Math.PI * 42;
  const part = Math.max(0, Math.min(1, share));
  return (
    <svg width="112" height="112" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle cx="50" cy="50" r="42" fill="none" stroke="var(--mark-neutral)" strokeWidth="10" />
      <circle
        cx="50"
        cy="50"
        r="42"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="10"
        strokeDasharray={`${part * length} ${length}`}
        transform="rotate(-90 50 50)"
      />
    </svg>
  );
}
