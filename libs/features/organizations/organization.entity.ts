import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An organisation. `path` lists the keys from the top down to itself; triggers keep it when the tree moves. */
@Entity('organization')
@Unique('organization_code_is_unique', ['code'])
@Check('organization_tree_has_five_levels', 'cardinality(path) <= 5')
@Check('organization_validity_is_in_order', 'valid_to IS NULL OR valid_to >= valid_from')
export class Organization {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ name: 'parent_key', type: 'int', nullable: true })
  parentKey!: number | null;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ name: 'is_organ', type: 'boolean', default: false })
  isOrgan!: boolean;

  @Column({ type: 'int', array: true, default: '{}', insert: false, update: false })
  path!: number[];

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
