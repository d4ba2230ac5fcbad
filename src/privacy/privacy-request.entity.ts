import { Column, Entity, Index } from 'typeorm';
import { Contact } from '../conversations/contact.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** What an erasure took away, in rows; `lookupsRefused`: accounts whose platform would not name its own id. */
export interface ErasureCounts {
  contacts: number;
  messages: number;
  replies: number;
  drafts: number;
  notices: number;
  payloads: number;
  lookupsRefused: number;
}

/**
 * erasure: a person's data is to go. deauthorization: a person or a page took the app its right.
 * Kept as proof that it was done, without the person's id.
 */
@Entity('privacy_request')
@Index('privacy_request_code', ['code'], { unique: true })
@Index('privacy_request_digest', ['digest'], { unique: true })
export class PrivacyRequest {
  @Id() id!: string;
  @Column({ type: 'text' }) kind!: 'erasure' | 'deauthorization';
  /** In the address of the status page; nobody guesses it. */
  @Column({ type: 'text' }) code!: string;
  /** Of the signed request: the same any number of times is one row. */
  @Column({ type: 'text' }) digest!: string;
  /** Which platforms' callback brought it; null: a person of the shop asked. */
  @Column({ type: 'text', nullable: true }) family!: string | null;
  @Column({ type: 'text', nullable: true }) appId!: string | null;
  @Reference(() => Brand, 'privacy_request_brand_fk', { nullable: true }) brandId!: string | null;
  @Reference(() => Contact, 'privacy_request_contact_fk', { nullable: true })
  contactId!: string | null;
  /** Keyed with the app's secret, so that ids can not be tried out. */
  @Column({ type: 'text', nullable: true }) subjectHash!: string | null;
  /** Sealed, and only until it is done. */
  @Column({ type: 'text', nullable: true }) subject!: string | null;
  @Instant() requestedAt!: Date;
  @Instant({ nullable: true }) completedAt!: Date | null;
  @Column({ type: 'jsonb', nullable: true }) counts!: ErasureCounts | null;
}
