import { Module } from '@nestjs/common';
import { RulebookController } from './rulebook/rulebook.controller.js';

@Module({ controllers: [RulebookController] })
export class GuardModule {}
