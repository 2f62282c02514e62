#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace expediente::ui {

/// The foot of the window: the keys of the current page, and how old the data are. Keys that
/// don't fit are left out from the right, the text at the right never. With the keyboard in it,
/// Left and Right choose a command and Enter runs it.
class KeyStrip : public QWidget {
    Q_OBJECT
public:
    struct Hint {
        QString key{};
        QString label{};

        bool operator==(const Hint&) const = default;
    };

    explicit KeyStrip(const Theme& theme, QWidget* parent = nullptr);

    void setHints(std::vector<Hint> hints);
    void setDataAge(const QString& text);
    int shownHints() const; ///< how many fit at this width

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int hint); ///< clicked or entered; index into the hints

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int ageWidth() const;
    int widthOf(const Hint& hint) const;
    std::vector<QRect> places() const;
    void choose(int hint);

    const Theme& m_theme;
    std::vector<Hint> m_hints;
    QString m_age;
    int m_chosen = 0; ///< what Enter would run
};

} // namespace expediente::ui
