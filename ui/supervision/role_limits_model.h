#pragma once
#include "core/facts/policy_bodies.h"
#include "ui/text/formatter.h"

#include <QAbstractTableModel>

namespace expediente::ui {

/// What each role may do, as a table that is typed into: a row a role, the lowest first. What is no
/// number is refused and the cell keeps what it had.
class RoleLimitsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Role,
        Principal,
        Ordinary,
        Late,
        Fees,
        DownPayment,
        Instalments,
        DaysToFirst,
        DaysInAll,
        ValidDays,
        ColumnCount
    };

    explicit RoleLimitsModel(Formatter format, QObject* parent = nullptr);

    void setRoles(std::vector<RoleLimits> roles);
    const std::vector<RoleLimits>& roles() const { return m_roles; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited();
    void refused(const QString& sentence);

private:
    QString text(const RoleLimits& limits, int column, bool editing) const;

    Formatter m_format;
    std::vector<RoleLimits> m_roles;
    bool m_readOnly = false;
};

} // namespace expediente::ui
