import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem.js';

const flatten = (errors: ValidationError[], prefix = ''): { field: string; message: string }[] =>
  errors.flatMap((error) => [
    ...Object.values(error.constraints ?? {}).map((message) => ({
      field: prefix + error.property,
      message,
    })),
    ...flatten(error.children ?? [], `${prefix}${error.property}.`),
  ]);

/** Checks every DTO; unknown fields are refused, since they are slips. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { enableImplicitConversion: true },
    exceptionFactory: (errors) => {
      const fields = flatten(errors);
      return new Problem(400, {
        code: 'invalid',
        title: 'The request is not valid',
        detail: fields.map(({ field, message }) => `${field}: ${message}`).join('; '),
        hint: 'Mend the named fields and send it again.',
        errors: fields,
      });
    },
  });
