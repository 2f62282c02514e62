#pragma once
#include "ui/agenda/round_day.h"
#include "ui/page/services.h"
#include "ui/visits/plan_steps.h"

#include <QWidget>

namespace expediente::ui {

class Button;
class LineEdit;
class TextLabel;
class TimeEdit;

/// When the person of the chosen stop asked to be visited, and why one goes. Enter saves.
class StopEditor : public QWidget {
    Q_OBJECT
public:
    explicit StopEditor(const Services& services, QWidget* parent = nullptr);

    /// The same stop again keeps what is being typed. Null: nothing to edit.
    void setStop(const DayStop* stop);
    void focusFirst();

signals:
    void saveRequested(const expediente::RoundStop& stop, const expediente::ui::Asked& asked);
    void left(); ///< Esc: back to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Asked typed() const;
    void save();
    void showStop();

    TextLabel* m_caption;
    TimeEdit* m_from;
    TimeEdit* m_to;
    LineEdit* m_purpose;
    Button* m_save;
    std::optional<RoundStop> m_stop;
    Asked m_saved;
};

} // namespace expediente::ui
