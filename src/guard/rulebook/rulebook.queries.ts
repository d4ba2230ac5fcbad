import type { EntityManager } from 'typeorm';
import type { GuardTools } from '../guard.js';
import { GuardRulebook } from './rulebook.entity.js';

/** The brand's part of what the guard goes by. */
export async function brandRules(
  manager: EntityManager,
  brandId: string,
): Promise<Required<Pick<GuardTools, 'off' | 'phrases'>>> {
  const book = await manager.findOneBy(GuardRulebook, { brandId });
  return { off: book?.off ?? [], phrases: book?.phrases ?? [] };
}
