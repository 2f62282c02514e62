#pragma once
#include "core/contact/contact_verdict.h"
#include "core/store/queries/day_work.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// Steps that are due today or slipped, in rows of two lines.
class PendingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StepRole = AgendaRoleEnd }; ///< a StepKind by name

    explicit PendingModel(Formatter format, QObject* parent = nullptr);

    /// `verdicts`: of the rules of contact on calling now.
    void setSteps(
        std::vector<PendingStep> steps, std::map<CaseId, ContactVerdict> verdicts, QDate today);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TwoLine line(const PendingStep& step) const;

    Formatter m_format;
    std::vector<PendingStep> m_steps;
    std::map<CaseId, ContactVerdict> m_verdicts;
    QDate m_today;
};

} // namespace expediente::ui
