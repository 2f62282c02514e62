#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace expediente::ui {

class CaseTable;
class LineEdit;
class TextLabel;

/// Over a long list: words to find, and choices that narrow it; says how many rows are left.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme& theme, CaseTable& table, QWidget* parent = nullptr);

    struct Choice {
        QString value{};
        QString label{};
    };
    /// A choice for the next facet; `all` is what stands there while nothing is chosen.
    void addFacet(const QString& name, const QString& all);
    /// What can be chosen; keeps what is, if it is still there.
    void setChoices(int facet, const std::vector<Choice>& choices);
    void clear();
    /// After the table's rows have changed.
    void count();
    void focusFirst();

private:
    CaseTable& m_table;
    LineEdit* m_words;
    QHBoxLayout* m_row;
    std::vector<QComboBox*> m_facets;
    TextLabel* m_count;
};

} // namespace expediente::ui
