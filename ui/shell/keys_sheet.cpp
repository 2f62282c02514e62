#include "ui/shell/keys_sheet.h"

#include "ui/shell/command_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace expediente::ui {

namespace {

constexpr QSize mostKeys(760, 600);

bool hasKey(const QAction* action)
{
    return !action->shortcut().isEmpty();
}

} // namespace

KeysSheet::KeysSheet(const Theme& theme, const QString& pageTitle,
    const QList<QAction*>& pageActions, const QList<QAction*>& globalActions, QWidget* window)
    : Overlay(theme, mostKeys, window)
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("All keys"));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(metrics::space6, metrics::space4, metrics::space6, metrics::space4);
    columns->setSpacing(metrics::space6);
    if (std::ranges::any_of(usable(pageActions), hasKey))
        columns->addWidget(makeGroup(pageTitle, pageActions), 1, Qt::AlignTop);
    columns->addWidget(makeGroup(tr("Everywhere"), globalActions), 1, Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    content->setAutoFillBackground(false); // the card's own shows
    scroll->viewport()->setAutoFillBackground(false);
    auto* close = new SecondaryButton(theme, tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &Overlay::close);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space6, metrics::space2, metrics::space6, metrics::space3);
    foot->addWidget(new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular,
        tr("Each of them is a command of the palette too.")));
    foot->addStretch();
    foot->addWidget(close);
    card()->body()->addWidget(scroll, 1);
    card()->body()->addWidget(new Separator(theme, Qt::Horizontal));
    card()->body()->addLayout(foot);
    setFocusProxy(close);
}

QWidget* KeysSheet::makeGroup(const QString& title, const QList<QAction*>& actions) const
{
    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        new TextLabel(theme(), TextStyle::Strong, Token::Text1, Weight::Bold, title), 0, 0, 1, 2);
    int row = 1;
    for (const QAction* action : usable(actions)) {
        if (!hasKey(action))
            continue;
        auto* text = new TextLabel(
            theme(), TextStyle::Base, Token::Text1, Weight::Regular, plainText(*action));
        text->setWordWrap(true);
        grid->addWidget(new KeyCap(theme(), KeyCap::named(action->shortcut())), row, 0,
            Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(text, row, 1);
        ++row;
    }
    return group;
}

} // namespace expediente::ui
