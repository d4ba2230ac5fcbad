import { Initial1795305600000 } from '../migrations/1795305600000-initial.js';
import { Privacy1795824000000 } from '../migrations/1795824000000-privacy.js';
import { FaithfulMirrors1795651200000 } from '../migrations/1795651200000-faithful-mirrors.js';
import { Health1795737600000 } from '../migrations/1795737600000-health.js';
import { Promises1795910400000 } from '../migrations/1795910400000-promises.js';
import { Routing1795996800000 } from '../migrations/1795996800000-routing.js';
import { Alert } from './alerts/alert.entity.js';
import { Mail } from './alerts/mail.entity.js';
import { WebhookDelivery, WebhookEndpoint } from './alerts/webhook.entity.js';
import { AuditEvent } from './audit/audit-event.entity.js';
import { ChannelAccount, StreamCursor } from './connectors/account.entity.js';
import { CallBudgetRow } from './connectors/call-budget.entity.js';
import { Contact } from './conversations/contact.entity.js';
import { Conversation } from './conversations/conversation.entity.js';
import { Message, MessageRevision } from './conversations/message.entity.js';
import { Post } from './conversations/post.entity.js';
import { RemovedItem } from './conversations/removed-item.entity.js';
import { Draft } from './drafting/draft.entity.js';
import { Brand } from './identity/brand.entity.js';
import { Member } from './identity/member.entity.js';
import { ApiKey, Invite, Session } from './identity/session.entity.js';
import { Team, TeamMember } from './identity/team.entity.js';
import { User } from './identity/user.entity.js';
import { WorkerRow } from './infra/jobs/worker.entity.js';
import { TickRow } from './infra/ticks/tick.entity.js';
import { DeadLetter } from './intake/dead-letter.entity.js';
import { RawPayload } from './intake/raw-payload.entity.js';
import { FaqEntry } from './knowledge/faq-entry.entity.js';
import { PrivacyRequest } from './privacy/privacy-request.entity.js';
import { Publication } from './publishing/publication.entity.js';
import { RoutingPolicyRow } from './routing/routing-policy.entity.js';
import { SlaClockChange } from './sla/clock-change.entity.js';
import { SlaClock } from './sla/clock.entity.js';
import { SlaPolicy } from './sla/sla-policy.entity.js';
import { JudgementRow } from './triage/judgement.entity.js';

/** Every table, in the order of the rooms. */
export const entities = [
  WorkerRow,
  TickRow,
  AuditEvent,
  Brand,
  User,
  Member,
  Session,
  Invite,
  ApiKey,
  Team,
  TeamMember,
  ChannelAccount,
  StreamCursor,
  CallBudgetRow,
  RawPayload,
  DeadLetter,
  Contact,
  Conversation,
  Message,
  MessageRevision,
  RemovedItem,
  Post,
  JudgementRow,
  FaqEntry,
  RoutingPolicyRow,
  SlaPolicy,
  SlaClock,
  SlaClockChange,
  Draft,
  Publication,
  Alert,
  Mail,
  WebhookEndpoint,
  WebhookDelivery,
  PrivacyRequest,
];

/** In order; never changed once released. */
export const migrations = [
  Initial1795305600000,
  FaithfulMirrors1795651200000,
  Health1795737600000,
  Privacy1795824000000,
  Promises1795910400000,
  Routing1795996800000,
];

export const schema = { entities, migrations };
