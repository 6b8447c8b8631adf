import { css } from 'lit';

/** The answers of tables without figures. */
export const fundStyles = css`
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 12px;
  }
  .answer {
    flex: 1 1 260px;
    min-width: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .answer p {
    margin: 0;
  }
  .answer .figure-text {
    font-size: 22px;
    font-weight: 600;
    line-height: 1.5;
  }
`;
