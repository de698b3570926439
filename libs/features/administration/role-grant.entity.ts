import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A role over an organisation and all below it: proposed by one, approved by another, ended but never deleted. */
@Entity('role_grant')
@Check('grant_approver_is_not_proposer', 'approved_by IS NULL OR approved_by <> proposed_by OR proposed_by = 1')
@Check(
  'grant_is_not_to_oneself',
  'proposed_by = 1 OR (user_key <> proposed_by AND user_key IS DISTINCT FROM approved_by)',
)
@Check('grant_validity_is_in_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class RoleGrant {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ name: 'user_key', type: 'int' })
  userKey!: number;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'organization_key', type: 'int' })
  organizationKey!: number;

  @Column({ name: 'valid_from', type: 'date', default: () => 'CURRENT_DATE' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ name: 'proposed_by', type: 'int' })
  proposedBy!: number;

  @Column({ name: 'proposed_at', type: 'timestamptz', default: () => 'now()' })
  proposedAt!: Date;

  @Column({ name: 'approved_by', type: 'int', nullable: true })
  approvedBy!: number | null;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt!: Date | null;

  @Column({ name: 'revoked_by', type: 'int', nullable: true })
  revokedBy!: number | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
