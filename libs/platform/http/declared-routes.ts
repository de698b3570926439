import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ENDPOINT, type EndpointDeclaration } from './endpoint.js';

/** A route of the running application. */
export interface DeclaredRoute {
  readonly handler: string;
  /** `POST`, in capitals. */
  readonly method: string;
  /** Below the base path, `complaints/:id`. */
  readonly path: string;
  readonly declaration: EndpointDeclaration | undefined;
}

/** Knows every route, and refuses to start with one that does not say who may: closed by default. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  /** Throws where a route has no `@Endpoint`. */
  onModuleInit(): void {
    const open = this.all().filter(({ declaration }) => declaration === undefined);
    if (open.length === 0) return;
    const names = open.map(({ handler, method, path }) => `${handler} (${method} ${path})`).join(', ');
    throw new Error(`routes without @Endpoint: ${names}`);
  }

  /** Every route of every controller. */
  all(): DeclaredRoute[] {
    return [...this.modules.values()].flatMap(({ controllers }) =>
      [...controllers.values()].flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : [])),
    );
  }
}

function routesOf(controller: { readonly name: string; readonly prototype: object }): DeclaredRoute[] {
  const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as object;
    const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const path = [base, String(Reflect.getMetadata(PATH_METADATA, handler))]
      .map((part) => part.replace(/^\/|\/$/g, ''))
      .filter((part) => part !== '');
    return {
      handler: `${controller.name}.${name}`,
      method: RequestMethod[method],
      path: path.join('/'),
      declaration: Reflect.getMetadata(ENDPOINT, handler),
    };
  });
}
