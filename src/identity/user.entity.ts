import { Column, Entity, Index } from 'typeorm';
import { Id, Instant } from '../infra/database/columns.js';

@Entity('app_user')
@Index('app_user_email', ['email'], { unique: true })
export class User {
  @Id() id!: string;
  /** Lower case. */
  @Column({ type: 'text' }) email!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) passwordHash!: string;
  /** Language of the console and of alerts. */
  @Column({ type: 'text', default: 'en' }) locale!: string;
  /** Languages this person answers in. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) languages!: string[];
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) disabledAt!: Date | null;
}
