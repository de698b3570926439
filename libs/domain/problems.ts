import type { Label } from '../kernel/workflow.js';
import { documentProblems } from './problems-documents.js';

/** A named error: HTTP status, title in both languages, and what the reader can do next. */
export interface ProblemDefinition extends Label {
  readonly status: number;
  readonly todo: Label;
}

const define = <Code extends string>(list: Record<Code, readonly [number, string, string, string, string]>) =>
  Object.fromEntries(
    Object.entries<readonly [number, string, string, string, string]>(list).map(
      ([code, [status, zh, en, doZh, doEn]]) => [code, { status, zh, en, todo: { zh: doZh, en: doEn } }],
    ),
  ) as Readonly<Record<Code, ProblemDefinition>>;

/** The only list of errors. `code: [status, 标题, title, 怎么办, what to do]`. */
export const problems = define({
  'malformed-json': [
    400,
    '请求正文不是有效的 JSON',
    'The body is not valid JSON',
    '检查正文格式后重发',
    'Check the body and send it again',
  ],
  'invalid-utf8': [
    400,
    '请求正文不是有效的 UTF-8',
    'The body is not valid UTF-8',
    '以 UTF-8 编码重发',
    'Encode the body as UTF-8 and send it again',
  ],
  'validation-failed': [
    400,
    '内容不符合要求',
    'Some fields are not acceptable',
    '按 errors 中的提示逐项修改',
    'Correct the fields listed in errors',
  ],
  'unknown-parameter': [
    400,
    '存在未知的查询参数',
    'Unknown query parameter',
    '删去该参数，参见接口文档',
    'Remove it; see the API document',
  ],
  'invalid-cursor': [
    400,
    '翻页标记无效',
    'The cursor is not one that we gave',
    '从第一页重新开始',
    'Start again from the first page',
  ],
  'unsupported-media-type': [
    415,
    '不支持的内容类型',
    'Unsupported media type',
    '以 application/json（UTF-8）发送',
    'Send application/json in UTF-8',
  ],
  'body-too-large': [413, '请求正文过大', 'The body is too large', '缩短内容，附件请走附件接口', 'Shorten the text'],
  'bad-request': [400, '请求无法理解', 'The request cannot be understood', '参见接口文档', 'See the API document'],
  'not-signed-in': [
    401,
    '尚未登录或登录已失效',
    'Not signed in, or the session has ended',
    '请重新登录',
    'Sign in again',
  ],
  'sign-in-refused': [
    401,
    '用户名、密码或动态口令不正确',
    'User name, password or code is not right',
    '核对后重试；多次失败会暂缓登录',
    'Check and try again; repeated failures slow you down',
  ],
  'origin-refused': [
    403,
    '请求来源不被接受',
    'The origin of this request is not accepted',
    '从本系统页面操作',
    'Use the console itself',
  ],
  'permission-missing': [
    403,
    '没有进行此操作的权限',
    'You may see this but not do that',
    '如确有需要，请向安全管理员申请授权',
    'Ask the security administrator for a grant',
  ],
  'separation-of-duty': [
    403,
    '职责分离：此事不能由同一人完成',
    'Separation of duty: another person must do this',
    '请由另一名有权限的人员办理',
    'Have another authorised person do it',
  ],
  'not-found': [404, '不存在', 'Not found', '核对编号', 'Check the address'],
  'method-not-allowed': [405, '不支持的方法', 'Method not allowed', '参见接口文档', 'See the API document'],
  'transition-not-open': [
    409,
    '当前状态下不能进行此操作',
    'This action is not open in this state',
    '刷新后查看可进行的操作',
    'Read the case again and look at its actions',
  ],
  'guard-not-satisfied': [
    409,
    '办理条件尚未满足',
    'Something that this action requires is missing',
    '按 errors 中的提示补齐',
    'Provide what errors lists',
  ],
  'responsibility-overlaps': [
    409,
    '该时段已有第一责任人',
    'Somebody else is first-responsible at that time',
    '接任请填写 succeeds，更正请用 correct',
    'Name the predecessor in succeeds, or correct the row that is wrong',
  ],
  'responsibility-gap': [
    409,
    '前后任之间存在空档',
    'There would be a silent gap between two holders',
    '请登记空缺及原因，或调整起止日期',
    'Record a vacancy with its reason, or mend the dates',
  ],
  'ballot-refused': [
    409,
    '选票代码不存在、已使用或评议已结束',
    'No such ballot code, or it has been used, or the poll is over',
    '一人一票，代码只能使用一次',
    'One code is one ballot',
  ],
  'already-exists': [409, '已经存在', 'It already exists', '使用其他代码或名称', 'Choose another code or name'],
  'conflicting-change': [
    409,
    '与现有数据冲突',
    'It conflicts with what is stored',
    '刷新后重试',
    'Read again and retry',
  ],
  'administrators-are-exclusive': [
    409,
    '管理员角色互斥',
    'Administrator roles exclude each other',
    '由不同人员分别担任',
    'Give the roles to different people',
  ],
  'setup-done': [409, '初始化已完成', 'Set-up has been done', '请直接登录', 'Sign in'],
  'setup-code-wrong': [
    403,
    '初始化代码不正确',
    'The set-up code is not right',
    '使用启动时打印的代码',
    'Use the code printed at start-up',
  ],
  'version-stale': [
    412,
    '内容已被他人修改',
    'Somebody changed it since you read it',
    '重新读取后再提交',
    'Read it again, then decide',
  ],
  'idempotency-key-reused': [
    422,
    '同一 Idempotency-Key 用于不同内容',
    'This Idempotency-Key was used for another body',
    '为新的请求使用新的键',
    'Use a new key for a new request',
  ],
  'precondition-required': [
    428,
    '缺少 If-Match',
    'If-Match is required',
    '先读取，并带上其 ETag',
    'Read it first and send its ETag',
  ],
  'idempotency-key-required': [
    428,
    '缺少 Idempotency-Key',
    'Idempotency-Key is required',
    '为每次提交生成唯一键',
    'Send a unique key with each submission',
  ],
  'reason-required': [
    428,
    '须说明查阅理由',
    'A reason is required',
    '以 X-Access-Reason 说明理由',
    'Give it in X-Access-Reason',
  ],
  ...documentProblems,
  'too-many-requests': [429, '请求过于频繁', 'Too many requests', '稍后再试', 'Wait a little'],
  'temporarily-unavailable': [
    503,
    '暂时无法服务',
    'Temporarily unavailable',
    '稍后以同一 Idempotency-Key 重试',
    'Retry shortly with the same Idempotency-Key',
  ],
  'internal-error': [
    500,
    '系统内部错误',
    'Something went wrong on our side',
    '请将 traceId 告知管理员',
    'Tell the administrator the traceId',
  ],
});

/** A code of the list; anything else does not compile. */
export type ProblemCode = keyof typeof problems;

/** One field's trouble: where (RFC 6901 pointer), a code, and a sentence. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What a problem may carry besides its code. */
export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly [extension: string]: unknown;
}

/** The one way to fail on purpose: `throw new Problem('transition-not-open', { … })`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }

  /** HTTP status from the list. */
  get status(): number {
    return problems[this.code].status;
  }
}

/** One field is not acceptable: where (RFC 6901 pointer), a code, and a sentence. */
export const invalid = (pointer: string, code: string, detail: string): Problem =>
  new Problem('validation-failed', { errors: [{ pointer, code, detail }] });
