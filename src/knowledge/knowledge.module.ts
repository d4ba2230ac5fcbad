import { Module } from '@nestjs/common';
import { FaqController } from './faq.controller.js';
import { Faq } from './faq.js';

@Module({ controllers: [FaqController], providers: [Faq] })
export class KnowledgeModule {}
