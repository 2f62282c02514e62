#pragma once
#include <QStringList>

#include <vector>

namespace expediente::cli {

/// Columns side by side for people at a terminal; without names when the header is blank.
class TextTable {
public:
    explicit TextTable(QStringList header, std::vector<int> rightColumns = {});

    void add(QStringList row);
    void print(const QString& indent = {}) const;
    bool isEmpty() const { return m_rows.size() < 2; }

private:
    std::vector<QStringList> m_rows; ///< the header first
    std::vector<int> m_right;
};

} // namespace expediente::cli
