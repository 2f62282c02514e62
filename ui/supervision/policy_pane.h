#pragma once
#include "core/casefile/agency_file.h"
#include "ui/page/services.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace expediente::ui {

class Button;
class InlineMessage;
class Panel;
class PolicyForm;
class TextLabel;

/// The agency's discount policies with their rules of promises and agreements, edited by those who
/// may. Publishing one says it anew: what held until then stays in the facts, and offers keep the
/// verdict of their day.
class PolicyPane : public QWidget {
    Q_OBJECT
public:
    explicit PolicyPane(const Services& services, QWidget* parent = nullptr);

    /// What the agency has published since; what is being typed stays.
    void refresh();
    void focusInside();
    void setReadOnly(const QString& why);
    void startNew(); ///< as a copy of the one shown
    void publish();

signals:
    void published(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePolicy();
    void fillList();
    void showCurrent();
    void show(const PolicyPublished& policy);
    void touch();
    void showNotes();
    Currency currency() const;

    const Services m_services;
    AgencyFile m_agency; ///< as last read
    QByteArray m_shown; ///< id of the policy in the form
    bool m_touched = false;
    bool m_busy = false;
    QString m_readOnly;

    QStandardItemModel* m_items;
    Panel* m_listPanel;
    QListView* m_list;
    PolicyForm* m_form;
    TextLabel* m_notes;
    InlineMessage* m_message;
    Button *m_publish, *m_new;
};

} // namespace expediente::ui
