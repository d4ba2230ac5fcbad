import 'reflect-metadata';
import type { Job } from './job.js';

const HANDLES = Symbol('HANDLES');

type Handler<P> = (payload: P) => Promise<void>;

/** Marks the one method that does a job. */
export const Handles =
  <P extends object>(job: Job<P>) =>
  (_target: object, _key: string, descriptor: TypedPropertyDescriptor<Handler<P>>): void => {
    Reflect.defineMetadata(HANDLES, job, descriptor.value!);
  };

export const handledBy = (method: object): Job<never> | undefined =>
  Reflect.getMetadata(HANDLES, method) as Job<never> | undefined;
