#pragma once
#include "ui/page/services.h"

#include <QWidget>

namespace expediente::ui {

class Button;
class TextLabel;

/// Which day is planned: back, forward, and straight to today or tomorrow.
class DaySwitch : public QWidget {
    Q_OBJECT
public:
    explicit DaySwitch(const Services& services, QWidget* parent = nullptr);

    void setDay(QDate day, QDate today);

signals:
    void stepRequested(int days);
    void dayRequested(QDate day);

private:
    const Services m_services;
    TextLabel* m_label;
    Button* m_today;
    Button* m_tomorrow;
    QDate m_now;
};

} // namespace expediente::ui
