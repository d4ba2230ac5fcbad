import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Settings } from '../infra/config/settings.js';
import { Secrets } from '../infra/secrets/secrets.js';
import { reviewKitsFor } from './review-kits.js';

/** What a platform wants to see before it lets the app reach customers. */
@ApiTags('privacy')
@Controller('api/v1/app-review')
export class ReviewKitController {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  /** Permissions with their reasons, scripts for the recordings, addresses: a Markdown file. */
  @Get()
  @Header('content-type', 'text/markdown; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="app-review.md"')
  @ApiProduces('text/markdown')
  @ApiOkResponse({ type: String })
  async kit(@Who() who: Principal): Promise<string> {
    who.requireAnywhere('manager');
    const { registry, secrets } = this;
    const tools = { registry, secrets, publicUrl: this.settings.server.publicUrl };
    const kits = await reviewKitsFor(this.db.manager, tools, who.brandIds('manager'));
    return kits.map(({ markdown }) => markdown).join('\n---\n\n');
  }
}
