import { Injectable } from '@nestjs/common';

/** The only source of "now"; tests hand in their own. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
