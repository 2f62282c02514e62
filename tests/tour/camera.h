#pragma once
#include <QDir>
#include <QImage>

#include <functional>

class QWidget;

namespace expediente::tour {

/// Takes a picture of a window once nothing moves in it any more.
class Camera {
public:
    explicit Camera(const QDir& folder);
    void shoot(QWidget& window, const QString& name);
    void keep(const QImage& image, const QString& name);
    int pictures() const { return m_pictures; }

private:
    QDir m_folder;
    int m_pictures = 0;
};

/// Runs the event loop until nothing moves in the window any more; gives the last picture.
QImage settle(QWidget& window);
/// Runs the event loop until it is so; false after half a minute.
bool eventually(const std::function<bool()>& condition);

} // namespace expediente::tour
