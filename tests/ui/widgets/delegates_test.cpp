#include "tests/support/print.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/two_line_delegate.h"

#include <catch2/catch_test_macros.hpp>

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

using namespace expediente::ui;

namespace {

int pixelsOf(const QImage& image, const QColor& color, const QRect& within)
{
    int found = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

QImage painted(const QAbstractItemDelegate& delegate, const QStandardItemModel& model, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), size);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

TEST_CASE("a chip in a table is the chip of the header")
{
    const Theme theme;
    const ChipData data{.text = "Incumplida", .icon = IconName::XCircle, .kind = ChipKind::Bad};
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(data), ChipRole);
    const ChipDelegate delegate(theme);
    const QImage image = painted(delegate, model, {200, 28});
    const QRect chip(QPoint(metrics::space3, 3), Chip::sizeOf(theme, data));
    CHECK(pixelsOf(image, theme[Token::BadBack], chip) > chip.width() * chip.height() / 2);
    CHECK(pixelsOf(image, theme[Token::BadBack], QRect(150, 0, 50, 28)) == 0);
    CHECK(delegate.sizeHint({}, model.index(0, 0)).width() >= chip.width());
}

TEST_CASE("a table has rows of 28, a head, and room for its amounts")
{
    const Theme theme;
    QTableView table;
    styleTable(table, theme);
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), "$1,102,480.00");
    table.setModel(&model);
    table.resizeColumnsToContents();
    CHECK(table.rowHeight(0) == metrics::row);
    CHECK(table.columnWidth(0)
        >= QFontMetrics(theme.font(TextStyle::Base)).horizontalAdvance("$1,102,480.00"));
    CHECK(table.horizontalHeader()->height() == metrics::tableHead + 1);
}

TEST_CASE("a two-line row speaks its whole text, and grows with its font only")
{
    const Theme theme;
    const TwoLine row{.leading = {.shape = Leading::Shape::Ring, .number = "5"},
        .moment = "17:30",
        .title = "Raúl Espinosa Tovar",
        .subtitle = "$22,905.10 · 64 días",
        .right = "Mirador del Valle"};
    CHECK(spoken(row) == "5, 17:30, Raúl Espinosa Tovar, $22,905.10 · 64 días, Mirador del Valle");
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(row), TwoLineRole);
    const TwoLineDelegate delegate(theme);
    CHECK(delegate.sizeHint({}, model.index(0, 0)).height() == metrics::rowTwoLines);
}

TEST_CASE("the segments of quality count what the word says")
{
    const Theme theme;
    QStandardItemModel model(1, 1);
    const TwoLineDelegate delegate(theme);
    int before = -1;
    for (const int level : {0, 1, 2, 3, 4}) {
        const TwoLine row{.title = "442 555 0143", .quality = Quality{level, "Buena"}};
        model.setData(model.index(0, 0), QVariant::fromValue(row), TwoLineRole);
        const QImage image = painted(delegate, model, {256, 44});
        const int blue = pixelsOf(image, theme[Token::Accent], QRect(200, 22, 56, 20));
        CHECK(blue > before);
        before = blue;
    }
}
