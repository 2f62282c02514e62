#include "ui/widgets/code_edit.h"

#include "ui/widgets/code_delegate.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_fold.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

namespace expediente::ui {
namespace {

constexpr int popupRows = 8;

} // namespace

CodeEdit::CodeEdit(const Theme& theme, QWidget* parent)
    : LineEdit(theme, parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    setFont(theme.font(TextStyle::Base, Weight::Bold));
    setMaxLength(64);
    auto* popup = new QListView;
    popup->setObjectName(QStringLiteral("codePopup"));
    m_completer->setPopup(popup);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setModel(m_model);
    // Setting popup or model gives the popup QCompleter's own delegate.
    popup->setItemDelegate(new CodeDelegate(theme, popup));
    m_completer->setMaxVisibleItems(popupRows);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::onEdited);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](
            const QModelIndex& index) { accept(index.data(CodeDelegate::CodeRole).toString()); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this,
        [this](const QModelIndex& index) { m_arrowed = index.isValid(); });
}

void CodeEdit::setItems(std::vector<CodeItem> items)
{
    m_items = std::move(items);
    setCurrentCode(m_code);
}

QString CodeEdit::currentLabel() const
{
    const CodeItem* item = find(m_code);
    return item ? item->label : QString();
}

const CodeItem* CodeEdit::find(const QString& code) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&code](const CodeItem& item) {
        return !code.isEmpty() && item.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == m_items.end() ? nullptr : &*found;
}

void CodeEdit::setCurrentCode(const QString& code)
{
    const CodeItem* item = find(code);
    m_code = item ? item->code : QString();
    setText(m_code);
    setError({});
    setFlag("accepted", item != nullptr);
    setAccessibleDescription(item ? item->label : QString());
    closePopup();
}

void CodeEdit::accept(const QString& code)
{
    setCurrentCode(code);
    if (!m_code.isEmpty())
        emit codeAccepted(m_code);
}

/// The whole code first, then codes that begin so, then words of labels that do.
std::vector<CodeItem> CodeEdit::matches(const QString& typed) const
{
    const QString wanted = searchFold(typed.trimmed());
    std::vector<CodeItem> whole, byCode, byLabel;
    for (const CodeItem& item : m_items) {
        const QString code = searchFold(item.code);
        const QString label = searchFold(item.label);
        if (code == wanted)
            whole.push_back(item);
        else if (code.startsWith(wanted))
            byCode.push_back(item);
        else if (label.startsWith(wanted) || label.contains(' ' + wanted))
            byLabel.push_back(item);
    }
    whole.insert(whole.end(), byCode.begin(), byCode.end());
    whole.insert(whole.end(), byLabel.begin(), byLabel.end());
    return whole;
}

/// A label of several words can be typed on after the space.
bool CodeEdit::labelGoesOn(const QString& typed) const
{
    const QString wanted = searchFold(typed);
    return std::any_of(m_items.begin(), m_items.end(), [&wanted](const CodeItem& item) {
        return (' ' + searchFold(item.label)).contains(' ' + wanted);
    });
}

void CodeEdit::onEdited()
{
    if (!m_code.isEmpty()) {
        m_code.clear();
        setFlag("accepted", false);
        emit codeCleared();
    }
    setError({});
    setAccessibleDescription({});
    if (text().isEmpty())
        closePopup();
    else
        openPopup(text());
    update();
}

