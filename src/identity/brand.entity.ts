import { Column, Entity } from 'typeorm';
import { Id, Instant } from '../infra/database/columns.js';

/** A shop. Everything that customers wrote belongs to exactly one. */
@Entity('brand')
export class Brand {
  @Id() id!: string;
  @Column({ type: 'text' }) name!: string;
  /** IANA zone in which the brand's people read times. */
  @Column({ type: 'text' }) timeZone!: string;
  @Column({ type: 'text' }) defaultLanguage!: string;
  /** Its own phones, addresses and names: no personal data when they stand in a reply. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) contacts!: string[];
  @Instant() createdAt!: Date;
}
