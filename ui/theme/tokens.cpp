#include "ui/theme/tokens.h"

#include <cmath>

namespace expediente::ui {
namespace {

struct Row {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Row, tokenCount> table{{
    {Token::Window, "window", 0xFFEEF1F4, 0xFF12161B},
    {Token::Surface, "surface", 0xFFFFFFFF, 0xFF1A2027},
    {Token::Surface2, "surface2", 0xFFF6F7F9, 0xFF212832},
    {Token::TitleBar, "titlebar", 0xFFE1E5EA, 0xFF0D1014},
    {Token::Border, "border", 0xFFD5DAE1, 0xFF333D49},
    {Token::ControlBorder, "controlborder", 0xFF838C99, 0xFF738196},
    {Token::RowLine, "rowline", 0xFFE4E8ED, 0xFF28303A},
    {Token::Text1, "text1", 0xFF18202B, 0xFFE7EBF0},
    {Token::Text2, "text2", 0xFF475260, 0xFFB6BFCA},
    {Token::Text3, "text3", 0xFF5A6572, 0xFF9CA7B4},
    {Token::Accent, "accent", 0xFF1B5A9C, 0xFF7DB5F2},
    {Token::AccentFill, "accentfill", 0xFF1B5A9C, 0xFF2C6FB3},
    {Token::OnAccent, "onaccent", 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::AccentSoft, "accentsoft", 0xFFE5EEF8, 0xFF1D3047},
    {Token::AccentSoftBorder, "accentsoftborder", 0xFFB5CDE8, 0xFF355A85},
    {Token::OkText, "oktext", 0xFF17623A, 0xFF86D6A6},
    {Token::OkBack, "okback", 0xFFE4F2E9, 0xFF183323},
    {Token::OkLine, "okline", 0xFF2F8F57, 0xFF4CAF78},
    {Token::WarnText, "warntext", 0xFF754800, 0xFFF0C06A},
    {Token::WarnBack, "warnback", 0xFFFCF0D9, 0xFF352811},
    {Token::WarnLine, "warnline", 0xFFB97A14, 0xFFC98F2B},
    {Token::BadText, "badtext", 0xFF9E2420, 0xFFF4A9A3},
    {Token::BadBack, "badback", 0xFFFBE8E6, 0xFF3B1F1E},
    {Token::BadLine, "badline", 0xFFC0392F, 0xFFD9665D},
    {Token::NeutralText, "neutraltext", 0xFF475260, 0xFFB6BFCA},
    {Token::NeutralBack, "neutralback", 0xFFEBEEF2, 0xFF2A323D},
    {Token::NeutralLine, "neutralline", 0xFF838C99, 0xFF738196},
    {Token::ChartBar, "chartbar", 0xFF1B5A9C, 0xFF6AA6E6},
    {Token::ChartDue, "chartdue", 0xFFDDE2E8, 0xFF323C48},
    {Token::Tint1, "tint1", 0xFF123E6E, 0xFF123E6E},
    {Token::Tint2, "tint2", 0xFF1B5A9C, 0xFF1B5A9C},
    {Token::Tint3, "tint3", 0xFF6E9FD0, 0xFF6E9FD0},
    {Token::Tint4, "tint4", 0xFFB5CDE8, 0xFFB5CDE8},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < tokenCount; ++i) {
        if (int(table[std::size_t(i)].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by position");

Tokens made(QRgb Row::*column)
{
    Tokens tokens;
    for (const Row& row : table)
        tokens.colors[std::size_t(row.token)] = QColor::fromRgb(row.*column);
    return tokens;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& tokensOf(Scheme scheme)
{
    static const Tokens light = made(&Row::light);
    static const Tokens dark = made(&Row::dark);
    return scheme == Scheme::Light ? light : dark;
}

QLatin1StringView name(Token token)
{
    return QLatin1StringView(table[std::size_t(token)].name);
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

QColor mixed(const QColor& under, const QColor& over, double amount)
{
    const auto mix = [amount](int from, int to) {
        return int(std::lround(from + (to - from) * amount));
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
        mix(under.blue(), over.blue())};
}

} // namespace expediente::ui
