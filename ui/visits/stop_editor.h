#pragma once
#include "ui/agenda/round_day.h"
#include "ui/page/services.h"
#include "ui/visits/plan_steps.h"

#include <QWidget>

#include <map>

namespace expediente::ui {

class Button;
class LineEdit;
class TextLabel;
class TimeEdit;

/// When the person of the chosen stop asked to be visited, and why one goes. Enter saves, Esc takes
/// back. What was typed and neither stays with its stop while others are looked at, and also where
/// saving is refused.
class StopEditor : public QWidget {
    Q_OBJECT
public:
    explicit StopEditor(const Services& services, QWidget* parent = nullptr);

    /// Of that day's round. The same stop again keeps what is being typed. Null: nothing to edit.
    void setStop(const DayStop* stop, QDate day);
    void focusFirst();
    void setBlocked(const QString& reason); ///< why nothing can be saved; empty when it can

signals:
    void saveRequested(const expediente::RoundStop& stop, const expediente::ui::Asked& asked);
    void left(); ///< Esc: back to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// As it stands in the fields, whether it makes sense or not.
    struct Texts {
        QString from, to, purpose;
        bool operator==(const Texts&) const = default;
    };
    Texts texts() const;
    void setTexts(const Texts& texts);
    Asked typed() const;
    void save();
    std::pair<QDate, CaseId> key() const { return {m_day, m_stop->caseRow.id}; }
    void keepTyped();
    void showStop();
    void showSaved();
    void showCaption();

    TextLabel* m_caption;
    TimeEdit* m_from;
    TimeEdit* m_to;
    LineEdit* m_purpose;
    Button* m_save;
    std::optional<RoundStop> m_stop;
    Asked m_saved;
    Texts m_shown; ///< what stood in the fields before anybody typed
    QDate m_day;
    std::map<std::pair<QDate, CaseId>, Texts> m_unsaved;
};

} // namespace expediente::ui
