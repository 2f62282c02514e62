#include "tests/tour/camera.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <stdexcept>

namespace expediente::tour {

namespace {

// Loading bars come after 300 ms, so that a picture taken before would not show them.
constexpr int leastMs = 350;
constexpr int stillMs = 120;
constexpr int mostMs = 10'000;
constexpr int patienceMs = 30'000;

void pass(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The window with the popup that lies over it, if there is one.
QImage picture(QWidget& window)
{
    QImage image = window.grab().toImage();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        QPainter painter(&image);
        painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    }
    return image;
}

} // namespace

Camera::Camera(const QDir& folder) : m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
}

void Camera::shoot(QWidget& window, const QString& name)
{
    keep(settle(window), name);
}

void Camera::keep(const QImage& image, const QString& name)
{
    const QString file = m_folder.filePath(name + QStringLiteral(".png"));
    if (!image.save(file))
        throw std::runtime_error("cannot write " + file.toStdString());
    ++m_pictures;
}

QImage settle(QWidget& window)
{
    pass(leastMs);
    QImage last = picture(window);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        pass(stillMs);
        QImage now = picture(window);
        const bool still = now == last;
        last = std::move(now);
        if (still || timer.elapsed() > mostMs)
            return last;
    }
}

bool eventually(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace expediente::tour
