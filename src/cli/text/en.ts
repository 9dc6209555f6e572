import type { CliText } from './cliText';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: CliText = {
  usage: `Checks budget workbooks of social-housing plans (boligsociale helhedsplaner).

  npm run check -- FILE|FOLDER… [options]

  --out FOLDER       put the copies with the summary here (else beside the file)
  --no-write         only show the result; write no copy
  --json             one JSON document on standard output (use: npm run -s check -- …)
  --lang da|en       language; Danish when nothing is said
  --rule-set ID      national rule set: lbf-2011-14, lbf-2015-18 or lbf-2019-26
  --agreement ID     local agreement: copenhagen-2015-18 or none
  --today DATE       the day of checking as yyyy-mm-dd, so that a check can be repeated
  --help             this text

Exit status: 0 no errors found, 1 errors found, 2 a file could not be read.
`,
  unknownOption: (option) => `The option ${option} is not known. See the options with --help.`,
  needsValue: (option) => `The option ${option} lacks its value. See the options with --help.`,
  takesNoValue: (option) => `The option ${option} takes no value. See the options with --help.`,
  badLanguage: (lang) => `The language “${lang}” is not known. Use --lang da or --lang en.`,
  noFiles: 'A file or folder is missing. Write for example: npm run check -- budget.xlsx',
  badToday: (today) => `“${today}” is no date. Write the day as yyyy-mm-dd, for example --today 2018-03-14.`,
  unknownRuleSet: (id, known) => `The rule set “${id}” is not known. Choose one of: ${known.join(', ')}.`,
  unknownAgreement: (id, known) => `The agreement “${id}” is not known. Choose one of: ${known.join(', ')}.`,
  fileProblem: (code, path) => {
    switch (code) {
      case 'ENOENT':
        return `${path} does not exist. Check the path and the file name.`;
      case 'EACCES':
      case 'EPERM':
        return `${path}: no access. Get the rights to the file or folder, or copy it to a folder of your own.`;
      case 'EBUSY':
        return `${path} is in use by another program. Close the file in Excel and try again.`;
      case 'ENOSPC':
        return `${path} cannot be written: the disk is full. Free some space, or choose another folder with --out.`;
      case 'EROFS':
        return `${path} cannot be written: the folder is read-only. Choose another folder with --out.`;
      case 'EEXIST':
      case 'ENOTDIR':
        return `${path} is a file, not a folder. Choose another folder.`;
      case 'TOOBIG':
        return `${path} is over 1 GB. No budget workbook is that large; check that it is the right file.`;
      case 'NOTFILE':
        return `${path} is neither a file nor a folder. Name an Excel workbook.`;
      default:
        return `${path} cannot be read or written (${code}). Try again, or copy the file to another folder.`;
    }
  },
  emptyFolder: (path) => `${path} holds no Excel workbooks. Name a folder with .xlsx or .xlsm files.`,
  subfolders: (path, count) =>
    `${path} has ${plural(count, 'subfolder', 'subfolders')} that were not looked into. Name them yourself to include them.`,
  skipped: (path, names) =>
    `${path}: ${names.join(', ')} skipped, since only Excel workbooks are read. Save as .xlsx to include.`,
  counts: (errors, warnings, notices, explained) =>
    [
      plural(errors, 'error', 'errors'),
      plural(warnings, 'warning', 'warnings'),
      plural(notices, 'note', 'notes'),
      ...(explained > 0 ? [`${explained} explained`] : []),
    ].join(' · '),
  rulesRan: (ran, all) => `${ran} of ${all} rules ran`,
  notRunHeading: 'Rules that did not run',
  workbookHeading: 'The workbook',
  plansHeading: 'Plans',
  columns: {
    file: 'File',
    status: 'Status',
    plan: 'Plan',
    frame: 'Total frame, kr.',
    municipality: 'Municipality',
    cfbu: 'CFBU',
    errors: 'Errors',
    warnings: 'Warnings',
  },
  unknownAmount: 'not known',
  needed: (missing) => `${missing} more needed`,
  written: (path) => `The summary is written in the copy ${path}.`,
  notWritten: (reason) => `No copy is written: ${reason}`,
  notWrittenAsked: 'No copy is written (--no-write).',
  progress: (done, all, name) => `${done} of ${all}  ${name}`,
  total: (files, plans, errors, unread) =>
    [
      plural(files, 'workbook', 'workbooks'),
      plural(plans, 'plan', 'plans'),
      plural(errors, 'error', 'errors'),
      ...(unread > 0 ? [`${plural(unread, 'file', 'files')} could not be read`] : []),
    ].join(' · '),
  internal: (detail) =>
    `The check stopped because of a fault in Budgetkontrol (${detail}). The file is unchanged. Please report it with this text.`,
};