void CodeEdit::openPopup(const QString& typed)
{
    const std::vector<CodeItem> found = matches(typed);
    if (found.empty()) {
        closePopup();
        return;
    }
    m_model->clear();
    for (const CodeItem& item : found) {
        auto* row = new QStandardItem(item.code + ' ' + item.label);
        row->setData(item.code, CodeDelegate::CodeRole);
        row->setData(item.label, CodeDelegate::LabelRole);
        m_model->appendRow(row);
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_arrowed = false;
}

void CodeEdit::closePopup()
{
    m_completer->popup()->hide();
    m_arrowed = false;
}

QString CodeEdit::chosenInPopup() const
{
    const QAbstractItemView* popup = m_completer->popup();
    return popup->isVisible() ? popup->currentIndex().data(CodeDelegate::CodeRole).toString()
                              : QString();
}

bool CodeEdit::acceptTyped(Doubt doubt)
{
    const QString chosen = chosenInPopup();
    if (m_arrowed && !chosen.isEmpty()) {
        accept(chosen);
        return true;
    }
    if (const CodeItem* whole = find(text().trimmed())) {
        accept(whole->code);
        return true;
    }
    const std::vector<CodeItem> found = matches(text());
    if (found.size() == 1 || (doubt == Doubt::FirstMatch && !found.empty())) {
        accept(found.front().code);
        return true;
    }
    return false;
}

bool CodeEdit::commit()
{
    if (text().trimmed().isEmpty() || !m_code.isEmpty())
        return true;
    if (acceptTyped(Doubt::Refused))
        return true;
    closePopup();
    setError(matches(text()).empty() ? tr("There is no code %1 here").arg(text().trimmed())
                                     : tr("%1 could be several codes").arg(text().trimmed()));
    return false;
}

void CodeEdit::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == 0;
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (plain && text().isEmpty()) {
            emit backRequested();
            return;
        }
        break;
    case Qt::Key_Space:
        if (text().trimmed().isEmpty())
            return;
        if (!m_code.isEmpty())
            accept(m_code);
        else if (!acceptTyped(Doubt::Refused)) {
            if (labelGoesOn(text() + ' '))
                break;
            commit();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            break;
        if (!m_code.isEmpty())
            accept(m_code);
        else if (!text().trimmed().isEmpty() && !acceptTyped(Doubt::FirstMatch))
            commit();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (plain && !m_completer->popup()->isVisible()) {
            openPopup(m_code.isEmpty() ? text() : QString());
            return;
        }
        break;
    default:
        if (runsOn(event->text()))
            return passOn(*event);
        break;
    }
    LineEdit::keyPressEvent(event);
}

/// A whole code, and a character with which nothing goes on here.
bool CodeEdit::runsOn(const QString& typed) const
{
    const bool atEnd = cursorPosition() == text().size() && !hasSelectedText();
    if (!m_code.isEmpty() || !atEnd || typed.isEmpty() || !typed.front().isLetterOrNumber()
        || !find(text().trimmed()))
        return false;
    return matches(text() + typed).empty() && !labelGoesOn(text() + typed);
}

/// The code is accepted, and whoever has the keyboard now gets what was typed.
void CodeEdit::passOn(const QKeyEvent& typed)
{
    accept(text().trimmed());
    QWidget* next = QApplication::focusWidget();
    if (!next || next == this)
        return;
    QKeyEvent again(typed.type(), typed.key(), typed.modifiers(), typed.text());
    QCoreApplication::sendEvent(next, &again);
}

void CodeEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void CodeEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void CodeEdit::mouseReleaseEvent(QMouseEvent* event)
{
    LineEdit::mouseReleaseEvent(event);
    if (!m_completer->popup()->isVisible() && (text().isEmpty() || !m_code.isEmpty()))
        openPopup({});
}

int CodeEdit::labelLeft() const
{
    return std::max(CodeDelegate::labelColumn,
        CodeDelegate::codeLeft + paint::textWidth(font(), text()) + metrics::space3);
}

void CodeEdit::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    QString label = currentLabel();
    const bool accepted = !label.isEmpty();
    if (!accepted && !text().isEmpty() && error().isEmpty()) {
        const std::vector<CodeItem> found = matches(text());
        if (!found.empty() && searchFold(found.front().code).startsWith(searchFold(text())))
            label = found.front().label;
    }
    if (label.isEmpty())
        return;
    QPainter painter(this);
    paint::elidedText(painter, rect().adjusted(labelLeft(), 0, -metrics::space2, 0), label,
        theme().font(TextStyle::Base), theme()[accepted ? Token::Text1 : Token::Text3]);
}

void CodeEdit::chain(const std::vector<CodeEdit*>& fields)
{
    for (std::size_t i = 1; i < fields.size(); ++i) {
        CodeEdit* before = fields[i - 1];
        CodeEdit* after = fields[i];
        connect(before, &CodeEdit::codeAccepted, after,
            [after] { after->setFocus(Qt::TabFocusReason); });
        connect(after, &CodeEdit::backRequested, before,
            [before] { before->setFocus(Qt::BacktabFocusReason); });
    }
}

} // namespace expediente::ui
