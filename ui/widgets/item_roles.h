#pragma once
#include "ui/widgets/chip.h"
#include "ui/widgets/quality_bar.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace expediente::ui {

/// What the delegates here read from a model, besides Qt's display, alignment and accessible text
/// roles. Amounts and dates come as finished text.
enum ItemRole {
    ChipRole = Qt::UserRole + 100, ///< ChipData: ChipDelegate paints it in place of the text
    ToneRole, ///< Tone of the text
    StrongRole, ///< bool: bold
    ShortRole, ///< QStringList: shorter forms of the text, where there is no room for all of it
    DetailRole, ///< QString: secondary text behind the text, elided
    QualityRole, ///< Quality
    TwoLineRole, ///< TwoLine: everything that TwoLineDelegate paints
    FirstPageRole, ///< the first that pages may use for themselves
};

/// What stands before a two-line row.
struct Leading {
    enum class Shape { None, Icon, Ring, Disc };

    Shape shape = Shape::None;
    IconName icon = IconName::None;
    QString number{}; ///< in a ring or disc, when there is no icon
    Tone tone = Tone::Muted;

    bool operator==(const Leading&) const = default;
};

/// One row of a list of people, contact points, stops or requests.
struct TwoLine {
    Leading leading{};
    QString moment{}; ///< a time or date in its own column; empty leaves the column out
    Tone momentTone = Tone::Muted;
    QString title{};
    QStringList shortTitles{}; ///< where there is no room for the title, the longest first
    bool strong = false; ///< the current one: title and moment in bold
    bool dimmed = false; ///< done with: title in the second colour
    QString subtitle{}; ///< elided when narrow
    Tone subtitleTone = Tone::Muted;
    QString right{}; ///< at the end of the first line; never elided
    QString rightBelow{}; ///< at the end of the second line
    Tone rightTone = Tone::Muted; ///< of rightBelow and rightIcon; not Muted makes it bold
    IconName rightIcon = IconName::None; ///< before rightBelow, or alone at the end of the row
    std::optional<Quality> quality{}; ///< in place of the right-hand texts
    bool group = false; ///< a heading within the list

    bool operator==(const TwoLine&) const = default;
};

/// The row as one sentence, for Qt::AccessibleTextRole.
QString spoken(const TwoLine& row);

} // namespace expediente::ui

Q_DECLARE_METATYPE(expediente::ui::Tone)
Q_DECLARE_METATYPE(expediente::ui::TwoLine)
