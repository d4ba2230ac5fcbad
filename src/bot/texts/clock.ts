/** `9:05`. */
export const clock = (hour: number, minute: number): string =>
  `${hour}:${String(minute).padStart(2, '0')}`;
