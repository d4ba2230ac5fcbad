import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries';
import type { Brand, Me, Role } from '../api/types';

const RANK: Record<Role, number> = { viewer: 0, agent: 1, manager: 2, owner: 3 };

/** Who is signed in. Only for what stands inside the signed-in part of the router. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export function brandOf(me: Me, brandId: string): Brand | undefined {
  return me.brands.find((brand) => brand.id === brandId);
}

/** Whether the person may act as `role` in the brand, or in any brand when none is given. */
export function may(me: Me, role: Role, brandId?: string): boolean {
  return me.brands.some(
    (brand) => (!brandId || brand.id === brandId) && RANK[brand.role] >= RANK[role],
  );
}

/** Times are shown in the brand's zone; lists over several brands use the first one's. */
export function timeZoneOf(me: Me, brandId?: string): string | undefined {
  return (brandId ? brandOf(me, brandId) : me.brands[0])?.timeZone;
}
