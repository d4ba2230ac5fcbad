/** A refusal in Google's terms: `{error:{code,message,status,details}}`. */
export class GoogleError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
  ) {
    super(message);
  }

  envelope() {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

export const notFound = () => new GoogleError(404, 'NOT_FOUND', 'Requested entity was not found.');

export const invalid = (message = 'Request contains an invalid argument.') =>
  new GoogleError(400, 'INVALID_ARGUMENT', message);

export const unauthenticated = () =>
  new GoogleError(
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );
