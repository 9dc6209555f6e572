import { HostError, notImplemented } from '../hostError';
import type { Host } from '../host';
import { Model } from '../model/model';
import { ActionType, type RichApiRequest, type RichApiResponse, type WireAction } from '../wire';
import { callMethod, writeMember } from './members';
import { ObjectPaths } from './objectPaths';
import { identity, query } from './query';

/**
 * Carries out one request: actions in order, up to the first that fails. What was done before an error
 * stays done, as Excel's documentation has it. All changes of the request are one undo step.
 */
export function execute(host: Host, request: RichApiRequest, root: Model = host.root): RichApiResponse {
  return host.document.transact('addin', () => new Execution(host, request, root).run());
}

class Execution {
  private readonly paths: ObjectPaths;
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly host: Host,
    private readonly request: RichApiRequest,
    root: Model,
  ) {
    this.paths = new ObjectPaths(host, request, root);
  }

  run(): RichApiResponse {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) });
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: this.wireError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const model = this.paths.resolve(action.ObjectPathId);
    if (model === null) return null;
    const reference = this.kept.get(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identity(model, reference);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return query(model, action.QueryInfo ?? {}, reference);
      case ActionType.Method:
        return this.call(model, action);
      case ActionType.SetProperty:
        writeMember(model, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeMember(model, name, value);
        return null;
    }
    throw notImplemented(`action type ${String(action.ActionType)}`);
  }

  private call(model: Model, action: WireAction): unknown {
    if (action.Name === '_KeepReference') {
      // One id per call: two proxies of one object are let go of separately.
      this.kept.set(action.ObjectPathId, this.host.references.keep(model));
      return null;
    }
    const result = callMethod(model, action.Name, this.paths.arguments(action.ArgumentInfo));
    if (result instanceof Model) return identity(result);
    return result ?? null;
  }

  private wireError(error: unknown, ActionIndex: number): NonNullable<RichApiResponse['Error']> {
    if (!(error instanceof HostError)) throw error;
    const location = error.location ?? '';
    if (error.code === 'ApiNotFound') this.host.unknownMembers.add(location);
    return {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex,
      HttpStatusCode: error.httpStatus,
    };
  }
}
