import { Module } from '@nestjs/common';
import { ConnectorsModule } from '../connectors/connectors.module.js';
import { CallbacksController } from './callbacks.controller.js';
import { Callbacks } from './callbacks.js';
import { ContactsController } from './contacts.controller.js';
import { ErasureJob } from './erasure.job.js';
import { PrivacyRequests } from './privacy-requests.js';
import { ReviewKitController } from './review-kit.controller.js';
import { Tokens } from './tokens.js';
import { WithdrawalJob } from './withdrawal.job.js';

@Module({
  imports: [ConnectorsModule],
  controllers: [CallbacksController, ContactsController, ReviewKitController],
  providers: [PrivacyRequests, Tokens, Callbacks, ErasureJob, WithdrawalJob],
})
export class PrivacyModule {}
