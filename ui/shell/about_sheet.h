#pragma once
#include "core/base/result.h"
#include "ui/page/services.h"
#include "ui/settings/components.h"
#include "ui/shell/overlay.h"

class QProcess;
class QStackedWidget;
class QTableWidget;

namespace expediente {
struct StoreInfo;
}

namespace expediente::ui {

class InlineMessage;
class SecondaryButton;

/// Which program this is, what it is made of, under which licences.
class AboutSheet : public Overlay {
    Q_OBJECT
public:
    AboutSheet(const Services& services, QWidget* window);

private:
    QLayout* makeHead();
    QLayout* makeFoot();
    void askStore(const Services& services);
    void askSeal();
    void add(const std::vector<Component>& components);
    void showLicence(bool shown);
    void copyDetails();

    QStackedWidget* m_pages;
    QTableWidget* m_table;
    QWidget* m_licence = nullptr;
    SecondaryButton* m_licenceButton;
    InlineMessage* m_message;
    std::vector<Component> m_components;
    int m_schema = 0;
};

} // namespace expediente::ui
