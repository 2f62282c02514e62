#include "ui/theme/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QRegularExpression>

using namespace expediente::ui;

namespace {

bool isDrawn(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 0)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("every icon is drawn in the colour asked for, at whole device pixels")
{
    const Theme theme;
    for (int i = 1; i < iconCount; ++i) {
        INFO(fileName(IconName(i)).toStdString());
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap drawn = theme.pixmap(IconName(i), Qt::red, 16, ratio);
            CHECK(drawn.width() == qRound(16 * ratio));
            CHECK(drawn.devicePixelRatio() == ratio);
        }
        const QImage image = theme.pixmap(IconName(i), Qt::red, 32, 1).toImage();
        REQUIRE(isDrawn(image));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                if (color.alpha() > 200)
                    CHECK((color.red() > 200 && color.green() < 60 && color.blue() < 60));
            }
        }
    }
}

TEST_CASE("an icon in a button follows what its mode says")
{
    const Theme theme;
    const QIcon icon = theme.icon(IconName::Check, Token::Accent);
    CHECK(icon.pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32));
    CHECK(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage()
        != icon.pixmap(QSize(16, 16), 1.0, QIcon::Normal).toImage());
    CHECK(theme.icon(IconName::None).isNull());
}

TEST_CASE("the style sheet leaves no token unfilled")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Theme theme(scheme);
        const QString sheet = theme.styleSheet();
        CHECK_FALSE(sheet.isEmpty());
        QString rules = sheet;
        rules.remove(
            QRegularExpression("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption));
        CHECK_FALSE(rules.contains('@'));
        CHECK(sheet.contains(theme[Token::ControlBorder].name()));
    }
}

TEST_CASE("digits are equally wide, so that amounts line up")
{
    const Theme theme;
    for (const TextStyle style : {TextStyle::Secondary, TextStyle::Base, TextStyle::Title}) {
        for (const Weight weight : {Weight::Regular, Weight::Bold}) {
            const QFont font = theme.font(style, weight);
            REQUIRE(QFontInfo(font).family() == "Noto Sans");
            CHECK(QFontInfo(font).pixelSize() == pixelSize(style));
            const QFontMetricsF metrics(font);
            for (char digit = '1'; digit <= '9'; ++digit)
                CHECK(metrics.horizontalAdvance(QChar(digit))
                    == metrics.horizontalAdvance(QChar('0')));
        }
    }
}

TEST_CASE("switching the theme repaints what is on screen")
{
    Theme theme;
    applyTheme(*qApp, theme);
    QLineEdit edit;
    edit.resize(80, 28);
    edit.show();
    const auto back = [&edit] { return edit.grab().toImage().pixelColor(40, 5); };
    CHECK(back() == tokensOf(Scheme::Light)[Token::Surface]);
    CHECK(qApp->palette().color(QPalette::Window) == tokensOf(Scheme::Light)[Token::Window]);

    theme.setScheme(Scheme::Dark);
    CHECK(back() == tokensOf(Scheme::Dark)[Token::Surface]);
    CHECK(qApp->palette().color(QPalette::Window) == tokensOf(Scheme::Dark)[Token::Window]);
    qApp->setStyleSheet({});
}
