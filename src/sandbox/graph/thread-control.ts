import type { Thread } from '../model.js';
import { APP, PAGE_INBOX } from '../shop.js';
import { ownerOf } from '../thread-owner.js';
import { mayAct, mayRead, structure, text } from './call.js';
import { badParameter, permission } from './graph-error.js';
import { type Args, type Context, type Edge, type NodeType, Ref } from './node.js';
import type { Answer } from './writes.js';

/**
 * Conversation Routing: who may answer a thread. The calls are those of the older Handover Protocol.
 * Source: platform-apis, section 3 (Handover).
 */
const CALLS: Record<string, (thread: Thread, context: Context) => void> = {
  pass_thread_control: (thread, { call, world }) => {
    const target = text(call, 'target_app_id');
    if (!target) throw badParameter('The parameter target_app_id is required');
    own(thread, target, world);
  },
  take_thread_control: (thread, { world }) => own(thread, APP.id, world),
  release_thread_control: (thread, { world }) => own(thread, PAGE_INBOX, world),
  // the owner is asked; nothing changes until it passes the control
  request_thread_control: () => undefined,
};

/** The POST edges of a page and of an Instagram account. */
export function posts<T>(withId: (write: (id: string, context: Context) => Answer) => T) {
  return Object.fromEntries(
    Object.entries(CALLS).flatMap(([edge, change]) =>
      ['page', 'igUser'].map((type) => [
        `${type}/${edge}`,
        withId((account, context) => {
          if (!mayAct(context.identity, account)) {
            throw permission('Requires the Page access token of this Page');
          }
          const recipient = structure(context.call, 'recipient');
          change(
            threadWith(account, typeof recipient?.id === 'string' ? recipient.id : '', context),
            context,
          );
          return { success: true };
        }),
      ]),
    ),
  );
}

/** GET /{page}/thread_owner?recipient=PSID. */
export function threadOwner(account: string, args: Args, context: Context): Edge {
  if (!mayRead(context.identity, account)) throw permission('Requires pages_messaging permission');
  const thread = threadWith(account, args.recipient ?? '', context);
  return {
    rows: [{ id: thread.id, item: new Ref('threadOwner', thread.id, thread), visible: true }],
    plain: true,
  };
}

export const threadOwnerType: NodeType<Thread> = {
  name: 'PageThreadOwner',
  anonymous: true,
  defaults: ['thread_owner'],
  fields: { thread_owner: (thread, { world }) => ({ app_id: ownerOf(thread, world.now()) }) },
  edges: {},
};

/** The other apps that control can be passed to. */
export function secondaryReceivers(): Edge {
  const inbox = { id: PAGE_INBOX };
  return {
    rows: [{ id: PAGE_INBOX, item: new Ref('application', PAGE_INBOX, inbox), visible: true }],
    defaults: ['id'],
  };
}

function own(thread: Thread, app: string, world: Context['world']): void {
  const owner = app === APP.id ? undefined : app;
  world.changeThread(thread, { owner, ownedTime: world.now() });
}

function threadWith(account: string, person: string, { world }: Context): Thread {
  const found = world.threads.in('person', person).find((t) => t.account === account);
  if (!found) throw badParameter('No matching user found', 2018001);
  return found;
}
