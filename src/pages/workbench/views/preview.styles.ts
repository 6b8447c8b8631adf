import { css } from 'lit';

/** The switch of views, and the strip that names an origin. */
export const previewStyles = css`
  .views {
    display: flex;
    margin-block: 16px 8px;
  }
  .views button {
    min-width: 9em;
  }
  .box .act {
    margin-top: 12px;
  }
  .origin {
    position: sticky;
    bottom: 12px;
    z-index: 5;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_accent);
    border-radius: 6px;
    background: var(--_ground);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
  }
  .origin span {
    flex: 1 1 240px;
    min-width: 0;
  }
`;
