/** Records by id and by the groups they belong to (a comment by its post, a message by its thread); a group never changes. */
export class Shelf<T extends { id: string }> extends Map<string, T> {
  private readonly groups = new Map<string, Map<string, T[]>>();

  /** `grouping`: the group of a record by name; undefined: it is in none. */
  constructor(private readonly grouping: Record<string, (record: T) => string | undefined>) {
    super();
  }

  override set(id: string, record: T): this {
    const known = this.get(id);
    super.set(id, record);
    for (const [name, keyOf] of Object.entries(this.grouping)) {
      const key = keyOf(record);
      if (key === undefined) continue;
      const group = this.groupOf(name, key);
      if (!known) group.push(record);
      else if (known !== record) group[group.indexOf(known)] = record;
    }
    return this;
  }

  /** In the order of writing. A copy: the caller may sort it. */
  in(group: string, key: string): T[] {
    return [...(this.groups.get(group)?.get(key) ?? [])];
  }

  override clear(): void {
    super.clear();
    this.groups.clear();
  }

  private groupOf(name: string, key: string): T[] {
    let byKey = this.groups.get(name);
    if (!byKey) this.groups.set(name, (byKey = new Map<string, T[]>()));
    let group = byKey.get(key);
    if (!group) byKey.set(key, (group = []));
    return group;
  }
}
