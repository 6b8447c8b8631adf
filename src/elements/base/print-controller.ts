import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

let isPrinting = false;
const hosts = new Set<ReactiveControllerHost>();

const onPrint = ({ type }: Event): void => {
  isPrinting = type === 'beforeprint';
  for (const host of hosts) host.requestUpdate();
};

/** Whether the page is being printed; the host renders anew before and after. */
export class PrintController implements ReactiveController {
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** One answer for the page: a figure that is first drawn for the paper has missed the event. */
  get printing(): boolean {
    return isPrinting;
  }

  hostConnected(): void {
    if (isServer) return;
    // Before those that draw what has waited; listening twice is listening once.
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, onPrint, { capture: true });
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }
}
