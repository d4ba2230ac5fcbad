import { Column, type ColumnOptions, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

type Entity = () => new () => object;

/** An instant; `timestamptz`, UTC in and out. */
export const Instant = (options: ColumnOptions = {}) => Column({ type: 'timestamptz', ...options });

/** An id that the database makes. */
export const Id = () => PrimaryGeneratedColumn('uuid');

/** The id of a row elsewhere, held by a foreign key with the given name. */
export const Reference =
  (to: Entity, name: string, options: ColumnOptions & { onDelete?: 'CASCADE' | 'SET NULL' } = {}) =>
  (target: object, property: string): void => {
    const { onDelete, ...column } = options;
    Column({ type: 'uuid', ...column })(target, property);
    ForeignKey(to, { name, ...(onDelete ? { onDelete } : {}) })(target, property);
  };
