import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Instant, Reference } from '../infra/database/columns.js';
import { Publication } from '../publishing/publication.entity.js';

/** What a person said of one of the bot's answers that was drawn by lot. */
@Entity('answer_verdict')
@Index('answer_verdict_brand', ['brandId', 'at'])
export class AnswerVerdict {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Publication, { name: 'answer_verdict_publication_fk', onDelete: 'CASCADE' })
  publicationId!: string;
  @Reference(() => Brand, 'answer_verdict_brand_fk') brandId!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'boolean' }) right!: boolean;
  @Reference(() => User, 'answer_verdict_user_fk', { nullable: true }) userId!: string | null;
  @Instant() at!: Date;
}
