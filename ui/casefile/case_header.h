#pragma once
#include "ui/casefile/header_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace expediente::ui {

class Button;
class ElidedLabel;
class Metric;
class NextStepBox;

/// Who, how late, how much, what was promised, and what to do next: the same on every tab.
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeader(const Theme& theme, QWidget* parent = nullptr);

    void setData(const HeaderData& header);
    QWidget* nextStep() const; ///< F12's second stop

signals:
    void formRequested(expediente::ui::FormKind kind, std::optional<expediente::FactId> about);
    void briefRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void act();
    QString stepFor(int room) const;

    const Theme& m_theme;
    HeaderData m_data;
    ElidedLabel* m_name;
    ElidedLabel* m_line;
    Metric *m_arrears, *m_total, *m_promise;
    QWidget *m_lineOne, *m_lineTwo;
    NextStepBox* m_step;
    Button* m_act;
};

} // namespace expediente::ui
