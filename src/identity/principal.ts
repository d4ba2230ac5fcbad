import type { Actor } from '../audit/audit.js';
import { notFound, Problem } from '../infra/http/problem.js';
import { allows, type Role } from './role.js';

/** Who asks: a signed-in person or a script with a key, and what each brand lets them do. */
export class Principal {
  constructor(
    readonly kind: 'user' | 'key',
    readonly id: string,
    private readonly roles: ReadonlyMap<string, Role>,
    /** Language for explanations and errors of the guard. */
    readonly locale: string,
  ) {}

  get actor(): Actor {
    return { kind: this.kind, id: this.id };
  }

  /** The person; null for a key. */
  get userId(): string | null {
    return this.kind === 'user' ? this.id : null;
  }

  /** Brands in which this principal may do what `role` may. */
  brandIds(role: Role = 'viewer'): string[] {
    return [...this.roles].filter(([, has]) => allows(has, role)).map(([brandId]) => brandId);
  }

  roleIn(brandId: string): Role | undefined {
    return this.roles.get(brandId);
  }

  /** Throws 404 for a foreign brand (it is not told that it exists) and 403 for too small a role. */
  require(brandId: string, role: Role, what = 'item'): void {
    const has = this.roles.get(brandId);
    if (!has) throw notFound(what);
    if (!allows(has, role))
      throw new Problem(403, {
        code: 'forbidden',
        title: 'Not allowed',
        detail: `This needs the role ${role}; yours is ${has}.`,
        hint: 'Ask an owner or manager of the brand.',
      });
  }

  /** Throws 403 unless the principal has the role in at least one brand. */
  requireAnywhere(role: Role): void {
    if (this.brandIds(role).length > 0) return;
    throw new Problem(403, {
      code: 'forbidden',
      title: 'Not allowed',
      detail: `This needs the role ${role} in some brand.`,
      hint: 'Ask an owner.',
    });
  }
}
