import { Column, Entity, Index } from 'typeorm';
import { Id, Instant } from '../infra/database/columns.js';

/** A shop. Everything that customers wrote belongs to exactly one. */
@Entity('brand')
@Index('brand_slug', ['slug'], { unique: true })
export class Brand {
  @Id() id!: string;
  @Column({ type: 'text' }) name!: string;
  /** IANA zone in which the brand's people read times. */
  @Column({ type: 'text' }) timeZone!: string;
  @Column({ type: 'text' }) defaultLanguage!: string;
  /** Its own phones, addresses and names: no personal data when they stand in a reply. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) contacts!: string[];
  /** Its name in public addresses; null: its id stands there. */
  @Column({ type: 'text', nullable: true }) slug!: string | null;
  /** Where the help page sends whoever wants a person. */
  @Column({ type: 'text', nullable: true }) helpEmail!: string | null;
  @Instant() createdAt!: Date;
}
