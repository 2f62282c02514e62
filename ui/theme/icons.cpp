#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace expediente::ui {
namespace {

constexpr std::array<const char*, iconCount> names{"", "arrow-right", "briefcase", "calendar",
    "chart", "check", "check-circle", "chevron-down", "chevron-left", "chevron-right", "chevron-up",
    "clock", "clock-grace", "cloud-check", "cloud-off", "copy", "cross", "document", "dot-circle",
    "download", "eye", "filter", "flag", "gear", "half-circle", "house", "info", "key", "laptop",
    "link", "list", "lock", "mail", "map", "message", "minus", "money", "moon", "more", "note",
    "paperclip", "parked", "pencil", "people", "person", "phone", "phone-off", "pin", "plus",
    "printer", "question", "refresh", "return", "search", "shield", "shield-check", "star", "stop",
    "sun", "trash", "upload", "warning", "x-circle"};

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(std::shared_ptr<IconSet> set, IconName icon, QColor color, QColor disabled)
        : m_set(std::move(set))
        , m_icon(icon)
        , m_color(std::move(color))
        , m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap drawn =
            m_set->pixmap(m_icon, tint(mode), side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return m_set->pixmap(m_icon, tint(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size is meant in device pixels up to Qt 6.7, since then in those of the layout.
        constexpr bool inDevicePixels = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);
        const int side = std::min(size.width(), size.height());
        return m_set->pixmap(
            m_icon, tint(mode), inDevicePixels ? qRound(side / scale) : side, scale);
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_color; }

    std::shared_ptr<IconSet> m_set;
    IconName m_icon;
    QColor m_color;
    QColor m_disabled;
};

} // namespace

QString fileName(IconName icon)
{
    return QString::fromLatin1(names[std::size_t(icon)]);
}

const QByteArray& IconSet::source(IconName icon)
{
    auto found = m_sources.find(icon);
    if (found == m_sources.end()) {
        QFile file(":/expediente/icons/" + fileName(icon) + ".svg");
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(open, "IconSet", qPrintable(file.fileName()));
        found = m_sources.insert(icon, open ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap IconSet::pixmap(IconName icon, const QColor& color, int size, qreal ratio)
{
    if (icon == IconName::None || size <= 0)
        return {};
    const QString key =
        QStringLiteral("%1 %2 %3 %4").arg(int(icon)).arg(color.rgba()).arg(size).arg(ratio);
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.constEnd())
        return *found;

    QByteArray svg = source(icon);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * ratio);
    QPixmap drawn(pixels, pixels);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, drawn);
    return drawn;
}

QIcon tintedIcon(
    std::shared_ptr<IconSet> set, IconName icon, const QColor& color, const QColor& disabled)
{
    if (icon == IconName::None)
        return {};
    return QIcon(new TintedEngine(std::move(set), icon, color, disabled));
}

} // namespace expediente::ui
