#pragma once
#include "ui/casefile/open_case.h"
#include "ui/forms/form_kind.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the button beside the next step does.
struct StepAction {
    enum class Kind { None, Form, Brief };

    Kind kind = Kind::None;
    FormKind form = FormKind::LogContact;
    std::optional<FactId> about{};
    QString text{};
    QString key{};

    bool operator==(const StepAction&) const = default;
};

/// The head of a case, all texts finished.
struct HeaderData {
    QString name{};
    QString line{}; ///< folio · creditor and masked account
    QString arrears{};
    ChipData bucket{};
    QString totalCaption{}, total{};
    QString stale{}; ///< the statement's day, when the figures are older than a day
    QString promiseCaption{};
    std::optional<ChipData> promise{}; ///< of the open promise that is due first
    QString promiseSpoken{};
    QString stepTitle{};
    QStringList stepSentences{}; ///< the same step, fullest first: the one that fits is shown
    StepAction action{};

    bool operator==(const HeaderData&) const = default;
};

class HeaderView {
    Q_DECLARE_TR_FUNCTIONS(HeaderView)
public:
    static HeaderData of(const OpenCase& open);
    /// Figures older than the day before today are said to be old wherever they stand.
    static bool isStale(const CaseView& view);

private:
    static void tellTotal(HeaderData& data, const OpenCase& open);
    static void tellPromise(HeaderData& data, const OpenCase& open);
    static void tellStep(HeaderData& data, const OpenCase& open);
    static QString whenOf(const NextStep& step, const OpenCase& open);
    static StepAction actionOf(const OpenCase& open);
};

} // namespace expediente::ui
