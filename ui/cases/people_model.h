#pragma once
#include "core/store/queries/assignments.h"
#include "core/store/queries/case_read.h"
#include "ui/text/formatter.h"
#include "ui/widgets/item_roles.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// To whom a case may go, with how much each has; the last row is nobody.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Person {
        UserRow user;
        Load load;
        bool collects = false; ///< takes part when cases are shared out
    };

    explicit PeopleModel(Formatter format, QObject* parent = nullptr);

    void setPeople(const std::vector<UserRow>& users, const std::vector<Load>& loads);
    const std::vector<Person>& people() const { return m_people; }
    /// The user of a row; empty for nobody.
    QString userAt(int row) const;
    QString nameOf(const QString& user) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TwoLine line(int row) const;

    Formatter m_format;
    std::vector<Person> m_people;
    Load m_nobody;
};

} // namespace expediente::ui
