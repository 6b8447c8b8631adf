import { css } from 'lit';

/** A search field and what it finds. */
export const searchStyles = css`
  .search {
    display: flex;
    flex: 1 1 260px;
    gap: 8px;
    align-items: center;
    max-width: 420px;
    font-size: 14px;
    white-space: nowrap;
  }
  input {
    flex: 1;
    min-width: 0;
    width: 100%;
    min-height: 34px;
    margin: 0;
    padding: 4px 10px;
    border: 1px solid var(--_ink-soft);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  input::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  mark {
    border-radius: 2px;
    background: var(--budget-targets-found, #ffe08a);
    color: #1b1206;
  }
`;
