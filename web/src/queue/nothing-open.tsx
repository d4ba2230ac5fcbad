/** With no conversation open the list has the whole desk. */
export function NothingOpen() {
  return null;
}
