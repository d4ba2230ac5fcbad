import { createHash } from 'node:crypto';
import { Body, Controller, Get, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../identity/accept-language.js';
import { LOCALES } from '../identity/locale.js';
import { SlidingWindow } from '../identity/sliding-window.js';
import { Open } from '../identity/who.js';
import { bareFrame, HelpDesk } from './help-desk.js';
import {
  entryPage,
  listPage,
  missingPage,
  QUERY_MAX,
  searchPage,
  tooManyPage,
} from './help-page.js';

/** Words about answers from one address: a person reads a few answers, a program would send hundreds. */
const PER_MINUTE = 10;
const DAY_SECONDS = 86_400;

interface Place {
  brand: string;
  language: string;
}

/** The FAQ for everybody: pages without scripts, cookies or anything that is loaded from elsewhere. */
@ApiExcludeController()
@Open()
@Controller('help')
export class HelpController {
  private readonly each = new SlidingWindow(PER_MINUTE, 60);
  /** One word a day about one answer; a second one is thanked for and not counted. */
  private readonly once = new SlidingWindow(1, DAY_SECONDS);

  constructor(private readonly desk: HelpDesk) {}

  /** To the reader's language, where there are answers in it. */
  @Get(':brand')
  async choose(
    @Param('brand') address: string,
    @Headers('accept-language') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = await this.desk.languageFor(address, wanted);
    void reply.header('vary', 'accept-language');
    if (place) void reply.redirect(place, 302);
    else this.missing(reply, missingPage(bareFrame(localeOf(wanted))));
  }

  @Get(':brand/:language')
  async list(
    @Param() place: Place,
    @Query('q') asked: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.found(place, request, reply);
    if (!found) return;
    const { frame, brand } = found;
    const q = typeof asked === 'string' ? asked.trim().slice(0, QUERY_MAX) : '';
    if (!frame.languages.includes(frame.locale)) return this.missing(reply, missingPage(frame));
    const page =
      q === ''
        ? listPage(frame, await this.desk.entries(brand, frame.locale))
        : searchPage(frame, q, await this.desk.search(brand, frame.locale, q));
    this.send(request, reply, page);
  }

  @Get(':brand/:language/:id')
  async one(
    @Param() place: Place & { id: string },
    @Query('helped') helped: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.found(place, request, reply);
    if (!found) return;
    const { frame, brand } = found;
    const entry = await this.desk.entry(brand, frame.locale, place.id);
    if (!entry) return this.missing(reply, missingPage(frame));
    const helpful = helped === 'yes' ? true : helped === 'no' ? false : null;
    this.send(request, reply, entryPage(frame, entry, helpful));
  }

  @Post(':brand/:language/:id/feedback')
  async feedback(
    @Param() place: Place & { id: string },
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.found(place, request, reply);
    if (!found) return;
    const { frame, brand } = found;
    const entry = await this.desk.entry(brand, frame.locale, place.id);
    const said = (body as { helpful?: unknown } | null)?.helpful;
    if (!entry || (said !== 'yes' && said !== 'no')) return this.missing(reply, missingPage(frame));
    const wait = this.each.take(request.ip, this.desk.now());
    if (wait > 0) {
      void reply.status(429).header('retry-after', wait);
      return this.html(reply, tooManyPage(frame));
    }
    if (this.once.take(`${request.ip} ${entry.id}`, this.desk.now()) === 0)
      await this.desk.feedback(entry, said === 'yes');
    void reply.redirect(`${frame.base}/${frame.locale}/${entry.id}?helped=${said}`, 303);
  }

  /** Tells whoever asks for a page of nobody, in a language that they read. */
  private async found({ brand, language }: Place, request: FastifyRequest, reply: FastifyReply) {
    const found = await this.desk.find(brand, language);
    const reads = LOCALES.find((one) => one === language);
    if (!found) {
      const locale = reads ?? localeOf(request.headers['accept-language']);
      this.missing(reply, missingPage(bareFrame(locale)));
    }
    return found;
  }

  private missing(reply: FastifyReply, page: string): void {
    void reply.status(404);
    this.html(reply, page);
  }

  private html(reply: FastifyReply, page: string): void {
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
  }

  /** A page that stays the same until the FAQ changes. */
  private send(request: FastifyRequest, reply: FastifyReply, page: string): void {
    const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
    void reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'public, max-age=60, stale-while-revalidate=600')
      .header('etag', etag);
    const known = request.headers['if-none-match']?.split(',').map((one) => one.trim());
    if (known?.some((one) => one.replace(/^W\//, '') === etag)) void reply.status(304).send();
    else void reply.send(page);
  }
}
