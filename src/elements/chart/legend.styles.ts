import { css } from 'lit';

/** Swatches: hue and texture together, so that colour is never alone. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .legend li {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .swatch {
    display: inline-block;
    flex: none;
    width: 14px;
    height: 14px;
    border-radius: 2px;
    background: var(--_unsplit);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .swatch.basic {
    background: var(--budget-treemap-basic, var(--_basic));
  }
  .swatch.project {
    background: repeating-linear-gradient(
      135deg,
      var(--budget-treemap-project, var(--_project)) 0 3px,
      var(--_project-stripe) 3px 5px
    );
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .swatch.project {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 5px);
    }
  }
`;
