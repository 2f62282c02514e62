#pragma once
#include "core/contact/contact_rule.h"
#include "ui/page/services.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace expediente {
struct AgencyContext;
struct RulesPublished;
} // namespace expediente

namespace expediente::ui {

class InlineMessage;
class LinkButton;
class TextLabel;

/// The rules of contact that hold for the agency and for each creditor that has its own, and the
/// place where their lawyer's file is published. It replaces what that owner published before; the
/// country's rules stay, and a layer can only be stricter but for what it loosens by name.
class ContactRulesPane : public QWidget {
    Q_OBJECT
public:
    explicit ContactRulesPane(const Services& services, QWidget* parent = nullptr);

    void refresh(); ///< where something was published since
    void focusInside();
    void setReadOnly(const QString& why);
    /// Asks for the file, checks it, says what it changes, and publishes it.
    void publishFile();

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void published(const QString& sentence);

private:
    void fillSets();
    void askCreditors();
    void fillRules();
    void add(const ContactRule& rule);
    void showBadLayers();
    void read(const QString& path);
    void publish(const RulesPublished& rules, const QString& file);

    const Services m_services;
    QString m_readOnly;
    bool m_busy = false;
    const AgencyContext* m_shown = nullptr; ///< whose rules stand in the table
    QComboBox* m_set; ///< whose rules are shown: the country's with the agency's, or a creditor's
    QComboBox* m_owner; ///< for whom a file is published: the agency, or a creditor of the store
    LinkButton* m_load;
    QStandardItemModel* m_items;
    QTableView* m_table;
    TextLabel* m_caption;
    InlineMessage* m_message;
};

} // namespace expediente::ui
