#include "ui/shell/results_popup.h"

#include "ui/shell/result_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

namespace expediente::ui {

namespace {

constexpr int leastWidth = 520;
constexpr int mostShownRows = 10;

} // namespace

ResultsPopup::ResultsPopup(const Theme& theme, QAbstractItemModel* model, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_list(makeResultList(theme, model))
    , m_note(new TextLabel(theme, TextStyle::Base, Token::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics::space1, 1, metrics::space1);
    column->setSpacing(0);
    column->addWidget(m_list);
    m_note->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_list->setAccessibleName(tr("People found"));
    connect(m_list, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { emit chosen(index.row()); });
    hide();
}

void ResultsPopup::setNote(const QString& sentence)
{
    m_note->setText(sentence);
}

void ResultsPopup::placeUnder(const QWidget& anchor)
{
    const int rows = m_list->model()->rowCount();
    m_list->setVisible(rows > 0);
    m_note->setVisible(rows == 0);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(rows, mostShownRows) * rowHeight);
    QWidget* window = parentWidget();
    const int wide = std::min(std::max(anchor.width(), leastWidth), window->width());
    setFixedWidth(wide);
    adjustSize();
    const QPoint corner =
        anchor.mapTo(window, QPoint(anchor.width() - wide, anchor.height() + metrics::space1));
    move(std::max(0, corner.x()), corner.y());
}

void ResultsPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::ControlBorder]);
}

} // namespace expediente::ui
