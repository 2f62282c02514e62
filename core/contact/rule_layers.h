#pragma once
#include "core/contact/contact_verdict.h"

/// Layers above a country's rules (contact-rules.md, "Layers"). A layer's rules come on top of
/// those before it, so it can only be stricter; it may choose the strict profile as a whole; what
/// it loosens it names one by one.
namespace expediente {

struct LayerOf {
    RuleLayer layer = RuleLayer::Agency;
    QString owner; ///< its key; empty for agency and person
    QString country; ///< whose rules it stands on
};

/// Adds what a layer publishes as JSON for its country (resources/packs/README.md, "A layer"). The
/// set is as before when it is refused: BadPack for what can't be read, a rule that is there
/// already, loosening by another than the agency, of a rule of confidence A or B, one that isn't
/// there, or to no milder severity.
Done addLayer(RuleSet& rules, const LayerOf& of, const QByteArray& json);

} // namespace expediente
