/** What a locked sheet allows only where its attribute of that name is off. */
export const LOCKED_UNLESS_OFF: readonly string[] = [
  ...['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'],
  ...['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'],
];

/** What a locked sheet allows unless this attribute is on. */
export const ALLOWED_UNLESS_ON: Readonly<Record<string, string>> = {
  editObjects: 'objects',
  editScenarios: 'scenarios',
};
