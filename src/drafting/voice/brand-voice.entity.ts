import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Brand } from '../../identity/brand.entity.js';
import { Instant } from '../../infra/database/columns.js';
import type { Voice } from './voice.js';

/** How a brand speaks in one language; without a row it speaks as everybody does. */
@Entity('brand_voice')
export class BrandVoice {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'brand_voice_brand_fk' })
  brandId!: string;
  @PrimaryColumn({ type: 'text' }) language!: string;
  @Column({ type: 'jsonb' }) settings!: Partial<Voice>;
  @Instant() updatedAt!: Date;
}
