#pragma once
#include "core/store/queries/erasure.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QWidget>

class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace expediente::ui {

class InlineMessage;
class LinkButton;
class LoadingBars;
class Panel;
class Placeholder;
class TextLabel;
class WorkBar;
class Worker;

/// Ended cases that the law of their country no longer asks to keep, and the act that erases them:
/// shown before it is done, asked once more, with progress and a way to stop between two cases.
/// Nothing is ever erased by itself.
class RetentionPane : public QWidget {
    Q_OBJECT
public:
    explicit RetentionPane(const Services& services, QWidget* parent = nullptr);

    void refresh(); ///< asks anew, while it shows
    void focusInside();
    void setReadOnly(const QString& why);
    /// Asks whether to erase all that is listed.
    void eraseListed();

signals:
    void erased(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showList(const std::vector<PastRetention>& list);
    void erase(const std::vector<CaseId>& cases);

    const Services m_services;
    QString m_readOnly;
    std::vector<CaseId> m_listed;
    QStandardItemModel* m_items;
    QTableView* m_table;
    Panel* m_panel;
    LinkButton* m_erase;
    TextLabel* m_caption;
    InlineMessage* m_message;
    Placeholder* m_empty;
    LoadingBars* m_bars;
    QStackedLayout* m_stack;
    Worker* m_worker;
    WorkBar* m_bar;
    Latest m_asked;
};

} // namespace expediente::ui
