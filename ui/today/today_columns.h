#pragma once
#include "ui/page/page.h"
#include "ui/today/today_data.h"

#include <functional>

namespace expediente::ui {

class CallsModel;
class FittedTable;
class ListPanel;
class PendingModel;
class Placeholder;
class PromisesModel;
class RoundModel;
class SketchMap;

/// The five lists of Hoy: the round with its sketch, promises due and slipped, calls, what is still
/// to do. Tab goes from list to list, arrows within one, Enter opens.
class TodayColumns : public QWidget {
    Q_OBJECT
public:
    /// What an empty list offers instead; owned by the page.
    struct FirstActions {
        QAction* planRound;
        QAction* seePromises;
        QAction* seeCases;
    };

    TodayColumns(const Services& services, const FirstActions& actions, QWidget* parent = nullptr);

    void setReading();
    void setReady(); ///< what was there before stays
    void setData(const TodayData& day);

    void focusFirst();
    /// Of the list with the keyboard.
    std::optional<CaseId> currentCase() const;
    /// The case of currentCase(), where it is told, by opened().
    void openCurrent(CaseTab tab);
    /// Of the round, in the order of going, without those out of it.
    std::vector<CaseId> casesOfRound() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void opened(const std::vector<expediente::CaseId>& list, expediente::CaseId id,
        expediente::ui::CaseTab tab);

private:
    using TabFor = std::function<CaseTab(const QModelIndex&)>;

    ListPanel* makeRound(QAction* firstAction);
    ListPanel* makePromises(PromisesModel* model, const QString& panelTitle, IconName icon,
        Placeholder* empty, QAction* firstAction);
    ListPanel* makeCalls(QAction* firstAction);
    ListPanel* makePending(QAction* firstAction);
    ListPanel* addPanel(ListPanel* panel, IconName icon, QAction* firstAction, TabFor tabFor);
    Placeholder* makeEmpty(IconName icon, const QString& sentence, const QString& hint) const;
    std::vector<ListPanel*> panels() const;
    void setRound(const RoundDay& round);

    const Services m_services;
    SketchMap* m_map;
    std::vector<int> m_drawn; ///< which stop each of the sketch's is
    RoundModel* m_roundModel;
    PromisesModel* m_dueModel;
    PromisesModel* m_slippedModel;
    CallsModel* m_callsModel;
    PendingModel* m_pendingModel;
    ListPanel* m_round;
    ListPanel* m_due;
    ListPanel* m_slipped;
    FittedTable* m_callsTable;
    ListPanel* m_calls;
    ListPanel* m_pending;
};

} // namespace expediente::ui
