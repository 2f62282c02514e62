#pragma once
#include <QColor>
#include <QLatin1StringView>

#include <array>
#include <cstdint>

namespace expediente::ui {

enum class Scheme : std::uint8_t { Light, Dark };

/// The roles that a colour can play. Widgets name a role, never a colour.
enum class Token : std::uint8_t {
    Window,
    Surface,
    Surface2, ///< table and panel heads, read-only fields
    TitleBar,
    Border,
    ControlBorder, ///< at least 3:1 against every surface
    RowLine,
    Text1,
    Text2,
    Text3, ///< the least contrast that text may have
    Accent, ///< text and lines
    AccentFill, ///< carries OnAccent
    OnAccent,
    AccentSoft, ///< selection, next step
    AccentSoftBorder,
    OkText,
    OkBack,
    OkLine,
    WarnText,
    WarnBack,
    WarnLine,
    BadText,
    BadBack,
    BadLine,
    NeutralText,
    NeutralBack,
    NeutralLine,
    ChartBar,
    ChartDue,
    Tint1, ///< stacked charts, darkest first, with 1 px gaps and direct labels
    Tint2,
    Tint3,
    Tint4,
};
inline constexpr int tokenCount = int(Token::Tint4) + 1;

struct Tokens {
    std::array<QColor, tokenCount> colors;

    const QColor& operator[](Token token) const { return colors[std::size_t(token)]; }
    bool operator==(const Tokens&) const = default;
};

const Tokens& tokensOf(Scheme scheme);

/// How the style sheet names a token: "surface2" for @surface2.
QLatin1StringView name(Token token);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// `amount` of `over` laid on `under`, 0 to 1.
QColor mixed(const QColor& under, const QColor& over, double amount);

} // namespace expediente::ui
