import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { version } from './infra/package-root.js';

type Node = Record<string, unknown>;

/** OpenAPI 3.1 says "or null" by a type; the decorators still write the `nullable` of 3.0. */
function withNullTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Node;
  const mapped = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, withNullTypes(value)]),
  );
  if (nullable !== true) return mapped;
  if (typeof mapped.type === 'string') return { ...mapped, type: [mapped.type, 'null'] };
  const { description, ...schema } = mapped;
  return { ...(description ? { description } : {}), anyOf: [schema, { type: 'null' }] };
}

/** The API as OpenAPI 3.1. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description =
    'Sign in with a session cookie, or send an API key as `Authorization: Bearer …`. ' +
    'Errors are problem details (RFC 9457) with a stable `code` and a `hint`.';
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Sixhour')
    .setDescription(description)
    .setVersion(version)
    .addBearerAuth()
    .addCookieAuth('sixhour_session')
    .build();
  return withNullTypes(SwaggerModule.createDocument(app, builder)) as OpenAPIObject;
}
