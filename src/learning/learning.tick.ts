import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Ticks } from '../infra/ticks/ticks.js';
import { FindQuestions } from './find-questions.js';

const DAY_SECONDS = 86_400;

@Injectable()
export class LearningTick implements OnModuleInit {
  constructor(
    private readonly ticks: Ticks,
    private readonly find: FindQuestions,
  ) {}

  onModuleInit(): void {
    this.ticks.register({
      id: 'learning.questions',
      description: 'Looks for questions that keep coming',
      everySeconds: DAY_SECONDS,
      run: (now) => this.find.inAllBrands(now),
    });
  }
}
