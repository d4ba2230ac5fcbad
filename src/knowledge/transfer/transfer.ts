import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { membersOf } from '../../identity/identity.queries.js';
import type { Principal } from '../../identity/principal.js';
import { contentOf } from '../faq-content.js';
import { FaqEntry } from '../faq-entry.entity.js';
import { Faq, lockFaq } from '../faq.js';
import type { FileEntry } from './columns.js';
import { type Plan, type PlanFault, planOf } from './plan.js';
import { type FileFault, readFile } from './read-file.js';
import { type ReadRow, readRow, type RowFault } from './read-row.js';
import type {
  FaqExportQuery,
  FaqImportBody,
  FaqImportFault,
  FaqImportView,
} from './transfer.dto.js';
import { csvOf, jsonOf } from './write-file.js';

type Fault = FileFault | RowFault | PlanFault;

const faultView = (fault: Fault): FaqImportFault => ({
  line: fault.line,
  code: fault.code,
  column: 'column' in fault ? fault.column : null,
  value: fault.value,
  other: ('other' in fault && fault.other) || null,
});

const refused = (faults: readonly Fault[]): FaqImportView => ({
  ...{ done: false, added: 0, changed: 0, same: 0, rows: [] },
  faults: faults.map(faultView),
});

/** The knowledge base as a file, and back: all of it or nothing. */
@Injectable()
export class FaqTransfer {
  constructor(
    private readonly db: DataSource,
    private readonly faq: Faq,
  ) {}

  async export(who: Principal, query: FaqExportQuery): Promise<string> {
    const { brand: brandId, language, format } = query;
    who.require(brandId, 'agent', 'brand');
    const { manager } = this.db;
    const people = await membersOf(manager, [brandId]);
    const addresses = new Map(people.map(({ userId, email }) => [userId, email]));
    const entries = await manager.find(FaqEntry, {
      where: { brandId, ...(language && { language }) },
      order: { language: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
    const rows = entries.map((entry): FileEntry => {
      const { ownerId, ...content } = contentOf(entry);
      return { ...content, id: entry.id, owner: (ownerId && addresses.get(ownerId)) || null };
    });
    return format === 'csv' ? csvOf(rows) : jsonOf(rows);
  }

  /** With `dryRun` it says what it would do. A file with any fault changes nothing. */
  async import(who: Principal, body: FaqImportBody): Promise<FaqImportView> {
    const { brandId, format, text, dryRun } = body;
    who.require(brandId, 'manager', 'brand');
    const file = readFile(format, text);
    if (file.fault) return refused([file.fault]);
    return this.db.transaction(async (tx) => {
      await lockFaq(tx, brandId);
      const people = await membersOf(tx, [brandId]);
      const owners = new Map(people.map(({ userId, email }) => [email.toLowerCase(), userId]));
      const read = file.rows.map((row) => readRow(row, owners));
      const good = read.filter((row): row is ReadRow => !Array.isArray(row));
      const plan = planOf(good, await tx.findBy(FaqEntry, { brandId }));
      const bad: Fault[] = [
        ...read.flatMap((row) => (Array.isArray(row) ? row : [])),
        ...plan.faults,
      ];
      if (bad.length > 0) return refused(bad.sort((a, b) => a.line - b.line));
      if (!dryRun) await this.carryOut(tx, who, brandId, plan);
      return shown(plan, !dryRun);
    });
  }

  private async carryOut(
    tx: EntityManager,
    who: Principal,
    brandId: string,
    { rows }: Plan,
  ): Promise<void> {
    for (const { action, content, entry } of rows)
      if (action === 'add') await this.faq.add(tx, who, brandId, content);
      else if (action === 'change') await this.faq.save(tx, who, entry!, content, 'changed');
  }
}

function shown({ rows }: Plan, done: boolean): FaqImportView {
  const count = (action: string) => rows.filter((row) => row.action === action).length;
  return {
    done,
    added: count('add'),
    changed: count('change'),
    same: count('same'),
    rows: rows.flatMap(({ line, action, content: { language, question }, changes }) =>
      action === 'same' ? [] : [{ line, action, language, question, changes }],
    ),
    faults: [],
  };
}
