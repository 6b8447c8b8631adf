import { css } from 'lit';

/** Header, steps, footer. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--_wash);
  }
  .wrap {
    width: 100%;
    max-width: 1320px;
    margin-inline: auto;
    padding-inline: 20px;
  }
  main.review {
    max-width: 2000px;
  }
  header {
    background: var(--_ground);
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block: 16px;
  }
  .names {
    flex: 1 1 240px;
    min-width: 0;
  }
  .names p {
    font-size: 14px;
    line-height: 1.5;
  }
  h1 {
    margin: 0;
    font-size: 24px;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: 0.02em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 12px;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .promise {
    border-block: 1px solid var(--_line);
    font-size: 15px;
    background: color-mix(in srgb, var(--_accent) 8%, var(--_ground));
  }
  .promise .wrap {
    padding-block: 6px;
  }
  .steps {
    border-bottom: 1px solid var(--_line);
    background: var(--_ground);
  }
  .steps ol {
    display: flex;
    margin-block: 0;
    list-style: none;
  }
  .steps li {
    flex: 1 1 0;
    min-width: 0;
  }
  .steps button {
    width: 100%;
    height: 100%;
    min-height: 56px;
    padding-inline: 8px;
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--_ink);
  }
  .steps button:hover:not([aria-disabled]) {
    background: var(--_wash);
  }
  .steps button:focus-visible {
    outline-offset: -3px;
  }
  .steps [aria-disabled] {
    color: var(--_ink-soft);
  }
  .steps [aria-current] {
    border-bottom-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .number {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 28px;
    height: 28px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
    font-size: 15px;
    line-height: 1;
  }
  [aria-current] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
  }
  main {
    flex: 1;
    padding-block: 28px 40px;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: space-between;
    margin-top: 28px;
  }
  .next {
    margin-inline-start: auto;
  }
  footer {
    padding-block: 20px;
    border-top: 1px solid var(--_line);
    color: var(--_ink-soft);
    font-size: 14px;
  }
  @media (max-width: 720px) {
    .steps button {
      flex-direction: column;
      gap: 2px;
      min-height: 64px;
      padding-inline: 2px;
    }
    .steps .name {
      font-size: 13px;
      line-height: 1.3;
    }
    main {
      padding-block: 20px 32px;
    }
  }
  @media (max-width: 600px) {
    .wrap {
      padding-inline: 12px;
    }
    h1 {
      font-size: 21px;
    }
    .steps .wrap {
      padding-inline: 4px;
    }
    .moves button {
      flex: 1 1 100%;
    }
    .next {
      order: -1;
    }
  }
  @media print {
    header,
    .steps,
    .moves,
    footer,
    workbench-history {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .steps [aria-current] {
      border-bottom-color: Highlight;
    }
    [aria-current] .number {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
