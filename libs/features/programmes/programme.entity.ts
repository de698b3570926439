import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A programme: a code that cases are counted under, from one day to another. */
@Entity('programme')
@Unique('programme_code_is_unique', ['code'])
@Check('programme_ends_after_it_starts', 'ends_on IS NULL OR ends_on >= starts_on')
export class Programme {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  key!: number;

  @Column({ type: 'uuid', unique: true })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ name: 'name_zh', type: 'text' })
  nameZh!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'organization_key', type: 'int' })
  organizationKey!: number;

  @Column({ name: 'is_synthetic', type: 'boolean', default: false })
  isSynthetic!: boolean;

  @Column({ type: 'int', default: 1 })
  version!: number;
}
