#pragma once
#include <QHash>
#include <QIcon>
#include <QPixmap>

#include <memory>

namespace expediente::ui {

/// The drawings under resources/icons, 16×16, stroke 1.5, without a colour of their own.
enum class IconName {
    None,
    ArrowRight,
    Briefcase,
    Calendar,
    Chart,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    ClockGrace,
    CloudCheck,
    CloudOff,
    Copy,
    Cross,
    Document,
    DotCircle,
    Download,
    Eye,
    Filter,
    Flag,
    Gear,
    HalfCircle,
    House,
    Info,
    Key,
    Laptop,
    Link,
    List,
    Lock,
    Mail,
    Map,
    Message,
    Minus,
    Money,
    Moon,
    More,
    Note,
    Paperclip,
    Parked,
    Pencil,
    People,
    Person,
    Phone,
    PhoneOff,
    Pin,
    Plus,
    Printer,
    Question,
    Refresh,
    Return,
    Search,
    Shield,
    ShieldCheck,
    Star,
    Stop,
    Sun,
    Trash,
    Upload,
    Warning,
    XCircle,
};
inline constexpr int iconCount = int(IconName::XCircle) + 1;

/// The file's name without its ending; empty for None.
QString fileName(IconName icon);

/// Draws icons in a colour and keeps what it drew, by size and device pixel ratio. GUI thread.
class IconSet {
public:
    /// `size` in logical pixels; the pixmap has the ratio given. Null for None.
    QPixmap pixmap(IconName icon, const QColor& color, int size, qreal ratio);

private:
    const QByteArray& source(IconName icon);

    QHash<IconName, QByteArray> m_sources;
    QHash<QString, QPixmap> m_pixmaps;
};

/// A QIcon that keeps `set` alive and draws crisply at any ratio.
QIcon tintedIcon(
    std::shared_ptr<IconSet> set, IconName icon, const QColor& color, const QColor& disabled);

} // namespace expediente::ui
