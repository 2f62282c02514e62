#pragma once
#include "core/base/clock.h"
#include "core/contact/contact_rule.h"
#include "ui/casefile/list_tab.h"

#include <map>

namespace expediente::ui {

/// "Ver reglas": every rule of contact that holds for the debtor today, whose it is, where it comes
/// from and how sure that is; those that strike now first.
class RulesTab : public ListTab {
    Q_OBJECT
public:
    /// `clock` outlives this; rules are judged when the case is given or has changed.
    RulesTab(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

protected:
    QString caption() const override;
    std::vector<Row> rows() const override;
    Details details(FactId id) override;

private:
    struct Strike {
        Severity severity = Severity::Info;
        QStringList channels; ///< in words
    };
    /// By rule, of calling, writing to or visiting the debtor now.
    std::map<QString, Strike> strikes() const;
    std::vector<const ContactRule*> rules() const; ///< that hold today
    static FactId keyOf(const ContactRule& rule);
    QString ownerOf(const ContactRule& rule) const;

    const Clock& m_clock;
};

} // namespace expediente::ui
