import { BadInput } from './bad-input.js';
import { required } from './customer.js';
import type { Thread } from './model.js';
import { APP, PAGE_INBOX } from './shop.js';
import type { World } from './world.js';

/** Body of `POST /_control/threads/:id`; each part given happens. */
export interface ThreadInput {
  /** The person blocks the shop, or takes that back. */
  blocked?: boolean;
  /** The person reads up to now. */
  read?: boolean;
  /** The platform tells that all was delivered up to now. */
  delivered?: boolean;
  /** The person comes from an ad or a link with this `ref`. */
  referral?: { ref?: string; source?: string; type?: string };
  /** The app that controls the thread from now on: `self`, `inbox` (Business Suite), or an app id. */
  owner?: string;
  /** Another app asks for the control. */
  requestedBy?: string;
  metadata?: string;
}

/** What happens in a thread without being a message. Throws BadInput. */
export function actOnThread(world: World, thread: Thread, input: ThreadInput): void {
  const tell = (
    field: string,
    content: Record<string, unknown>,
    from: 'person' | 'shop' = 'person',
  ) => world.tellThread(thread, { field, from, content });
  const instagram = thread.network === 'instagram';
  if (input.blocked !== undefined) world.changeThread(thread, { blocked: input.blocked === true });
  if (input.read) {
    const [newest] = world.messagesOf(thread.id).filter((m) => m.by !== 'customer');
    if (instagram && newest) tell('messaging_seen', { read: { mid: newest.id } });
    if (!instagram) tell('message_reads', { read: { watermark: world.now() } });
  }
  if (input.delivered) tell('message_deliveries', { delivery: { watermark: world.now() } });
  if (input.referral) {
    const { ref = '', source = 'SHORTLINK', type = 'OPEN_THREAD' } = input.referral;
    world.changeThread(thread, { touchedTime: world.now() });
    const field = instagram ? 'messaging_referral' : 'messaging_referrals';
    tell(field, { referral: { ref, source, type } });
  }
  const handover = instagram ? 'messaging_handover' : 'messaging_handovers';
  const metadata = input.metadata ?? '';
  if (input.requestedBy !== undefined) {
    const requested_owner_app_id = appId(input.requestedBy);
    tell(handover, { request_thread_control: { requested_owner_app_id, metadata } });
  }
  if (input.owner !== undefined) {
    const owner = appId(required(input.owner, 'owner'));
    const ids = {
      previous_owner_app_id: thread.owner ?? APP.id,
      new_owner_app_id: owner,
      metadata,
    };
    world.changeThread(thread, {
      owner: owner === APP.id ? undefined : owner,
      ownedTime: world.now(),
    });
    tell(handover, {
      [owner === APP.id ? 'pass_thread_control' : 'take_thread_control']: ids,
    });
  }
}

function appId(word: string): string {
  if (word === 'self') return APP.id;
  if (word === 'inbox') return PAGE_INBOX;
  if (/^\d{5,}$/.test(word)) return word;
  throw new BadInput('an app is "self", "inbox" or an app id');
}
