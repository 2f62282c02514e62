#include "ui/shell/wiped_page.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int wipedCardWidth = 560;

} // namespace

WipedPage::WipedPage(const Theme& theme, const QString& day, QWidget* parent)
    : EntranceCard(theme, tr("This workstation was taken off the list"), wipedCardWidth, parent)
{
    addText(day.isEmpty()
            ? tr("Your agency took it off its list, and asked that nothing of its case files stays "
                 "here. The store, its keys and its backups at hand were removed.")
            : tr("Your agency took it off its list, and asked that nothing of its case files stays "
                 "here. On %1 the store, its keys and its backups at hand were removed.")
                  .arg(day),
        Token::Text1);
    addText(tr("What had been sent before is at the agency. If this is a mistake, ask your "
               "administrator for a new code; backups on other drives are to be destroyed."));
    body()->addWidget(message());
    auto* anew = new PrimaryButton(theme, tr("Set up this machine anew"));
    anew->setObjectName(QStringLiteral("startAnew"));
    anew->setMain(true);
    body()->addWidget(anew, 0, Qt::AlignLeft);
    connect(anew, &QPushButton::clicked, this, &WipedPage::startAnewRequested);
    setFocusProxy(anew);
}

} // namespace expediente::ui
