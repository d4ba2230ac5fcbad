/**
 * SQLSTATE classes that speak of the database or of two transactions at once, never of the data at hand:
 * connection, transaction rollback (serialization, deadlock), resources, operator intervention, system,
 * internal error. Source: PostgreSQL's appendix of error codes.
 */
const CLASSES = new Set(['08', '40', '53', '57', '58', 'XX']);
/** lock_not_available; a transaction that is over already; connection limits of a pooler. */
const CODES = new Set(['55P03', '25P01', '25P02', '25P03']);
const NETWORK = /^(E[A-Z]+|UND_ERR_\w+)$/;
/** What the driver says without a code. */
const DRIVER = /connection terminated|connection error|not queryable|timeout exceeded when trying/i;
const QUERY_RUNNER = new Set(['QueryRunnerAlreadyReleasedError', 'TransactionNotStartedError']);

/** Whether the same work may succeed on another try because the database, not the work, was at fault. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, name, message, driverError } = error as Record<string, unknown>;
  if (driverError !== undefined && driverError !== error && isOutage(driverError)) return true;
  if (typeof code === 'string')
    return (
      CODES.has(code) || (code.length === 5 && CLASSES.has(code.slice(0, 2))) || NETWORK.test(code)
    );
  return QUERY_RUNNER.has(String(name)) || (typeof message === 'string' && DRIVER.test(message));
}
