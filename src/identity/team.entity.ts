import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Brand } from './brand.entity.js';
import { User } from './user.entity.js';

@Entity('team')
@Index('team_brand', ['brandId'])
export class Team {
  @Id() id!: string;
  @Reference(() => Brand, 'team_brand_fk', { onDelete: 'CASCADE' }) brandId!: string;
  @Column({ type: 'text' }) name!: string;
  /** Languages this team answers in; empty: all the rest. */
  @Column({ type: 'text', array: true, default: () => "'{}'" }) languages!: string[];
  @Instant() createdAt!: Date;
}

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Team, { name: 'team_member_team_fk', onDelete: 'CASCADE' })
  teamId!: string;
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => User, { name: 'team_member_user_fk', onDelete: 'CASCADE' })
  userId!: string;
}
