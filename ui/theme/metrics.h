#pragma once

namespace expediente::ui {

/// Sizes of type in logical pixels. Nothing on screen is smaller than Caption.
enum class TextStyle {
    Caption, ///< 11/15: captions of charts, keys
    Secondary, ///< 12/16: second lines, heads of tables
    Base, ///< 13/18
    Strong, ///< 15/20: the gate's sentence, totals
    Title, ///< 18/25: names and key figures
    Offer, ///< 24/33: the total of an offer
};
enum class Weight { Regular, Bold };

constexpr int pixelSize(TextStyle style)
{
    constexpr int sizes[] = {11, 12, 13, 15, 18, 24};
    return sizes[int(style)];
}

constexpr int lineHeight(TextStyle style)
{
    constexpr int heights[] = {15, 16, 18, 20, 25, 33};
    return heights[int(style)];
}

/// Distances and heights of ui-notes, in logical pixels. Heights are the least: what holds text
/// grows with its font.
namespace metrics {
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24; ///< only between the metrics of a header
inline constexpr int pageMargin = 16;
inline constexpr int gutter = 12;
inline constexpr int radius = 4;
inline constexpr int keyRadius = 3;
inline constexpr int stripe = 4;
inline constexpr int focusWidth = 2;
inline constexpr int focusGap = 1;
inline constexpr int icon = 16;

inline constexpr int appBar = 44;
inline constexpr int caseHeader = 64;
inline constexpr int gate = 36;
inline constexpr int gateFolded = 56;
inline constexpr int tabs = 32;
inline constexpr int panelHead = 32;
inline constexpr int tableHead = 24;
inline constexpr int row = 28;
inline constexpr int rowWithControl = 38;
inline constexpr int rowTwoLines = 44;
inline constexpr int control = 28;
inline constexpr int mainControl = 36;
inline constexpr int chip = 20;
inline constexpr int chipLarge = 28;
inline constexpr int keyStrip = 28;
inline constexpr int kpiStrip = 58;

/// Below this logical width the gate folds and the log panel becomes a rail.
inline constexpr int narrowPage = 1200;
} // namespace metrics

} // namespace expediente::ui
