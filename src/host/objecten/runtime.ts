import { HostObject } from '../hostobject';

export class Runtime extends HostObject {
  get EnableEvents(): boolean {
    return this.client.gebeurtenissenAan;
  }

  set EnableEvents(aan: boolean) {
    this.client.gebeurtenissenAan = aan;
  }
}
