import { accessDenied } from '../../hostError';
import { describe, type Like, Model } from '../model';

const api = describe<Excel.WorkbookProtection>()('WorkbookProtection', {
  scalars: ['protected'],
  methods: ['protect', 'unprotect'],
});

/** The lock on the workbook's structure. As in Excel, neither putting it on nor taking it off can be undone. */
export class WorkbookProtectionModel
  extends Model
  implements Like<Excel.WorkbookProtection, 'protected' | 'protect' | 'unprotect'>
{
  readonly api = api;

  get protected(): boolean {
    return this.host.document.state.structureProtected;
  }

  /** Assumed: `AccessDenied` when it is on already. */
  protect(password = ''): void {
    if (this.protected) throw accessDenied();
    this.lock(true, password);
  }

  /** Assumed: `AccessDenied` when it is off already, or for another password. */
  unprotect(password = ''): void {
    const { structurePassword = '' } = this.host.document.state;
    if (!this.protected || password !== structurePassword) throw accessDenied();
    this.lock(false, '');
  }

  private lock(on: boolean, password: string): void {
    const { document } = this.host;
    document.set(document.state, 'structureProtected', on);
    document.set(document.state, 'structurePassword', password);
    document.clearUndo();
  }
}
