import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A key project: who owns it, which programme it belongs to, in which stage it is. */
@Entity('project')
@Unique('project_number_is_unique', ['number'])
@Check('project_ends_after_it_starts', 'ends_on IS NULL OR ends_on >= starts_on')
export class Project {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'programme_key', type: 'int', nullable: true })
  programmeKey!: number | null;

  @Column({ name: 'owner_organization_key', type: 'int' })
  ownerOrganizationKey!: number;

  @Column({ type: 'text', default: 'INITIATION' })
  stage!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'is_synthetic', type: 'boolean', default: false })
  isSynthetic!: boolean;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
