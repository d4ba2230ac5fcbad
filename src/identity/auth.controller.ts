import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../infra/config/settings.js';
import {
  AcceptInviteBody,
  ChangeMeBody,
  ChangePasswordBody,
  InviteView,
  MeView,
  SignInBody,
} from './auth.dto.js';
import { Invites } from './invites.js';
import { Me } from './me.js';
import type { Principal } from './principal.js';
import { dropSession, keepSession, sessionTokenOf } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignIn, TooMany } from './sign-in.js';
import { Open, Who } from './who.js';

async function limited<T>(reply: FastifyReply, attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof TooMany) reply.header('retry-after', error.retryAfterSeconds);
    throw error;
  }
}

@ApiTags('auth')
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly signIns: SignIn,
    private readonly sessions: Sessions,
    private readonly invites: Invites,
    private readonly mine: Me,
    private readonly settings: Settings,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; sets the session cookie' })
  @ApiNoContentResponse()
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const attempt = this.signIns.signIn(body.email, body.password, request.ip);
    keepSession(reply, this.settings, await limited(reply, attempt));
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'End this session' })
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = sessionTokenOf(request);
    if (token) await this.sessions.end(token);
    dropSession(reply, this.settings);
  }

  @Get('me')
  @ApiOperation({ operationId: 'getMe', summary: 'The signed-in person and their brands' })
  @ApiOkResponse({ type: MeView })
  me(@Who() who: Principal): Promise<MeView> {
    return this.mine.show(who);
  }

  @Patch('me')
  @ApiOperation({ operationId: 'changeMe', summary: 'Change own name and languages' })
  @ApiOkResponse({ type: MeView })
  change(@Who() who: Principal, @Body() body: ChangeMeBody): Promise<MeView> {
    return this.mine.change(who, body);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Change own password; ends every other session',
  })
  @ApiNoContentResponse()
  async changePassword(
    @Who() who: Principal,
    @Body() body: ChangePasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const user = await this.mine.user(who);
    const from = { address: request.ip, token: sessionTokenOf(request)! };
    await limited(reply, this.signIns.changePassword(user, body, from));
  }

  @Open()
  @Get('invites/:token')
  @ApiOperation({ operationId: 'getInvite', summary: 'What an invitation is for' })
  @ApiOkResponse({ type: InviteView })
  invite(@Param('token') token: string): Promise<InviteView> {
    return this.invites.show(token);
  }

  @Open()
  @Post('invites/:token/accept')
  @HttpCode(204)
  @ApiOperation({ operationId: 'acceptInvite', summary: 'Make the account and sign in' })
  @ApiNoContentResponse()
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInviteBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const attempt = this.invites.accept(token, body, request.ip);
    keepSession(reply, this.settings, await limited(reply, attempt));
  }
}
