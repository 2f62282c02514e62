#pragma once
#include "core/worklist/case_view.h"

#include <QString>

#include <optional>
#include <vector>

/// Where a visit goes, and the little that can be drawn of it with no map at hand.
namespace expediente {

/// Millionths of a degree.
struct MapPlace {
    qint64 latE6 = 0, lonE6 = 0;

    bool operator==(const MapPlace&) const = default;
};

/// Great-circle distance, to the metre.
qint64 metresBetween(MapPlace a, MapPlace b);
/// Of the eight winds, from 0 (north) clockwise to 7 (north-west), the one that `to` lies in.
int windTo(MapPlace from, MapPlace to);

/// An address without streets around it: its own street, the two that it lies between, and where
/// one comes from. All of it may be missing but the first.
struct BriefSketch {
    QString street; ///< "Calle Encino"; empty when the address doesn't begin with a street
    QString number; ///< "214, int. 3"
    QString firstCross, secondCross;
    struct Way {
        qint64 metres = 0; ///< in a straight line
        int wind = 0; ///< to go in, as of windTo

        bool operator==(const Way&) const = default;
    };
    std::optional<Way> way; ///< from the stop before

    bool operator==(const BriefSketch&) const = default;
};

std::optional<MapPlace> placeOf(const Address& address);

struct VisitTarget {
    const PersonView* person = nullptr; ///< whose address it is; both are null without any
    const ContactPointView* point = nullptr;
};
/// Whose address placeToVisit() is. Points into `view`.
VisitTarget visitTarget(const CaseFile& file, const CaseView& view, const Visit* visit);

/// Nothing when there is neither a street nor a way to draw.
std::optional<BriefSketch> sketchOf(
    const Address& address, const std::optional<MapPlace>& stopBefore);

} // namespace expediente
