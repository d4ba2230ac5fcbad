import { Module } from '@nestjs/common';
import { RouteJob } from './route.job.js';

@Module({ providers: [RouteJob] })
export class RoutingModule {}
