#include "ui/importing/import_page.h"

namespace expediente::ui {

ImportPage::ImportPage(const Services& services, QWidget* parent) : Page(services, parent) { }

QString ImportPage::title() const
{
    return tr("Import");
}

} // namespace expediente::ui
