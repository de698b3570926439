import { Problem } from '../../domain/problems.js';

const reasons = {
  'name-is-a-path': '文件名不得含路径或控制字符 / the name is no path and has no control characters',
  'name-length': '文件名须为 1–200 个字符 / the name has 1 to 200 characters',
  'type-not-allowed': '不支持此类文件 / this kind of file is not taken',
  'type-mismatch': '文件内容与扩展名或声明的类型不符 / the content is not what the name or the client claims',
  empty: '文件为空 / the file is empty',
  truncated: '文件不完整或已损坏 / the file is cut short or broken',
  explodes: '解压后过大或结构可疑 / it unpacks to too much, or lies about it',
  'picture-too-large': '图片像素过多 / the picture has too many pixels',
  'one-file': '须有且仅有一个名为 file 的文件 / exactly one file, in the part named file',
  'too-many-parts': '表单部分过多 / too many parts in the form',
  'unknown-part': '未知的表单字段 / a part of the form that we do not know',
  'part-too-long': '表单字段过长 / a part of the form is too long',
  'form-broken': '表单不完整 / the form ends too early or is malformed',
} as const;

/** Why a file is not taken. */
export type FileRefusal = keyof typeof reasons;

/** A file that is not taken, and why. */
export const refusedFile = (code: FileRefusal, pointer = '/file'): Problem =>
  new Problem('file-refused', { errors: [{ pointer, code, detail: reasons[code] }] });
