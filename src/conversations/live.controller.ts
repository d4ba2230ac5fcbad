import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { filter, interval, map, merge, type Observable } from 'rxjs';
import type { Principal } from '../identity/principal.js';
import { Who } from '../identity/who.js';
import { Live } from '../infra/live/live.js';

const HEARTBEAT_MS = 25_000;

/** Server-sent events for the console. */
@ApiTags('live')
@Controller('api/v1/live')
export class LiveController {
  constructor(private readonly live: Live) {}

  /** What changed in the principal's brands; a heartbeat keeps proxies from closing the line. */
  @Sse()
  stream(@Who() who: Principal): Observable<MessageEvent> {
    const brands = new Set(who.brandIds());
    return merge(
      this.live.events.pipe(
        filter(
          ({ brandId, userId }) => brands.has(brandId) && (userId ?? who.userId) === who.userId,
        ),
        map((data) => ({ data })),
      ),
      interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} }))),
    );
  }
}
