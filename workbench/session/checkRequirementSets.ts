/**
 * Lets a started office.js refuse members of requirement sets that the host does not offer, before it asks. The
 * host itself has all its members, whatever sets it says it offers; a real older Excel would refuse those it
 * lacks. The switch is office.js's own: its scripts turn it on too, but on a subclass, where it changes nothing.
 * `extension` is the window's OfficeExtension.
 */
export function checkRequirementSets(extension: object): void {
  const { CommonUtility } = extension as { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}
