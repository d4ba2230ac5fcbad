import type { ChangedBy } from '../triage/judgement.js';
import { ApiProperty } from '@nestjs/swagger';
import { DraftView } from '../drafting/draft.dto.js';
import { ClockView, ConversationSummary } from './inbox.dto.js';

export class SentimentView {
  @ApiProperty() label!: string;
  @ApiProperty() negative!: number;
  @ApiProperty() neutral!: number;
  @ApiProperty() positive!: number;
}

export class ReasonView {
  @ApiProperty() word!: string;
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
  @ApiProperty() weight!: number;
  @ApiProperty() label!: string;
}

export class TopicView {
  @ApiProperty() topic!: string;
  @ApiProperty() score!: number;
}

export class RiskView {
  @ApiProperty() risk!: string;
  @ApiProperty() score!: number;
}

export class JudgementView {
  @ApiProperty() language!: string;
  @ApiProperty() languageConfidence!: number;
  @ApiProperty({ type: SentimentView }) sentiment!: SentimentView;
  @ApiProperty({ type: [TopicView] }) topics!: TopicView[];
  @ApiProperty({ type: [RiskView] }) risks!: RiskView[];
  @ApiProperty({ type: String, nullable: true }) noise!: string | null;
  @ApiProperty() needsHuman!: boolean;
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
  @ApiProperty() modelVersion!: string;
  @ApiProperty({
    required: false,
    enum: ['person', 'earlier_correction', 'second_opinion'],
    description: 'Who had the last word, where it was not the model',
  })
  changedBy?: ChangedBy;
}

export class AuthorView {
  @ApiProperty({ enum: ['customer', 'person', 'bot', 'outside'] }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class AttachmentView {
  @ApiProperty() type!: string;
  @ApiProperty({ type: String, required: false }) url?: string;
}

export class PublicationView {
  @ApiProperty() id!: string;
  @ApiProperty() state!: string;
  @ApiProperty({ type: String, nullable: true }) error!: string | null;
}

export class MessageView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ['in', 'out'] }) direction!: 'in' | 'out';
  @ApiProperty({ type: AuthorView }) author!: AuthorView;
  @ApiProperty() text!: string;
  @ApiProperty({ type: Number, nullable: true }) rating!: number | null;
  @ApiProperty({ type: [AttachmentView] }) attachments!: AttachmentView[];
  @ApiProperty() createdAt!: string;
  @ApiProperty({ type: String, nullable: true }) editedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) deletedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) hiddenAt!: string | null;
  @ApiProperty() historical!: boolean;
  @ApiProperty({ type: JudgementView, nullable: true }) judgement!: JudgementView | null;
  @ApiProperty({ type: PublicationView, nullable: true }) publication!: PublicationView | null;
}

export class StepView {
  @ApiProperty() percent!: number;
  @ApiProperty() at!: string;
  @ApiProperty({ type: String, nullable: true }) takenAt!: string | null;
}

export class ClockDetail extends ClockView {
  @ApiProperty() id!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty({ type: String, nullable: true }) stoppedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) stoppedBy!: string | null;
  @ApiProperty({ type: [StepView] }) steps!: StepView[];
}

export class LimitView {
  @ApiProperty() max!: number;
  @ApiProperty({ enum: ['characters', 'utf16', 'bytes'] }) unit!: 'characters' | 'utf16' | 'bytes';
}

export class ReplyOptionView {
  @ApiProperty({ enum: ['public_comment', 'private_message', 'review_response'] }) place!: string;
  @ApiProperty({ enum: ['api', 'link-only', 'none'] }) via!: string;
  @ApiProperty({ type: LimitView }) limit!: LimitView;
}

export class HistoryView {
  @ApiProperty() at!: string;
  @ApiProperty() actor!: string;
  @ApiProperty() action!: string;
  @ApiProperty({ type: Object }) detail!: object;
}

export class ContextView {
  @ApiProperty() externalId!: string;
  @ApiProperty({ type: String, required: false }) excerpt?: string;
  @ApiProperty({ type: String, required: false }) permalink?: string;
  @ApiProperty({ type: Boolean, required: false }) isAd?: boolean;
}

export class OtherConversationView {
  @ApiProperty() id!: string;
  @ApiProperty() platform!: string;
  @ApiProperty() excerpt!: string;
  @ApiProperty({ type: String, nullable: true }) lastInboundAt!: string | null;
  @ApiProperty() state!: string;
}

export class CandidateView {
  @ApiProperty() question!: string;
  @ApiProperty({ description: '0 to 1' }) confidence!: number;
}

export class BotTurnView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['answer', 'welcome', 'choice', 'handover'] }) act!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'What the customer had written' }) asked!: string;
  @ApiProperty({ type: [String], description: 'Of the FAQ: answered with, or offered' })
  questions!: string[];
}

export class HandoverView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'What the customer wrote' }) asked!: string;
  @ApiProperty({ type: [BotTurnView] }) tried!: BotTurnView[];
  @ApiProperty({ type: [CandidateView], description: 'What the FAQ has nearest to it' })
  candidates!: CandidateView[];
}

export class ConversationDetail extends ConversationSummary {
  @ApiProperty({ type: String, nullable: true }) permalink!: string | null;
  @ApiProperty({ type: ContextView, nullable: true }) context!: ContextView | null;
  @ApiProperty({ type: [MessageView] }) messages!: MessageView[];
  @ApiProperty({ type: [ClockDetail] }) clocks!: ClockDetail[];
  @ApiProperty({ type: DraftView, nullable: true }) declare draft: DraftView | null;
  @ApiProperty({ type: [ReplyOptionView] }) replyOptions!: ReplyOptionView[];
  @ApiProperty({ type: [HistoryView] }) history!: HistoryView[];
  @ApiProperty({ type: [String], description: 'Why it is here, due then, assigned so' })
  why!: string[];
  @ApiProperty({ type: HandoverView, nullable: true, description: 'The bot gave it to a person' })
  handover!: HandoverView | null;
  @ApiProperty() serverNow!: string;
  @ApiProperty({ type: [OtherConversationView] }) otherConversations!: OtherConversationView[];
}
