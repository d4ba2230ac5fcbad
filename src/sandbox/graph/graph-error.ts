import { opaque } from '../ids.js';

export interface GraphErrorDetail {
  code: number;
  subcode?: number;
  /** HTTP status; Meta answers 400 to nearly everything. */
  status?: number;
  type?: string;
  transient?: boolean;
  userTitle?: string;
  userMessage?: string;
  /** The flat form of Instagram's OAuth host. */
  flat?: boolean;
}

/** A refusal in Meta's terms; thrown by handlers, turned into the error envelope at the edge. */
export class GraphError extends Error {
  constructor(
    message: string,
    readonly detail: GraphErrorDetail,
  ) {
    super(message);
  }

  get status(): number {
    return this.detail.status ?? 400;
  }

  envelope(): Record<string, unknown> {
    const { code, subcode, type, transient, userTitle, userMessage } = this.detail;
    if (this.detail.flat) {
      return { error_type: type ?? 'OAuthException', code, error_message: this.message };
    }
    return {
      error: {
        message: this.message,
        type: type ?? 'OAuthException',
        code,
        ...(subcode === undefined ? {} : { error_subcode: subcode }),
        ...(transient === undefined ? {} : { is_transient: transient }),
        ...(userTitle === undefined ? {} : { error_user_title: userTitle }),
        ...(userMessage === undefined ? {} : { error_user_msg: userMessage }),
        fbtrace_id: `A${opaque(22, 'trace', this.message)}`,
      },
    };
  }
}

export const missingObject = (id: string, method = 'get') =>
  new GraphError(
    `Unsupported ${method} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    { code: 100, subcode: 33, type: 'GraphMethodException' },
  );

export const badParameter = (message: string, subcode?: number) =>
  new GraphError(`(#100) ${message}`, { code: 100, subcode });

export const unknownPath = (path: string) =>
  new GraphError(`Unknown path components: /${path}`, { code: 2500 });

export const permission = (message: string) =>
  new GraphError(`(#200) ${message}`, { code: 200, status: 403 });
