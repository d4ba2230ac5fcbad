import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiKeysController } from './api-keys.controller.js';
import { AuthController } from './auth.controller.js';
import { AuthGuard } from './auth.guard.js';
import { BrandsController } from './brands.controller.js';
import { Invites } from './invites.js';
import { Me } from './me.js';
import { OwnerSetup } from './owner.js';
import { PeopleController } from './people.controller.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { Teams } from './teams.js';

@Module({
  controllers: [AuthController, PeopleController, BrandsController, ApiKeysController],
  providers: [
    Sessions,
    SignIn,
    Invites,
    Me,
    Teams,
    OwnerSetup,
    { provide: APP_GUARD, useClass: AuthGuard },
  ],
  exports: [OwnerSetup],
})
export class IdentityModule {}
