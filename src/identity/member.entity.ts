import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Brand } from './brand.entity.js';
import type { Role } from './role.js';
import { User } from './user.entity.js';

@Entity('member')
@Index('member_user', ['userId'])
export class Member {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Brand, { name: 'member_brand_fk', onDelete: 'CASCADE' })
  brandId!: string;
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => User, { name: 'member_user_fk', onDelete: 'CASCADE' })
  userId!: string;
  @Column({ type: 'text' }) role!: Role;
}
