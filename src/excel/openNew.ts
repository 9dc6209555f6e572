import type { WorkbookCalls } from './calls/workbookCalls';
import { problemFrom } from './calls/problemFrom';

/** Opens a file as a new workbook beside the open one. Not tried again: a second try could open a second workbook. */
export async function openNew({ office }: WorkbookCalls, file: Uint8Array): Promise<void> {
  try {
    await office.Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw problemFrom(error);
  }
}

/** In parts: a function takes only so many arguments. */
const PART = 8192;

function base64Of(file: Uint8Array): string {
  let text = '';
  for (let at = 0; at < file.length; at += PART) text += String.fromCharCode(...file.subarray(at, at + PART));
  return btoa(text);
}
