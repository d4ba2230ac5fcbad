import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Brand } from '../../identity/brand.entity.js';
import { Instant } from '../../infra/database/columns.js';
import type { BrandPhrase } from '../brand-phrases.js';
import type { Rule } from '../finding.js';

/** What a brand has made of the guard's rules: which are off, and which phrases it bans. */
@Entity('guard_rulebook')
export class GuardRulebook {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'guard_rulebook_brand_fk' })
  brandId!: string;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) off!: Rule[];
  @Column({ type: 'jsonb', default: () => "'[]'" }) phrases!: BrandPhrase[];
  @Instant() updatedAt!: Date;
}
