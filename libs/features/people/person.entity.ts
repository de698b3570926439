import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person of an organisation, with or without an account. */
@Entity('person')
@Check('person_is_not_own_superior', 'superior_key <> key')
export class Person {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'organization_key', type: 'int' })
  organizationKey!: number;

  @Column({ name: 'superior_key', type: 'int', nullable: true })
  superiorKey!: number | null;

  @Column({ name: 'valid_from', type: 'date', default: () => "DATE '1949-10-01'" })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  /** Made up for a demonstration. */
  @Column({ name: 'is_synthetic', type: 'boolean', default: false })
  isSynthetic!: boolean;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
