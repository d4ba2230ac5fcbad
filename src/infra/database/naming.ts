import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Columns in snake_case; every key and index is named by hand, so that migrations stay readable. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }

  override primaryKeyName(table: string | { name: string }): string {
    const name = typeof table === 'string' ? table : table.name;
    return `${name.split('.').pop()}_pkey`;
  }
}
