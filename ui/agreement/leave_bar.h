#pragma once
#include "ui/page/services.h"

#include <QFrame>

namespace expediente::ui {

class LineEdit;
class PrimaryButton;
class TextLabel;

/// The way out of a page that somebody else looks at: the collector's passphrase, so that nobody
/// gets from an agreement to the case files behind it.
class LeaveBar : public QFrame {
    Q_OBJECT
public:
    explicit LeaveBar(const Services& services, QWidget* parent = nullptr); ///< hidden

    void ask();
    void giveUp();

signals:
    void left(); ///< the passphrase was right
    void stayed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void check();

    const Services m_services;
    LineEdit* m_passphrase;
    PrimaryButton* m_leave;
    TextLabel* m_say;
};

} // namespace expediente::ui
