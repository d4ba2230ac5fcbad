import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Brand } from '../../identity/brand.entity.js';
import { Instant } from '../../infra/database/columns.js';
import type { GoodwillSettings } from './goodwill.js';

/** What a brand may give after a fault of its own; without a row it gives nothing. */
@Entity('brand_goodwill')
export class BrandGoodwill {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'brand_goodwill_brand_fk' })
  brandId!: string;
  @Column({ type: 'jsonb' }) settings!: GoodwillSettings;
  @Instant() updatedAt!: Date;
}
