/** Prints each figure as it is found, with its target; or all of them as JSON at the end. */
export function newReport(asJson) {
  const figures = [];
  const say = (figure, text) => {
    figures.push(figure);
    if (!asJson) console.log(text);
  };
  const line = (label, condition, value, target, rest) =>
    [label.padEnd(56), condition.padEnd(7), value.padStart(9), target.padEnd(10), rest].join('  ');
  const ms = (number) => `${Math.round(number * 10) / 10} ms`;
  const upTo = (target, unit = '') => (target === undefined ? '' : `(≤ ${target}${unit})`);
  return {
    /** Lines and bytes of the hand-written pages. */
    opponent(pages) {
      for (const [page, { lines, bytes }] of Object.entries(pages))
        say(
          { label: 'opponent', page, lines, bytes },
          `opponent's page ${page}: ${lines} lines, ${bytes} B brotli`,
        );
    },

    /** Two times in ms as a ratio. */
    ratio(label, condition, ours, theirs, target) {
      const ratio = ours / theirs;
      const rest = `${ms(ours)} / ${ms(theirs)}`;
      const text = line(label, condition, `${ratio.toFixed(2)} ×`, upTo(target), rest);
      say({ label, condition, ratio, ours, theirs, target }, text);
    },

    /** A time in ms, and the other side's. */
    time(label, condition, ours, target, theirs) {
      const text = line(label, condition, ms(ours), upTo(target, ' ms'), `theirs ${ms(theirs)}`);
      say({ label, condition, ours, theirs, target }, text);
    },

    count(label, ours, theirs) {
      say({ label, ours, theirs }, line(label, '', `${ours}`, '', `theirs ${theirs}`));
    },

    /** Long tasks in ms, the longest first. */
    tasks(label, condition, durations, target) {
      const text = line(
        label,
        condition,
        ms(durations[0]),
        upTo(target, ' ms'),
        durations.slice(1).map(ms).join(', '),
      );
      say({ label, condition, durations, target }, text);
    },

    end() {
      if (asJson) console.log(JSON.stringify(figures, null, 2));
    },
  };
}
