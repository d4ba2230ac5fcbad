import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { TemplateAction } from './actions.js';

/** A canned response in one or more languages; with actions it is a macro. */
@Entity('reply_template')
@Index('reply_template_name', ['brandId', 'name'], { unique: true })
export class ReplyTemplate {
  @Id() id!: string;
  @Reference(() => Brand, 'reply_template_brand_fk') brandId!: string;
  @Column({ type: 'text' }) name!: string;
  /** Liquid texts by ISO 639-1 code. */
  @Column({ type: 'jsonb' }) texts!: Record<string, string>;
  @Column({ type: 'jsonb', default: () => "'[]'" }) actions!: TemplateAction[];
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
