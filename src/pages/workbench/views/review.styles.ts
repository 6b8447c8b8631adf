import { css } from 'lit';

/** The list of tables beside the two panes; below each other where there is little room. */
export const reviewStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    margin-top: 20px;
  }
  .list {
    display: none;
  }
  .list button {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 0;
    border-inline-start: 3px solid transparent;
    border-radius: 0;
    background: none;
    font-size: 15px;
    text-align: start;
  }
  .list .file {
    padding: 10px 12px 2px;
    color: var(--_ink-soft);
    font-size: 13px;
    line-height: 1.4;
  }
  .list button:hover {
    background: var(--_wash);
  }
  .list [aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_wash);
    color: var(--_accent);
    font-weight: 600;
  }
  .work,
  .pane {
    min-width: 0;
  }
  .work > .bar {
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_ground);
  }
  .pick {
    flex: 1 1 100%;
  }
  .pick select {
    width: 100%;
  }
  .what {
    flex: 1 1 260px;
    min-width: 0;
    line-height: 1.5;
  }
  .what span {
    display: block;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-width: 0;
    white-space: nowrap;
  }
  .choice select {
    min-width: 0;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    margin-top: 16px;
  }
  .pane {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_ground);
  }
  .show-source .made,
  .show-official .read {
    display: none;
  }
  .pane h3 {
    font-size: 17px;
  }
  workbench-official {
    display: block;
    margin-top: 8px;
  }
  @media (min-width: 900px) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .show-source .made,
    .show-official .read {
      display: block;
    }
    .work > .bar .choices {
      display: none;
    }
  }
  @media (min-width: 1200px) {
    .layout {
      grid-template-columns: 184px minmax(0, 1fr);
      gap: 16px;
    }
    .list {
      display: block;
      align-self: start;
      position: sticky;
      top: 12px;
      max-height: calc(100vh - 24px);
      overflow: auto;
      padding-block: 8px;
      border: 1px solid var(--_line);
      border-radius: 6px;
      background: var(--_ground);
    }
    .pick {
      display: none;
    }
  }
  @media (max-width: 600px) {
    .pane {
      padding: 12px;
    }
    .work > .bar {
      padding: 12px;
    }
    .choice {
      width: 100%;
    }
    .choice select {
      flex: 1;
    }
  }
`;
