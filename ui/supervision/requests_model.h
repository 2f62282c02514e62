#pragma once
#include "core/store/queries/supervision.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// Requests that wait for an answer, those that run out first at the top.
class RequestsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using Names = std::vector<std::pair<QString, QString>>;

    explicit RequestsModel(Formatter format, QObject* parent = nullptr);

    void setRequests(std::vector<OpenRequest> requests, const Names& names, QDate today);
    const std::vector<OpenRequest>& requests() const { return m_requests; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TwoLine line(const OpenRequest& request) const;

    Formatter m_format;
    std::vector<OpenRequest> m_requests;
    Names m_names;
    QDate m_today;
};

} // namespace expediente::ui
