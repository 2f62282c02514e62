#include "ui/theme/tokens.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente::ui;

namespace {

constexpr Token texts[] = {Token::Text1, Token::Text2, Token::Text3, Token::Accent, Token::OkText,
    Token::WarnText, Token::BadText, Token::NeutralText};
constexpr Token backs[] = {Token::Window, Token::Surface, Token::Surface2, Token::TitleBar,
    Token::AccentSoft, Token::OkBack, Token::WarnBack, Token::BadBack, Token::NeutralBack};

} // namespace

TEST_CASE("contrast is the ratio of WCAG 2")
{
    CHECK(contrast(Qt::white, Qt::black) == 21.0);
    CHECK(contrast(Qt::white, Qt::white) == 1.0);
    CHECK(qRound(contrast(QColor(0x777777), Qt::white) * 100) == 448);
}

TEST_CASE("any text is readable on any background")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& tokens = tokensOf(scheme);
        const double least = scheme == Scheme::Light ? 4.69 : 5.3;
        for (const Token text : texts) {
            for (const Token back : backs) {
                // The title bar is the system's: only its own two texts stand there.
                if (back == Token::TitleBar && text != Token::Text1 && text != Token::Text2)
                    continue;
                INFO(name(text).data() << " on " << name(back).data());
                CHECK(contrast(tokens[text], tokens[back]) >= least);
            }
        }
    }
}

TEST_CASE("white stands out from the accent fill")
{
    const Tokens& light = tokensOf(Scheme::Light);
    const Tokens& dark = tokensOf(Scheme::Dark);
    CHECK(contrast(light[Token::OnAccent], light[Token::AccentFill]) >= 7.0);
    CHECK(contrast(dark[Token::OnAccent], dark[Token::AccentFill]) >= 5.19);
}

TEST_CASE("controls, focus and marks of charts stand out from what they lie on")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& tokens = tokensOf(scheme);
        for (const Token back : {Token::Surface, Token::Surface2, Token::Window}) {
            for (const Token mark : {Token::ControlBorder, Token::Accent, Token::OkLine,
                     Token::WarnLine, Token::BadLine, Token::NeutralLine, Token::ChartBar}) {
                INFO(name(mark).data() << " on " << name(back).data());
                CHECK(contrast(tokens[mark], tokens[back]) >= 2.995); // 3.0 in two digits
            }
        }
    }
}
