import { HostObject } from '../hostobject';

/** The client tells it at the start that ribbon actions can come. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}
