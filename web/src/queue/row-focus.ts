/** Moving through the list with keys works on the rows as they stand, whatever loaded them. */
const ROW = '[data-testid="queue-row"]';

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROW)];
}

export function rowInFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>(ROW)?.dataset.conversationId;
}

/** Focuses the next or previous row; with a conversation open, opens that row as well. */
export function moveInList(step: 1 | -1, openId: string | undefined): void {
  const all = rows();
  const here = openId ?? rowInFocus();
  const index = all.findIndex((row) => row.dataset.conversationId === here);
  const fallback = step === 1 ? 0 : all.length - 1;
  const target = all[index === -1 ? fallback : index + step];
  if (!target) return;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  if (openId) target.click();
}

export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#queue-search')?.focus();
}
