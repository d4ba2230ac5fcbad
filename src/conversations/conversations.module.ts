import { Module } from '@nestjs/common';
import { Desk } from './desk.js';
import { LiveController } from './live.controller.js';
import { Mirror } from './mirror.js';
import { Removal } from './removal.js';

@Module({
  controllers: [LiveController],
  providers: [Mirror, Removal, Desk],
  exports: [Mirror, Removal, Desk],
})
export class ConversationsModule {}
