import type { ReplyCapability } from './connector.js';

/** Until when the platform takes an answer. `closesAt` null: it has no such limit. */
export interface WindowState {
  closesAt: Date | null;
  open: boolean;
  /** The general window is over; a text written by a person is still taken. */
  personOnly: boolean;
}

const ALWAYS: WindowState = { closesAt: null, open: true, personOnly: false };

/** The platform's reply window beside our own promise: counted from the customer's last item. */
export function windowOf(
  capability: ReplyCapability | undefined,
  lastInboundAt: Date | null,
  now: Date,
): WindowState {
  const window = capability?.window;
  if (!window || !lastInboundAt) return ALWAYS;
  const after = (seconds: number) => new Date(lastInboundAt.getTime() + seconds * 1000);
  const general = after(window.seconds);
  if (now <= general) return { closesAt: general, open: true, personOnly: false };
  const human = after(window.humanSeconds ?? window.seconds);
  return { closesAt: human, open: now <= human, personOnly: true };
}
