import { ParseUUIDPipe } from '@nestjs/common';
import { notFound } from './problem.js';

/** An id in a path; what is no id names nothing (404). */
export const idParam = (what: string): ParseUUIDPipe =>
  new ParseUUIDPipe({ exceptionFactory: () => notFound(what) });
