/** A dial that empties as time runs out; the share says the same as the colour beside it. */
export function Pie({ share, size = 15 }: { share: number; size?: number }) {
  const part = Math.max(0, Math.min(1, share));
  const angle = 2 * Math.PI * part;
  const x = 8 + 5 * Math.sin(-angle);
  const y = 8 - 5 * Math.cos(angle);
  const wedge =
    part >= 0.999
      ? 'M8 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10z'
      : `M8 8V3A5 5 0 ${part > 0.5 ? 1 : 0} 0 ${x.toFixed(2)} ${y.toFixed(2)}z`;
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {part > 0 && <path d={wedge} fill="currentColor" />}
    </svg>
  );
}
