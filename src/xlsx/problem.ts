/** Everything that can be wrong with a file, so that the caller can say it in the user's language. */
export type PackageProblem =
  | { readonly kind: SimpleProblem }
  | { readonly kind: PartProblem; readonly part: string }
  | { readonly kind: 'badCell'; readonly sheet: string; readonly ref: string };

/** What is wrong with the file as a whole. */
export type SimpleProblem =
  | 'empty'
  | 'notZip'
  | 'truncated'
  | 'damagedZip'
  | 'encrypted'
  | 'legacyXls'
  | 'csv'
  | 'html'
  | 'xlsb'
  | 'ods'
  | 'word'
  | 'powerPoint'
  | 'otherPackage'
  | 'bomb'
  | 'tooLarge'
  | 'noSheets';

/** What is wrong with one part of the package. */
export type PartProblem =
  'missingPart' | 'duplicatePart' | 'damagedPart' | 'damagedXml' | 'doctype' | 'encoding' | 'unsupportedCompression';

/** The only error that reading or editing a file throws. */
export class PackageError extends Error {
  override name = 'PackageError';

  constructor(readonly problem: PackageProblem) {
    super(JSON.stringify(problem));
  }
}
