import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { record } from '../audit/audit.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../infra/clock.js';
import { badRequest, conflict, notFound } from '../infra/http/problem.js';
import { faultOf, MOST_TEMPLATES, type PortableTemplate, type Read } from './exchange.js';
import { ReplyTemplate } from './reply-template.entity.js';
import type { NewTemplateBody, TemplateBody } from './templates.dto.js';

interface Imported {
  made: number;
  changed: number;
  unchanged: number;
}

/** Writes the canned responses. Managers and owners do. */
@Injectable()
export class Templates {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(who: Principal, body: NewTemplateBody): Promise<ReplyTemplate> {
    who.require(body.brandId, 'manager', 'brand');
    checkTemplate(body);
    return this.db.transaction(async (tx) => {
      await this.checkRoom(tx, body.brandId, 1);
      await this.checkName(tx, body.brandId, body.name);
      return this.make(tx, who, body.brandId, body);
    });
  }

  change(who: Principal, id: string, body: TemplateBody): Promise<ReplyTemplate> {
    checkTemplate(body);
    return this.db.transaction(async (tx) => {
      const template = await this.locked(tx, who, id);
      if (body.name.trim() !== template.name) await this.checkName(tx, template.brandId, body.name);
      return this.write(tx, who, template, body);
    });
  }

  async remove(who: Principal, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const template = await this.locked(tx, who, id);
      await tx.delete(ReplyTemplate, { id });
      await this.note(tx, who, template, 'template.removed');
    });
  }

  /** Makes what is new by its name and changes what is other; nothing is removed. */
  take(who: Principal, brandId: string, { templates }: Read): Promise<Imported> {
    who.require(brandId, 'manager', 'brand');
    return this.db.transaction(async (tx) => {
      const counts = { made: 0, changed: 0, unchanged: 0 };
      const known = new Map((await tx.findBy(ReplyTemplate, { brandId })).map((t) => [t.name, t]));
      const fresh = templates.filter(({ name }) => !known.has(name.trim()));
      await this.checkRoom(tx, brandId, fresh.length);
      for (const template of templates) {
        const there = known.get(template.name.trim());
        if (!there) await this.make(tx, who, brandId, template);
        else if (!same(there, template)) await this.write(tx, who, there, template);
        counts[!there ? 'made' : same(there, template) ? 'unchanged' : 'changed'] += 1;
      }
      return counts;
    });
  }

  private async make(
    tx: EntityManager,
    who: Principal,
    brandId: string,
    { name, texts, actions }: PortableTemplate,
  ): Promise<ReplyTemplate> {
    const now = this.clock.now();
    const stamp = { createdAt: now, updatedAt: now };
    const fields = { brandId, name: name.trim(), texts, actions, ...stamp };
    const template = await tx.save(ReplyTemplate, fields);
    await this.note(tx, who, template, 'template.made');
    return template;
  }

  private async write(
    tx: EntityManager,
    who: Principal,
    template: ReplyTemplate,
    { name, texts, actions }: PortableTemplate,
  ): Promise<ReplyTemplate> {
    const change = { name: name.trim(), texts, actions, updatedAt: this.clock.now() };
    await tx.update(ReplyTemplate, { id: template.id }, change);
    await this.note(tx, who, template, 'template.changed');
    return { ...template, ...change };
  }

  private async checkRoom(tx: EntityManager, brandId: string, more: number): Promise<void> {
    if ((await tx.countBy(ReplyTemplate, { brandId })) + more > MOST_TEMPLATES)
      throw badRequest(
        'too_many_templates',
        `A brand has at most ${MOST_TEMPLATES} templates.`,
        'Remove those that nobody uses.',
      );
  }

  private async checkName(tx: EntityManager, brandId: string, name: string): Promise<void> {
    if (await tx.existsBy(ReplyTemplate, { brandId, name: name.trim() }))
      throw conflict(
        'template_name_taken',
        `There is a template “${name.trim()}” already.`,
        'Add the text there as a further language, or take another name.',
      );
  }

  private async locked(tx: EntityManager, who: Principal, id: string): Promise<ReplyTemplate> {
    const lock = { mode: 'pessimistic_write' as const };
    const template = await tx.findOne(ReplyTemplate, { where: { id }, lock });
    if (!template) throw notFound('template');
    who.require(template.brandId, 'manager', 'template');
    return template;
  }

  private note(
    tx: EntityManager,
    who: Principal,
    { id, brandId, name }: ReplyTemplate,
    action: string,
  ): Promise<void> {
    const entry = { brandId, at: this.clock.now(), actor: who.actor, action, detail: { name } };
    return record(tx, { ...entry, entity: 'template', entityId: id });
  }
}

function checkTemplate(template: PortableTemplate): void {
  const fault = faultOf(template);
  if (fault)
    throw badRequest(
      'template_fault',
      fault,
      'Mend it and save again; the preview shows it filled in.',
    );
}

/** Both as the database keeps them: keys of objects have no order there. */
const same = (there: ReplyTemplate, { texts, actions }: PortableTemplate): boolean =>
  plain(there.texts) === plain(texts) && JSON.stringify(there.actions) === JSON.stringify(actions);

const plain = (texts: Record<string, string>): string =>
  JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
