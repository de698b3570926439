import { Body, Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseForeignOrigin } from '../http/access.guard.js';
import { Endpoint } from '../http/endpoint.js';
import { CurrentActor } from '../http/request.js';
import type { Actor } from './actor.js';
import { ChangePassword, LoginAnswer, Me, RefreshRequest, SignInRequest, TokenAnswer } from './auth.contract.js';
import { WhoAmI } from './me.js';
import { OwnPassword } from './own-password.js';
import { PasswordGuard, type SignedIn } from './password.guard.js';
import { ACCESS_SECONDS, cookieHeader } from './session-tokens.js';
import { Sessions, type TokenPair } from './sessions.js';

/** Signing in and out, for API clients (`/auth/token`) and for the console (`/auth/login`). */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: Sessions,
    private readonly whoAmI: WhoAmI,
    private readonly ownPassword: OwnPassword,
  ) {}

  /** Sign in as an API client. */
  @Post('token')
  @UseGuards(PasswordGuard)
  @Endpoint({ permission: 'public', answers: TokenAnswer, idempotent: false })
  async token(
    @Body() _credentials: SignInRequest,
    @Req() request: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenAnswer> {
    return this.#tokens(await this.sessions.openToken(request.user, request.id), reply);
  }

  /** Rotate the tokens; a refresh token serves once. */
  @Post('token/refresh')
  @Endpoint({ permission: 'public', answers: TokenAnswer, idempotent: false })
  async refresh(
    @Body() body: RefreshRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TokenAnswer> {
    return this.#tokens(await this.sessions.rotate(body.refreshToken, request.id), reply);
  }

  /** Sign in from the console; the session is in a cookie. */
  @Post('login')
  @UseGuards(PasswordGuard)
  @Endpoint({ permission: 'public', answers: LoginAnswer, idempotent: false })
  async login(
    @Body() _credentials: SignInRequest,
    @Req() request: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoginAnswer> {
    // Another site must not sign a browser in as somebody else; scripts without an Origin may ask.
    if (request.headers.origin !== undefined) refuseForeignOrigin(request);
    const { cookie, actor } = await this.sessions.openCookie(request.user, request.id);
    reply.header('set-cookie', cookieHeader(request, cookie)).header('cache-control', 'no-store');
    return { user: await this.whoAmI.describe(actor) };
  }

  /** End this session. */
  @Post('logout')
  @Endpoint({ permission: 'self.read', status: 204, idempotent: false })
  async logout(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(actor, request.id);
    reply.header('set-cookie', cookieHeader(request, ''));
  }

  /** Who is signed in, and what they may do. */
  @Get('me')
  @Endpoint({ permission: 'self.read', answers: Me })
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.whoAmI.describe(actor);
  }

  /** Change one’s own password; every other session ends. */
  @Post('password')
  @Endpoint({ permission: 'self.read', status: 204, idempotent: false })
  async password(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePassword,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.ownPassword.change(actor, body, request.id);
  }

  async #tokens({ accessToken, refreshToken, actor }: TokenPair, reply: FastifyReply): Promise<TokenAnswer> {
    reply.header('cache-control', 'no-store');
    return { accessToken, refreshToken, expiresInSeconds: ACCESS_SECONDS, user: await this.whoAmI.describe(actor) };
  }
}
