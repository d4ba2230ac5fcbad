/** From the most to the least. */
export const USER_ROLES = ['owner', 'manager', 'agent', 'viewer'] as const;
export type Role = (typeof USER_ROLES)[number];

/** Whether `role` may do what at least `needed` may do. */
export const allows = (role: Role, needed: Role): boolean =>
  USER_ROLES.indexOf(role) <= USER_ROLES.indexOf(needed);
