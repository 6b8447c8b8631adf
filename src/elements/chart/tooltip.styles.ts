import { css } from 'lit';

/** The box that names the mark pointed at or focused. */
export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    z-index: 2;
    max-width: min(280px, 90%);
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
    font-size: 13px;
    line-height: 1.5;
    pointer-events: none;
  }
  .tooltip strong {
    display: block;
    font-weight: 600;
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
`;
