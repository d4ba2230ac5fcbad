import { Initial1795305600000 } from '../migrations/1795305600000-initial.js';
import { Privacy1795824000000 } from '../migrations/1795824000000-privacy.js';
import { FaithfulMirrors1795651200000 } from '../migrations/1795651200000-faithful-mirrors.js';
import { Health1795737600000 } from '../migrations/1795737600000-health.js';
import { Promises1795910400000 } from '../migrations/1795910400000-promises.js';
import { Alerts1796169600000 } from '../migrations/1796169600000-alerts.js';
import { Corrections1796256000000 } from '../migrations/1796256000000-corrections.js';
import { Learning1796779200000 } from '../migrations/1796779200000-learning.js';
import { Help1796606400000 } from '../migrations/1796606400000-help.js';
import { Faq1796428800000 } from '../migrations/1796428800000-faq.js';
import { Resolution1796083200000 } from '../migrations/1796083200000-resolution.js';
import { Routing1795996800000 } from '../migrations/1795996800000-routing.js';
import { Bot1796692800000 } from '../migrations/1796692800000-bot.js';
import { Templates1796520000000 } from '../migrations/1796520000000-templates.js';
import { Voices1796692860000 } from '../migrations/1796692860000-voices.js';
import { Approval1796785200000 } from '../migrations/1796785200000-approval.js';
import { GuardRulebook1796785260000 } from '../migrations/1796785260000-guard-rulebook.js';
import { Alert } from './alerts/alert.entity.js';
import { AlertPreference, BrandAlertSettings } from './alerts/alert-preference.entity.js';
import { BrowserNotice, HeldNotice } from './alerts/notice.entity.js';
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
import {
  ApprovalBudget,
  ApprovalCell,
  DraftDecision,
  DraftHandIn,
} from './drafting/approval/approval.entity.js';
import { Draft } from './drafting/draft.entity.js';
import { DraftVersion } from './drafting/versions/draft-version.entity.js';
import { BrandGoodwill } from './drafting/voice/brand-goodwill.entity.js';
import { BrandVoice } from './drafting/voice/brand-voice.entity.js';
import { GuardRulebook } from './guard/rulebook/rulebook.entity.js';
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
import { FaqFeedback } from './knowledge/faq-feedback.entity.js';
import { FaqVersion } from './knowledge/faq-version.entity.js';
import { AnswerVerdict } from './learning/answer-verdict.entity.js';
import { FaqProposal } from './learning/faq-proposal.entity.js';
import { PrivacyRequest } from './privacy/privacy-request.entity.js';
import { Publication } from './publishing/publication.entity.js';
import { BotPolicyRow } from './routing/bot-policy.entity.js';
import { BotTurn } from './routing/bot-turn.entity.js';
import { RoutingPolicyRow } from './routing/routing-policy.entity.js';
import { SlaClockChange } from './sla/clock-change.entity.js';
import { SlaClock } from './sla/clock.entity.js';
import { SlaPauseEvent } from './sla/pause-event.entity.js';
import { SlaPolicy } from './sla/sla-policy.entity.js';
import { ReplyTemplate } from './templates/reply-template.entity.js';
import { TemplateUse } from './templates/template-use.entity.js';
import { JudgementCorrection } from './triage/corrections/correction.entity.js';
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
  JudgementCorrection,
  FaqEntry,
  GuardRulebook,
  FaqVersion,
  FaqFeedback,
  RoutingPolicyRow,
  BotPolicyRow,
  BotTurn,
  SlaPolicy,
  SlaClock,
  SlaClockChange,
  SlaPauseEvent,
  Draft,
  DraftVersion,
  BrandVoice,
  BrandGoodwill,
  ApprovalCell,
  ApprovalBudget,
  DraftDecision,
  DraftHandIn,
  Publication,
  ReplyTemplate,
  TemplateUse,
  Alert,
  Mail,
  WebhookEndpoint,
  WebhookDelivery,
  HeldNotice,
  BrowserNotice,
  AlertPreference,
  BrandAlertSettings,
  PrivacyRequest,
  FaqProposal,
  AnswerVerdict,
];

/** In order; never changed once released. */
export const migrations = [
  Initial1795305600000,
  FaithfulMirrors1795651200000,
  Health1795737600000,
  Privacy1795824000000,
  Promises1795910400000,
  Routing1795996800000,
  Resolution1796083200000,
  Alerts1796169600000,
  Corrections1796256000000,
  Faq1796428800000,
  Templates1796520000000,
  Help1796606400000,
  Bot1796692800000,
  Voices1796692860000,
  Learning1796779200000,
  Approval1796785200000,
  GuardRulebook1796785260000,
];

export const schema = { entities, migrations };
