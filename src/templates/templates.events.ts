import type { ItemFact } from '../conversations/conversations.events.js';
import { defineJob } from '../infra/jobs/job.js';

/** A reply has left: what became of the templates in it, and what was to be done afterwards. */
export const finishTemplates = defineJob<ItemFact & { publicationId: string }>('templates.finish');
