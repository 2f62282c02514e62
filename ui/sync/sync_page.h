#pragma once
#include "ui/forms/form_kind.h"
#include "ui/page/page.h"
#include "ui/sync/sync_lists.h"

class QStackedLayout;

namespace expediente::ui {

class CaseTabs;
class InlineMessage;
class JoinPane;
class ListPanel;
class RejectedPane;
class SyncHead;
class UnsettledModel;

/// Sincronización: how this workstation and its server stand, and everything that is still to be
/// settled between them, with what to do about it.
class SyncPage : public Page {
    Q_OBJECT
public:
    explicit SyncPage(const Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Synchronisation"); }
    void refresh() override;
    void focusFirst() override;

    SyncList current() const;
    void setCurrent(SyncList which);

signals:
    /// A form of a case, filled with what was refused.
    void formRequested(expediente::CaseId id, expediente::ui::FormKind form);
    /// The store was put under a server and has to be opened anew.
    void reopenRequested();

private:
    void makeActions();
    QWidget* makeLists();
    void showStatus();
    void showRows();
    void showChoice();
    void step(int by);
    void sayAgain();
    void setAside();

    SyncLists* m_lists;
    UnsettledModel* m_model;
    SyncHead* m_head;
    JoinPane* m_join;
    InlineMessage* m_message;
    QWidget* m_listsPart;
    CaseTabs* m_tabs;
    const QStringList m_words; ///< on the tabs, without their counts
    ListPanel* m_list = nullptr;
    RejectedPane* m_detail = nullptr;
    QAction* m_again = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_aside = nullptr;
    QString m_server;
    bool m_serverAsked = false;
};

} // namespace expediente::ui
