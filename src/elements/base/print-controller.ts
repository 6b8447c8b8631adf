import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Whether the page is being printed; the host renders anew before and after. */
export class PrintController implements ReactiveController {
  printing = false;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
  }

  private readonly onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.host.requestUpdate();
  };
}
