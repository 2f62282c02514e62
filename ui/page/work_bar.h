#pragma once
#include "ui/text/formatter.h"

#include <QFrame>

class QProgressBar;

namespace expediente::ui {

class TextLabel;
class Theme;
class Worker;

/// How far a page's long work is, with a way to stop it: lies over the lower edge of the page while
/// the worker runs.
class WorkBar : public QFrame {
    Q_OBJECT
public:
    /// A child of `page`, which owns the worker too.
    WorkBar(const Theme& theme, const Formatter& format, Worker& worker, QWidget* page);

    /// Once the worker has been started.
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void showProgress(qint64 done, qint64 total);

    const Theme& m_theme;
    const Formatter m_format;
    Worker& m_worker;
    TextLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace expediente::ui
