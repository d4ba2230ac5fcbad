import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { Answers } from './answers.js';
import { FindQuestions } from './find-questions.js';
import { LearningController } from './learning.controller.js';
import { LearningTick } from './learning.tick.js';
import { Questions } from './questions.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [LearningController],
  providers: [FindQuestions, Questions, Answers, LearningTick],
})
export class LearningModule {}
