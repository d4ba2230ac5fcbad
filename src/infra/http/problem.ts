import { HttpException } from '@nestjs/common';

export interface ProblemBody {
  /** Stable; what programs look at. */
  code: string;
  title: string;
  /** What is wrong, with the value that is. */
  detail: string;
  /** The way out. */
  hint: string;
  errors?: { field: string; message: string }[];
}

/** A refusal in the form of RFC 9457: says what is wrong and how to mend it. */
export class Problem extends HttpException {
  constructor(
    readonly httpStatus: number,
    readonly body: ProblemBody,
  ) {
    super(body, httpStatus);
  }
}

/** The row is not there, or not for this person: the two are not told apart. */
export const notFound = (what: string): Problem =>
  new Problem(404, {
    code: 'not_found',
    title: 'Not found',
    detail: `There is no such ${what}, or you may not see it.`,
    hint: 'Check the address; it may have been removed.',
  });

export const badRequest = (code: string, detail: string, hint: string): Problem =>
  new Problem(422, { code, title: 'Can not be done', detail, hint });

export const conflict = (code: string, detail: string, hint: string): Problem =>
  new Problem(409, { code, title: 'Out of date', detail, hint });

/** Somebody else did not answer; what was asked may well be right. */
export const unavailable = (code: string, detail: string, hint: string): Problem =>
  new Problem(503, { code, title: 'No answer', detail, hint });
