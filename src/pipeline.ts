import { raiseAlert, watchAccount, watchItem, watchReply } from './alerts/alerts.jobs.js';
import {
  answerAsBot,
  botAnswered,
  handedOver,
  handOverFailed,
  sendAlone,
  tellHandOver,
} from './bot/bot.events.js';
import { accountHealthChanged } from './connectors/connectors.events.js';
import {
  answerChanged,
  conversationSettled,
  messageReceived,
  messageRemoved,
  replyModerated,
} from './conversations/conversations.events.js';
import {
  composeReply,
  draftApproved,
  draftComposed,
  reviewDrafts,
} from './drafting/drafting.events.js';
import { on } from './infra/jobs/job.js';
import { decodePayload, fetchItem, itemNamed, payloadReceived } from './intake/intake.events.js';
import {
  queueReply,
  replyFailed,
  replyPublished,
  settleModeration,
} from './publishing/publishing.events.js';
import {
  handedToPerson,
  routeConversation,
  routedToBot,
  routedToPerson,
  routeToPerson,
} from './routing/routing.events.js';
import { clockBreached, clockWarned } from './sla/sla.events.js';
import { syncClocks } from './sla/sla.jobs.js';
import { finishTemplates } from './templates/templates.events.js';
import { forgetJudgement, messageTriaged, triageMessage } from './triage/triage.events.js';

/** The whole product: what happens, and what is done then. Each job runs in a transaction of its own. */
export const pipeline = [
  on(payloadReceived, decodePayload),
  on(itemNamed, fetchItem),

  on(messageReceived, triageMessage, reviewDrafts),
  on(messageRemoved, syncClocks, reviewDrafts, forgetJudgement),
  on(answerChanged, syncClocks, reviewDrafts),
  on(conversationSettled, syncClocks, reviewDrafts),

  on(messageTriaged, syncClocks, routeConversation, watchItem),
  on(routedToPerson, composeReply),
  on(routedToBot, answerAsBot),
  on(handedToPerson, tellHandOver),
  on(handedOver, routeToPerson),

  on(draftComposed, sendAlone),
  on(draftApproved, queueReply),
  on(botAnswered, queueReply),
  on(replyPublished, syncClocks, finishTemplates),
  on(replyModerated, settleModeration),
  on(replyFailed, handOverFailed, watchReply),

  on(clockWarned, raiseAlert),
  on(clockBreached, raiseAlert),
  on(accountHealthChanged, watchAccount),
];
