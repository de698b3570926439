import { Body, Param, Post, type Type, UseInterceptors } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Permission } from '../domain/permissions.js';
import type { Workflow } from '../kernel/workflow.js';
import { Endpoint } from '../platform/http/endpoint.js';
import { PublicId } from '../platform/http/public-id.js';
import { CurrentActor, type Envelope, Enveloped } from '../platform/http/request.js';
import type { Actor } from '../platform/identity/actor.js';
import { CaseAnswer } from './case-answer.interceptor.js';
import type { WireCase } from './wire-case.js';

/** A controller whose routes are the actions of a workflow. */
export interface ActsOnCases<Action extends string> {
  act(actor: Actor, id: string, action: Action, body: object, envelope: Envelope): Promise<WireCase>;
}

/** What the routes of a workflow are made from. `bodies` names the contract of every action: a missing one does not compile. */
export interface ActionRoutesOf<Action extends string> {
  readonly workflow: Workflow<string, string, Action>;
  readonly bodies: Readonly<Record<Action, Type<object>>>;
  /** What the asker needs to find the case at all; who may act is decided by the table, once it is found visible. */
  readonly permission: Permission;
  readonly answers: new () => object;
}

/** Gives a controller one POST route an action of the workflow table, each with its own typed body. */
export function ActionRoutes<Action extends string>({ workflow, bodies, permission, answers }: ActionRoutesOf<Action>) {
  return (controller: Type<ActsOnCases<Action>>): void => {
    const prototype = controller.prototype as object;
    for (const action of Object.keys(bodies) as Action[]) {
      const descriptor = {
        configurable: true,
        value(this: ActsOnCases<Action>, actor: Actor, id: string, body: object, envelope: Envelope) {
          return this.act(actor, id, action, body, envelope);
        },
      };
      Object.defineProperty(descriptor.value, 'name', { value: action });
      Object.defineProperty(prototype, action, descriptor);
      Reflect.defineMetadata('design:paramtypes', [Object, String, bodies[action], Object], prototype, action);
      CurrentActor()(prototype, action, 0);
      Param('id', PublicId)(prototype, action, 1);
      Body()(prototype, action, 2);
      Enveloped()(prototype, action, 3);
      const { zh, en } = workflow.actions[action];
      for (const decorate of [
        Post(action),
        Endpoint({ permission, answers }),
        ApiOperation({ summary: `${zh} ${en}` }),
      ])
        decorate(prototype, action, descriptor);
    }
    UseInterceptors(CaseAnswer)(controller);
  };
}
