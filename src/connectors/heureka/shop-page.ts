/** `cz` or `sk`, from the shop's page on Heureka; the Czech one where it does not say. */
export function countryOf(externalId: string): 'cz' | 'sk' {
  return /heureka\.sk\b/i.test(externalId) ? 'sk' : 'cz';
}

/** The door to the shop's administration, where reviews are answered; there is no address of one review. */
export const adminAddress = (externalId: string) =>
  `https://sluzby.heureka.${countryOf(externalId)}/`;

const ZONES = { cz: 'Europe/Prague', sk: 'Europe/Bratislava' } as const;

/** `YYYY-MM-DD HH:MM:SS` on the clocks of the country, as the parameter `from` wants it. */
export function localTime(at: Date, country: 'cz' | 'sk'): string {
  const form = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONES[country],
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return form.format(at);
}
