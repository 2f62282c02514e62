#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QStyleFactory>

// Q_INIT_RESOURCE must stand outside every namespace; without it the linker drops the resource
// of a static library.
static void initThemeResource()
{
    Q_INIT_RESOURCE(theme);
}

namespace expediente::ui {
namespace {

void apply(QApplication& application, const Theme& theme)
{
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

} // namespace

Theme::Theme(Scheme scheme, QObject* parent)
    : QObject(parent), m_scheme(scheme), m_icons(std::make_shared<IconSet>())
{
    initThemeResource();
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    emit changed();
}

QFont Theme::font(TextStyle style, Weight weight) const
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixelSize(style));
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    // Unhinted, so that digits keep their common width and text the same length at every scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QIcon Theme::icon(IconName icon, Token color) const
{
    return tintedIcon(m_icons, icon, (*this)[color], (*this)[Token::Text3]);
}

QPixmap Theme::pixmap(IconName icon, const QColor& color, int size, qreal ratio) const
{
    return m_icons->pixmap(icon, color, size, ratio);
}

void Theme::paintIcon(
    QPainter& painter, IconName icon, const QColor& color, const QRectF& rect) const
{
    if (icon == IconName::None)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = int(std::min(rect.width(), rect.height()));
    const QPointF corner = rect.center() - QPointF(side / 2.0, side / 2.0);
    const QPointF offset = painter.deviceTransform().map(QPointF(0, 0));
    // A pixmap between two device pixels is resampled, and its strokes turn grey.
    const auto snapped = [ratio](qreal at, qreal from) {
        return (std::round(at * ratio + from) - from) / ratio;
    };
    const QPointF at(snapped(corner.x(), offset.x()), snapped(corner.y(), offset.y()));
    painter.drawPixmap(at, m_icons->pixmap(icon, color, side, ratio));
}

QPalette Theme::palette() const
{
    const Theme& t = *this;
    QPalette p;
    p.setColor(QPalette::Window, t[Token::Window]);
    p.setColor(QPalette::WindowText, t[Token::Text1]);
    p.setColor(QPalette::Base, t[Token::Surface]);
    p.setColor(QPalette::AlternateBase, t[Token::Surface2]);
    p.setColor(QPalette::Text, t[Token::Text1]);
    p.setColor(QPalette::PlaceholderText, t[Token::Text3]);
    p.setColor(QPalette::Button, t[Token::Surface]);
    p.setColor(QPalette::ButtonText, t[Token::Text1]);
    p.setColor(QPalette::BrightText, t[Token::BadText]);
    p.setColor(QPalette::ToolTipBase, t[Token::Surface]);
    p.setColor(QPalette::ToolTipText, t[Token::Text1]);
    p.setColor(QPalette::Highlight, t[Token::AccentSoft]);
    p.setColor(QPalette::HighlightedText, t[Token::Text1]);
    p.setColor(QPalette::Link, t[Token::Accent]);
    p.setColor(QPalette::LinkVisited, t[Token::Accent]);
    p.setColor(QPalette::Light, t[Token::Surface]);
    p.setColor(QPalette::Midlight, t[Token::Surface2]);
    p.setColor(QPalette::Mid, t[Token::Border]);
    p.setColor(QPalette::Dark, t[Token::ControlBorder]);
    p.setColor(QPalette::Shadow, t[Token::ControlBorder]);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t[Token::Text3]);
    p.setColor(QPalette::Disabled, QPalette::Base, t[Token::Surface2]);
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(":/expediente/theme.qss");
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "Theme", "theme.qss is not in the resource");
    QString sheet = open ? QString::fromUtf8(file.readAll()) : QString();
    sheet.replace("@scheme", QLatin1StringView(m_scheme == Scheme::Light ? "light" : "dark"));
    for (int i = 0; i < tokenCount; ++i) {
        const auto token = Token(i);
        // The semicolon keeps @accent from eating the front of @accentsoft.
        sheet.replace('@' + name(token) + ';', (*this)[token].name() + ';');
    }
    return sheet;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(theme.font(TextStyle::Base));
    apply(application, theme);
    QObject::connect(&theme, &Theme::changed, &application,
        [&application, &theme] { apply(application, theme); });
}

} // namespace expediente::ui
