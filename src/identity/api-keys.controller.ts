import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource, In, IsNull } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { notFound } from '../infra/http/problem.js';
import { createApiKey } from './api-key.js';
import { ApiKeyPage, ApiKeyView, NewApiKeyBody, NewApiKeyView } from './api-keys.dto.js';
import { idParam } from '../infra/http/id-param.js';
import type { Principal } from './principal.js';
import { ApiKey } from './session.entity.js';
import { Who } from './who.js';

const view = (key: ApiKey): ApiKeyView => ({
  id: key.id,
  brandId: key.brandId,
  name: key.name,
  role: key.role,
  createdAt: key.createdAt.toISOString(),
  lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
});

@ApiTags('api-keys')
@Controller('api/v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listApiKeys', summary: 'The living keys of the brands you manage' })
  @ApiOkResponse({ type: ApiKeyPage })
  async list(@Who() who: Principal): Promise<ApiKeyPage> {
    const keys = await this.db.manager.find(ApiKey, {
      where: { brandId: In(who.brandIds('manager')), revokedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return { items: keys.map(view), next: null };
  }

  @Post()
  @ApiOperation({ operationId: 'createApiKey', summary: 'Make a key; it is shown this once' })
  @ApiCreatedResponse({ type: NewApiKeyView })
  async create(@Who() who: Principal, @Body() body: NewApiKeyBody): Promise<NewApiKeyView> {
    who.require(body.brandId, body.role === 'owner' ? 'owner' : 'manager', 'brand');
    const { name, role, brandId } = body;
    const now = this.clock.now();
    const made = await this.db.transaction((tx) => createApiKey(tx, body, who.actor, now));
    return { ...made, brandId, name, role, createdAt: now.toISOString(), lastUsedAt: null };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeApiKey', summary: 'Revoke a key, at once' })
  @ApiNoContentResponse()
  async revoke(@Who() who: Principal, @Param('id', idParam('key')) id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const where = { id, revokedAt: IsNull() };
      const key = await tx.findOne(ApiKey, { where, lock: { mode: 'pessimistic_write' } });
      if (!key) throw notFound('key');
      who.require(key.brandId, key.role === 'owner' ? 'owner' : 'manager', 'key');
      const at = this.clock.now();
      await tx.update(ApiKey, { id }, { revokedAt: at });
      const { brandId } = key;
      const entry = { brandId, at, actor: who.actor, entity: 'key' as const, entityId: id };
      await record(tx, { ...entry, action: 'key.revoked' });
    });
  }
}
