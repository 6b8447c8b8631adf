/** Runs in every page before its own scripts: finds the marks of both sides and says when they are painted. */
window.bench = {
  /** The marks of the page, in document order, also those in the shadow roots of elements with `data-bench`. */
  marks() {
    const hosts = [...document.querySelectorAll('[data-bench]')];
    const roots = [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) => [...root.querySelectorAll('[part~="mark"]')]);
  },

  /**
   * Waits for the first frame that has what is asked for. It looks when the frame's callbacks and layout are done, so
   * that what it sees is what is painted.
   * @returns {Promise<number>} When the frame was done, in ms from the start of the navigation.
   */
  painted(isThere) {
    return new Promise((resolve) => {
      const scale = document.createElement('i');
      scale.style.cssText = 'position: fixed; visibility: hidden; height: 1px; width: 1px';
      const observer = new ResizeObserver(() => {
        if (!isThere()) return requestAnimationFrame(next);
        observer.disconnect();
        scale.remove();
        // Before any idle callback, which the thread runs once the frame has been handed on.
        scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
      });
      // A box that changes in every frame is reported in every frame, after its layout.
      const next = () => {
        if (!document.documentElement) return requestAnimationFrame(next);
        if (!scale.isConnected) {
          document.documentElement.append(scale);
          observer.observe(scale);
        }
        scale.style.width = scale.style.width === '1px' ? '2px' : '1px';
      };
      requestAnimationFrame(next);
    });
  },

  /** Waits for so many marks, the last with a size. */
  drawn(count) {
    return window.bench.painted(() => {
      const marks = window.bench.marks();
      return marks.length >= count && marks.at(-1).getBoundingClientRect().width > 0;
    });
  },

  /** Waits until nearly all of a sample of the marks are drawn otherwise than now. */
  redrawn() {
    const sample = () => {
      const marks = window.bench.marks();
      return Array.from({ length: 40 }, (_, at) => marks[Math.floor((at * marks.length) / 40)].outerHTML);
    };
    const before = sample();
    return window.bench.painted(() => sample().filter((text, at) => text !== before[at]).length >= 36);
  },

  /**
   * Waits for a frame, does something right after it, and tells how many ms it takes until that is painted. Leaves the
   * marks `<name>-start` and `<name>-end`.
   */
  async timed(name, act, waitFor) {
    await window.bench.painted(() => true);
    const painted = waitFor();
    const start = performance.mark(`${name}-start`).startTime;
    act();
    const end = await painted;
    performance.mark(`${name}-end`);
    return end - start;
  },

  /** Draws, updates and resizes, with a pause after each; tells how many ms each takes, and the nodes once drawn. */
  async steps({ draw, update, resize }, marks) {
    const { bench } = window;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
    const drawn = await bench.timed('drawn', draw, () => bench.drawn(marks));
    await pause();
    const nodes = bench.nodes();
    const updated = await bench.timed('updated', update, bench.redrawn);
    await pause();
    const resized = await bench.timed('resized', resize, bench.redrawn);
    return { drawn, updated, resized, nodes };
  },

  /** Nodes of the page with those of all shadow roots. */
  nodes(root = document) {
    let count = 0;
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) {
      count += 1;
      if (walker.currentNode.shadowRoot) count += window.bench.nodes(walker.currentNode.shadowRoot);
    }
    return count;
  },
};
