import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getMetadataStorage } from 'class-validator';
import { roles } from '../../libs/domain/roles.js';
import { ENDPOINT, type EndpointDeclaration } from '../../libs/platform/http/endpoint.js';

/** One route of the running application. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As it is written, with `:id`. */
  readonly path: string;
  readonly permission: EndpointDeclaration['permission'];
  /** Field names of the body and of the query, from their contracts. */
  readonly bodyFields: readonly string[];
  readonly queryFields: readonly string[];
  /** It takes a form with a file, and no JSON. */
  readonly takesFile: boolean;
}

const ARGUMENTS = '__routeArguments__';
const QUERY = 4;
const BODY = 3;

/** Every route that the application's controllers declare. */
export function routesOf(nest: NestFastifyApplication): readonly Route[] {
  const modules = [...nest.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype)),
  );
  return [...controllers].flatMap((controller) => routesIn(controller as Type));
}

function routesIn(controller: Type): Route[] {
  const names = Object.getOwnPropertyNames(controller.prototype).filter((name) => name !== 'constructor');
  return names.flatMap((name) => {
    const handler = controller.prototype[name];
    const endpoint = Reflect.getMetadata(ENDPOINT, handler) as EndpointDeclaration | undefined;
    if (!endpoint) return [];
    const parts = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', handler)];
    const path = parts.filter((part) => part && part !== '/').join('/');
    return [
      {
        method: RequestMethod[Reflect.getMetadata('method', handler)] as Route['method'],
        path: `/api/v1/${path}`,
        permission: endpoint.permission,
        bodyFields: fieldsOf(controller, name, BODY),
        queryFields: fieldsOf(controller, name, QUERY),
        takesFile: endpoint.takesFile !== undefined,
      },
    ];
  });
}

function fieldsOf(controller: Type, name: string, kind: number): string[] {
  const types: Type[] = Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? [];
  const given: Record<string, { index: number }> = Reflect.getMetadata(ARGUMENTS, controller, name) ?? {};
  const entry = Object.entries(given).find(([key]) => key.startsWith(`${kind}:`));
  const contract = entry && types[entry[1].index];
  if (!contract) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(contract, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

/** A demo account that has this permission. */
export function accountWith(permission: string, accounts: readonly { username: string; role: string }[]): string {
  const found = accounts.find(({ role }) =>
    (roles[role as keyof typeof roles].permissions as readonly string[]).includes(permission),
  );
  if (!found) throw new Error(`no demo account has ${permission}`);
  return found.username;
}
