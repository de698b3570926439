import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An account of a person. Secrets are written here and never selected by default. */
@Entity('app_user')
@Unique('app_user_username_is_unique', ['username'])
@Check('clearance BETWEEN 0 AND 2')
export class UserAccount {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ type: 'text' })
  username!: string;

  @Column({ name: 'person_key', type: 'int' })
  personKey!: number;

  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash!: string | null;

  @Column({ name: 'totp_sealed', type: 'bytea', nullable: true, select: false })
  totpSealed!: Buffer | null;

  @Column({ name: 'totp_last_step', type: 'bigint', default: 0, select: false })
  totpLastStep!: string;

  @Column({ type: 'smallint', default: 1 })
  clearance!: number;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'int', default: 0 })
  failures!: number;

  @Column({ name: 'retry_at', type: 'timestamptz', nullable: true })
  retryAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
