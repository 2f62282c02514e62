#pragma once
#include "ui/agenda/round_day.h"
#include "ui/page/services.h"
#include "ui/visits/plan_steps.h"

#include <QWidget>

namespace expediente::ui {

class Button;
class DaySwitch;
class ListPanel;
class RoundModel;
class SketchMap;
class StopEditor;

/// One day's round: which day, the sketch, the stops in order, and what the chosen one asked for.
class RoundPane : public QWidget {
    Q_OBJECT
public:
    explicit RoundPane(const Services& services, QWidget* parent = nullptr);

    void setDay(QDate day, QDate today);
    void setReading();
    void setRound(const RoundDay& round);
    void setReady(); ///< what was there before stays
    void setBlocked(const QString& reason); ///< why nothing can be changed; empty when it can

    void focusInside();
    void editStop();
    const DayStop* current() const; ///< null when there is none
    std::vector<CaseId> cases() const;

signals:
    void stepRequested(int days);
    void dayRequested(QDate day);
    void shortenRequested();
    void addRequested();
    void opened(expediente::CaseId id);
    void askedChanged(const expediente::RoundStop& stop, const expediente::ui::Asked& asked);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    ListPanel* makeList();
    void showEditor();

    const Services m_services;
    DaySwitch* m_day;
    Button* m_shorten;
    SketchMap* m_map;
    std::vector<int> m_drawn; ///< which stop each of the sketch's is
    RoundModel* m_model;
    ListPanel* m_list;
    StopEditor* m_editor;
    QString m_blocked;
    bool m_filling = false;
};

} // namespace expediente::ui
