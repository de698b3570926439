import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-custom';
import { strictValidation } from '../http/validation.js';
import { SignInRequest } from './auth.contract.js';
import { SignIn, type Verified } from './sign-in.service.js';

const SERVICE = Symbol('sign-in');

/** A request on its way through passport; it brings the service of its own application, passport being one a process. */
interface SigningIn extends FastifyRequest {
  [SERVICE]: SignIn;
}

/** A request that the password guard let through. */
export interface SignedIn extends FastifyRequest {
  user: Verified;
}

const validation = strictValidation();

passport.use(
  'password',
  new Strategy((request, done) => {
    const { [SERVICE]: signIn, body, id } = request as unknown as SigningIn;
    validation
      .transform(body ?? {}, { type: 'body', metatype: SignInRequest })
      .then((credentials: SignInRequest) => signIn.verify(credentials, id))
      .then((verified) => done(null, verified), done);
  }),
);

/** Lets in who brings the right user name, password and code. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  override getRequest(context: ExecutionContext): SigningIn {
    return Object.assign(super.getRequest(context), { [SERVICE]: this.signIn });
  }
}
