import { Module } from '@nestjs/common';
import { FaqController } from './faq.controller.js';
import { Faq } from './faq.js';
import { Matchers } from './matchers.js';
import { FaqTransferController } from './transfer/transfer.controller.js';
import { FaqTransfer } from './transfer/transfer.js';

@Module({
  // `faq/export` before `faq/:id`.
  controllers: [FaqTransferController, FaqController],
  providers: [Faq, FaqTransfer, Matchers],
  exports: [Faq, Matchers],
})
export class KnowledgeModule {}
