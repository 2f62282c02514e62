#pragma once
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

/// A laid-out paper as data: what stands where, before anything is painted. The preview, the
/// printer and the PDF paint the same one, and tests read it.
///
/// The unit is 1/100 inch; type sizes are in it too, so 13 is about 9.4 points.
namespace expediente::ui {

enum class Ink : std::uint8_t { Black, Grey, Pale, White };

struct Type {
    int size = 13;
    bool bold = false;

    bool operator==(const Type&) const = default;
};

struct PlacedText {
    QRectF box; ///< advance width by line height
    qreal baseline = 0;
    QString text;
    Type type;
    Ink ink = Ink::Black;
};

struct PlacedBox {
    QRectF rect;
    qreal radius = 0;
    qreal stroke = 1; ///< 0 for none
    Ink ink = Ink::Black;
    std::optional<Ink> fill{};
    bool dashed = false;
};

struct PlacedLine {
    QPointF from, to;
    qreal stroke = 1;
    Ink ink = Ink::Black;
    bool dashed = false;
};

struct PlacedIcon {
    QRectF rect;
    QString name; ///< of a file in resources/icons, without its ending
};

struct PaperItems {
    std::vector<PlacedBox> boxes; ///< painted in this order, below all else
    std::vector<PlacedLine> lines;
    std::vector<PlacedIcon> icons;
    std::vector<PlacedText> texts;

    void add(const PaperItems& other, QPointF offset);
};

/// A part of a page with its own room: what belongs to it lies within.
struct PaperPanel {
    QString name;
    QRectF rect;
    PaperItems items;
};

struct Paper {
    QSizeF size{850, 1100}; ///< letter
    std::vector<PaperPanel> panels;
};

inline constexpr qreal paperMargin = 40; ///< 10 mm and a little

/// With the painter's units being the paper's. Needs a QGuiApplication; any thread.
void paintPaper(QPainter& painter, const Paper& paper);
/// Into a rectangle of the painter's, as large as fits in the shape of the page.
void paintPaperInto(QPainter& painter, const QRectF& sheet, const Paper& paper);

} // namespace expediente::ui
