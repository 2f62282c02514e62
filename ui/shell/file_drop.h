#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace expediente::ui {

/// Takes a file that is let fall anywhere on a widget, whatever stands there, and says so over it
/// while the file is held above. Nothing else that is dragged is touched.
class FileDrop : public QWidget {
    Q_OBJECT
public:
    /// `mayTake` is asked when a file comes; false leaves it to what is below.
    FileDrop(const Theme& theme, std::function<bool()> mayTake, QWidget* over);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool take(QDragEnterEvent& event);

    const Theme& m_theme;
    const std::function<bool()> m_mayTake;
};

} // namespace expediente::ui
