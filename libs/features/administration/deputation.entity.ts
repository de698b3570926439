import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Somebody acts for an absent colleague, from one day to another. */
@Entity('deputation')
@Check('deputation_is_to_another', 'absent_key <> acting_key')
@Check('deputation_approver_is_not_acting', 'approved_by <> acting_key')
@Check('deputation_validity_is_in_order', 'valid_to >= valid_from')
export class Deputation {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ name: 'absent_key', type: 'int' })
  absentKey!: number;

  @Column({ name: 'acting_key', type: 'int' })
  actingKey!: number;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'approved_by', type: 'int' })
  approvedBy!: number;

  @Column({ name: 'approved_at', type: 'timestamptz', default: () => 'now()' })
  approvedAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
