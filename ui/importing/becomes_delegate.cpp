#include "ui/importing/becomes_delegate.h"

#include "core/exchange/import_fields.h"
#include "ui/importing/field_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

namespace expediente::ui {

namespace {

constexpr int chevron = 12;

} // namespace

void BecomesDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect inside = paintGround(*painter, option, index);
    if (index.flags() & Qt::ItemIsEditable) {
        const QRect mark(
            inside.right() + 1 - chevron, inside.center().y() - chevron / 2, chevron, chevron);
        theme().paintIcon(*painter, IconName::ChevronDown, theme()[Token::Text2], mark);
        inside.setRight(mark.left() - metrics::space1);
    }
    paintText(*painter, inside, index);
}

QWidget* BecomesDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* choices = new QComboBox(parent);
    choices->setObjectName("becomes");
    choices->setAccessibleName(tr("What the column becomes"));
    choices->addItem(tr("Not imported"), QString());
    for (const auto& field : importFields())
        if (belongsTo(field, m_kind)) {
            const QString id = QLatin1String(field.id);
            choices->addItem(fieldWords(id), id);
        }
    choices->view()->setMinimumWidth(choices->view()->sizeHintForColumn(0) + metrics::space6);
    connect(choices, &QComboBox::activated, this, [this, choices] {
        auto* self = const_cast<BecomesDelegate*>(this);
        emit self->commitData(choices);
        emit self->closeEditor(choices);
    });
    return choices;
}

void BecomesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choices = static_cast<QComboBox*>(editor);
    choices->setCurrentIndex(choices->findData(index.data(Qt::EditRole)));
}

void BecomesDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace expediente::ui
