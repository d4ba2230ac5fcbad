import type { Channel } from './channel.js';

/** One way to one reader: a person's channel, or a webhook. */
export interface Target {
  brandId: string;
  channel: Channel;
  userId: string | null;
  endpointId: string | null;
}
