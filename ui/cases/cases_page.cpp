#include "ui/cases/cases_page.h"

namespace expediente::ui {

CasesPage::CasesPage(const Services& services, QWidget* parent) : Page(services, parent) { }

QString CasesPage::title() const
{
    return tr("Portfolio");
}

} // namespace expediente::ui
