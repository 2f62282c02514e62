#pragma once
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;

namespace expediente::ui {

/// How everything looks. Made once in app/, outlives every widget, and is handed to their
/// constructors as a const reference. A widget that keeps something derived from colours (an
/// icon, a palette of its own) renews it on changed(); what is only painted repaints by itself.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(Scheme scheme = Scheme::Light, QObject* parent = nullptr);
    ~Theme() override;

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    const QColor& operator[](Token token) const { return tokensOf(m_scheme)[token]; }

    QFont font(TextStyle style, Weight weight = Weight::Regular) const;

    /// `color` is a token of this theme, so the icon is renewed when the theme changes.
    QIcon icon(IconName icon, Token color = Token::Text1) const;
    QPixmap pixmap(IconName icon, const QColor& color, int size, qreal ratio) const;
    /// Centred in `rect`, as large as its shorter side, on whole device pixels.
    void paintIcon(QPainter& painter, IconName icon, const QColor& color, const QRectF& rect) const;

    QPalette palette() const;
    QString styleSheet() const; ///< theme.qss with the tokens filled in

signals:
    void changed();

private:
    Scheme m_scheme;
    std::shared_ptr<IconSet> m_icons;
};

/// Fusion, the font, the palette and the style sheet of `theme`, now and whenever it changes.
/// Call before the first widget is made, so that widgets hear of a change after the application.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace expediente::ui
