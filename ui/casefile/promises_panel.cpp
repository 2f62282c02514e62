#include "ui/casefile/promises_panel.h"

#include "ui/casefile/case_table.h"
#include "ui/casefile/promise_rows.h"
#include "ui/casefile/writing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/states.h"

namespace expediente::ui {

PromisesPanel::PromisesPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Promises"), parent)
    , m_table(new CaseTable(theme, PromiseRows::shortColumns(), tr("Promises")))
    , m_none(new EmptyState(theme, IconName::Flag, tr("No promises yet"), tr("Log the first one.")))
{
    m_none->setAction(tr("Log a promise"), QStringLiteral("F4"));
    writing::mark(m_none->action());
    body()->addWidget(m_table, 1);
    body()->addWidget(m_none, 1);
    m_none->hide();
    connect(m_none, &Placeholder::actionTriggered, this, &PromisesPanel::promiseRequested);
    connect(m_table, &CaseTable::opened, this, [this](Uuid id) { emit opened(FactId{id}); });
}

void PromisesPanel::setCase(const OpenCase& open)
{
    setCaption(PromiseRows::keptCaption(open.view));
    m_table->setRows(PromiseRows::shortRows(open));
    const bool none = open.view.promises.empty();
    m_table->setVisible(!none);
    m_none->setVisible(none);
}

} // namespace expediente::ui
