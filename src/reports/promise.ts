/**
 * Share of promises kept, in per cent with one decimal; null when none is decided. Rounded down, so
 * that 100 means every single one.
 */
export const percentKept = (withinPromise: number, breached: number): number | null => {
  const decided = withinPromise + breached;
  return decided === 0 ? null : Math.floor((withinPromise * 1000) / decided) / 10;
};
