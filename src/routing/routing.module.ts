import { Module } from '@nestjs/common';
import { RouteJob } from './route.job.js';
import { RoutingController } from './routing.controller.js';
import { Routings } from './routings.js';

@Module({ controllers: [RoutingController], providers: [RouteJob, Routings] })
export class RoutingModule {}
