#pragma once
#include "ui/casefile/list_tab.h"

/// The tabs that are a list and nothing more.
namespace expediente::ui {

inline constexpr auto planVisitKey = Qt::CTRL | Qt::SHIFT | Qt::Key_V;

class ContactsTab : public ListTab {
    Q_OBJECT
public:
    explicit ContactsTab(const Theme& theme, QWidget* parent = nullptr);

protected:
    QString caption() const override;
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    void filtersChanged() override;
    void emptyAction() override;

private:
    FilterBar* m_filters;
    Button* m_void;
};

class PromisesTab : public ListTab {
    Q_OBJECT
public:
    explicit PromisesTab(const Theme& theme, QWidget* parent = nullptr);

protected:
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    QString caption() const override;
    void emptyAction() override;

private:
    Button *m_replace, *m_withdraw;
};

class ArgumentsTab : public ListTab {
    Q_OBJECT
public:
    explicit ArgumentsTab(const Theme& theme, QWidget* parent = nullptr);

protected:
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    void emptyAction() override;
    void rowOpened(FactId id) override;
};

class VisitsTab : public ListTab {
    Q_OBJECT
public:
    explicit VisitsTab(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open) override;

protected:
    QString caption() const override;
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    void emptyAction() override;

private:
    const Visit* planned(FactId id) const;

    Button *m_plan, *m_report, *m_replan;
};

} // namespace expediente::ui
