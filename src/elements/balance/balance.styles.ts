import { css } from 'lit';

/** The two-sided list of income and expenditure. */
export const balanceStyles = css`
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin-block-start: 16px;
  }
  .sides > [role='group'] {
    flex: 1 1 300px;
    min-width: 0;
  }
  .side-title {
    margin: 0;
    padding-block-end: 2px;
    border-block-end: 1px solid var(--_ink-soft);
    font-size: 14px;
    font-weight: 600;
  }
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .lines li {
    display: grid;
    grid-template-columns: 1fr auto 4.4em;
    gap: 12px;
    padding: 5px 8px;
    border-block-end: 1px solid var(--_line);
  }
  .amount,
  .share {
    text-align: end;
    white-space: nowrap;
  }
  .share,
  .lines.blank {
    color: var(--_ink-soft);
  }
  .lines .ofWhich {
    padding-inline-start: 2em;
    color: var(--_ink-soft);
  }
  .subtotal,
  .total {
    font-weight: 600;
  }
  .total .share,
  .subtotal .share {
    font-weight: 400;
  }
  .lines .selected {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .more {
    margin-block-start: 8px;
  }
  @media print {
    .lines[hidden] {
      display: block;
    }
  }
`;
