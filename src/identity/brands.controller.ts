import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource, In, Not } from 'typeorm';
import { record } from '../audit/audit.js';
import { Clock } from '../infra/clock.js';
import { idParam } from '../infra/http/id-param.js';
import { conflict } from '../infra/http/problem.js';
import { Brand } from './brand.entity.js';
import { BrandBody, BrandList, BrandView } from './brands.dto.js';
import type { Principal } from './principal.js';
import { Who } from './who.js';

/** The shops, and what the console and the guard know of them. */
@ApiTags('people')
@Controller('api/v1/brands')
export class BrandsController {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBrands', summary: 'Your brands' })
  @ApiOkResponse({ type: BrandList })
  async list(@Who() who: Principal): Promise<BrandList> {
    const where = { id: In(who.brandIds()) };
    const brands = await this.db.manager.find(Brand, { where, order: { createdAt: 'ASC' } });
    return { items: brands.map(view), next: null };
  }

  @Patch(':id')
  @ApiOperation({ operationId: 'changeBrand', summary: 'Change what is named; the rest stays' })
  @ApiOkResponse({ type: BrandView })
  change(
    @Param('id', idParam('brand')) id: string,
    @Body() body: BrandBody,
    @Who() who: Principal,
  ): Promise<BrandView> {
    who.require(id, 'manager', 'brand');
    return this.db.transaction(async (tx) => {
      const brand = await tx.findOneByOrFail(Brand, { id });
      if (body.slug && (await tx.existsBy(Brand, { slug: body.slug, id: Not(id) })))
        throw conflict('slug_taken', `“${body.slug}” is another brand’s.`, 'Choose another one.');
      const given = Object.entries(body).filter(([, value]) => value !== undefined);
      const changed = await tx.save(Brand, { ...brand, ...Object.fromEntries(given) });
      const detail = { fields: given.map(([field]) => field) };
      const entry = { brandId: id, at: this.clock.now(), actor: who.actor, detail };
      await record(tx, { ...entry, entity: 'brand', entityId: id, action: 'changed' });
      return view(changed);
    });
  }
}

const view = (brand: Brand): BrandView => {
  const { id, name, timeZone, defaultLanguage, contacts, slug, helpEmail } = brand;
  return { id, name, timeZone, defaultLanguage, contacts, slug, helpEmail };
};
