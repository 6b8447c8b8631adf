import { css } from 'lit';

/** Terms beside their definitions; above them where there is no room. */
export const glossaryStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
    margin-bottom: 12px;
    color: var(--_ink-soft);
    font-size: 14px;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  dl,
  .message {
    margin-bottom: 12px;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    padding-block: 8px;
    border-top: 1px solid var(--_line);
  }
  dt {
    flex: 1 1 11em;
    font-weight: 600;
  }
  dd {
    flex: 999 1 22em;
    max-width: 60em;
  }
  .soft {
    color: var(--_ink-soft);
    font-size: 14px;
    font-weight: 400;
  }
  .note {
    margin-bottom: 8px;
  }
  @media print {
    #more {
      display: block;
    }
    .entry {
      break-inside: avoid;
    }
    figure {
      break-inside: auto;
    }
  }
`;
