#include "ui/supervision/decision_pane.h"

#include "core/facts/body.h"
#include "core/negotiation/basis.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/fact_list.h"
#include "core/store/store.h"
#include "core/worklist/evaluate.h"
#include "ui/agenda/agenda_words.h"
#include "ui/negotiation/offer_words.h"
#include "ui/supervision/offer_parts_table.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/states.h"

#include <QScrollArea>
#include <QStackedLayout>

namespace expediente::ui {

namespace {

constexpr qsizetype argumentsShown = 3;
constexpr int roomForTwoSides = 820;

QString roleOf(const std::vector<UserRow>& users, const QString& author)
{
    for (const UserRow& user : users)
        if (author == QStringLiteral("user:") + user.key)
            return user.role;
    return {};
}

const Offer* offerIn(const CaseFile& file, FactId id)
{
    const auto found =
        std::ranges::find(file.offers, id, [](const Offer& offer) { return offer.made.id; });
    return found == file.offers.end() || !found->requested ? nullptr : &*found;
}

} // namespace

DecisionPane::DecisionPane(const Services& services, QWidget* parent)
    : Panel(services.theme, parent)
    , m_services(services)
    , m_stack(new QStackedLayout)
    , m_bars(new LoadingBars(services.theme))
    , m_nothing(new EmptyState(services.theme, IconName::CheckCircle, tr("Nothing to decide"),
          tr("Requests of your team appear here, those that run out first at the top.")))
    , m_content(new QWidget)
{
    setAccessibleName(tr("The request and its case"));
    make();
    body()->addLayout(m_stack);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_nothing);
    clear();
}

void DecisionPane::make()
{
    const Theme& theme = m_services.theme;
    m_name = new TextLabel(theme, TextStyle::Title, Token::Text1, Weight::Bold);
    m_source = new TextLabel(theme, TextStyle::Base, Token::Text2);
    m_bucket = new Chip(theme, {});
    m_badge = new Chip(theme, {});
    m_table = new OfferPartsTable(theme, m_services.format);
    m_message = new InlineMessage(theme);
    m_reason = new LineEdit(theme);
    m_reason->setPlaceholderText(tr("Reason of your decision; whoever asked will read it"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_refuse = new SecondaryButton(theme, tr("Refuse"));
    m_change = new SecondaryButton(theme, tr("With changes"));
    m_allow = new PrimaryButton(theme, tr("Allow"));
    m_refuse->setKeyHint(QStringLiteral("N"));
    m_change->setKeyHint(QStringLiteral("E"));
    m_allow->setKeyHint(QStringLiteral("A"));

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    head->setSpacing(metrics::space1);
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics::space2);
    first->addWidget(m_name);
    first->addWidget(m_bucket);
    first->addStretch(1);
    first->addWidget(m_badge);
    head->addLayout(first);
    m_source->setWordWrap(true);
    head->addWidget(m_source);
    column->addLayout(head);

    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* table = new QVBoxLayout;
    table->addWidget(m_table);
    m_terms = new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Bold);
    m_terms->setWordWrap(true);
    m_terms->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, 0);
    table->addWidget(m_terms);
    table->addStretch(1);
    row->addLayout(table);
    m_sides = new QHBoxLayout;
    auto* middle = new QVBoxLayout;
    middle->addWidget(makeSide(&m_capacity, tr("Capacity and keeping")));
    middle->addWidget(makeSide(&m_note, tr("Why it was asked")));
    middle->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(makeSide(&m_arguments, tr("Arguments")));
    right->addStretch(1);
    m_sides->addLayout(middle, 1);
    m_sides->addLayout(right, 1);
    row->addLayout(m_sides, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sides);
    sides->setAutoFillBackground(false); // the panel's ground shows
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    foot->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    buttons->addWidget(m_reason, 1);
    for (Button* button : {m_refuse, m_change, m_allow})
        buttons->addWidget(button);
    foot->addLayout(buttons);
    column->addLayout(foot);
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(Decision::Refuse); });
    connect(m_change, &QPushButton::clicked, this, [this] { decide(Decision::AllowChanged); });
    connect(m_allow, &QPushButton::clicked, this, [this] { decide(Decision::Allow); });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reason->setError({}); });
}

QWidget* DecisionPane::makeSide(TextLabel** text, const QString& caption)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(
        new TextLabel(m_services.theme, TextStyle::Base, Token::Text1, Weight::Bold, caption));
    *text = new TextLabel(m_services.theme, TextStyle::Base);
    (*text)->setWordWrap(true);
    (*text)->setTextFormat(Qt::PlainText);
    column->addWidget(*text);
    return side;
}

/// Beside the table there is room for two columns, or for one.
void DecisionPane::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_sides->setDirection(
        width() < roomForTwoSides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DecisionPane::clear()
{
    m_latest.drop();
    m_shown.reset();
    m_stack->setCurrentWidget(m_nothing);
}

void DecisionPane::setReadOnly(const QString& why)
{
    m_readOnly = why;
    updateButtons();
}

void DecisionPane::setRequest(const OpenRequest& request, const Names& names)
{
    m_names = names;
    const bool same = m_shown && m_shown->request.request == request.request;
    if (!same) {
        m_shown.reset();
        m_reason->clear();
        m_reason->setError({});
        m_message->dismiss();
        m_bars->start();
        m_stack->setCurrentWidget(m_bars);
    }
    const QDate today = m_services.store.clock().today();
    const auto question = [request, today, &store = m_services.store](
                              Connection& connection) -> std::optional<Shown> {
        auto file = readCase(connection, request.caseRow.id);
        const Offer* offer = file ? offerIn(*file, request.offer) : nullptr;
        if (!offer)
            return std::nullopt;
        Shown shown;
        shown.request = request;
        shown.view = evaluate(*file, today, store.context());
        shown.askerRole = roleOf(users(connection), request.author);
        shown.offerHash = offer->requested->body.offerHash;
        const OfferMade& made = offer->made.body;
        const auto all = store.context().agency.discountPolicies();
        if (const auto* policy = policyFor(
                {made.on, file->opened->body.creditor.key, file->opened->body.product, made.bucket},
                all))
            shown.limits = policy->roles;
        shown.file = std::move(*file);
        return shown;
    };
    m_latest.ask(
        m_services.store.askLater(question), this, [this](Result<std::optional<Shown>> read) {
            m_bars->stop();
            if (!read)
                emit failed(read.error());
            if (read && *read)
                show(std::move(**read));
            else
                clear();
        });
}

void DecisionPane::show(Shown shown)
{
    const Formatter& format = m_services.format;
    const OfferMade offer = offerIn(shown.file, shown.request.offer)->made.body;
    const auto& request = shown.request;
    m_name->setText(shown.view.name);
    m_bucket->setData({tr("bucket %1 · %2")
                           .arg(format.bucket(shown.view.bucket.name()),
                               format.days(shown.view.daysPastDue))});
    m_source->setText(
        tr("Folio %1 · %2 · %3 asks, %4 · answer until %5")
            .arg(shown.view.folio, shown.view.creditor, authorName(request.author, m_names),
                format.when(Moment{request.askedMs, 0, {}}, shown.view.on),
                format.date(request.until, shown.view.on)));
    m_terms->setText(OfferWords::kind(offer) + QStringLiteral(" · ")
        + OfferWords::payments(offer, format) + QStringLiteral(" · ")
        + tr("from %1").arg(format.date(offer.payments.front().due, shown.view.on)));
    m_table->setOffer(
        offer, partsAsked(offer, shown.limits, shown.askerRole, m_services.store.identity().role));
    m_capacity->setText(capacityWords(shown, offer));
    m_arguments->setText(argumentWords(shown));
    const QString reason = offerIn(shown.file, request.offer)->requested->body.reason;
    m_note->setText(reason.isEmpty() ? tr("No reason was given.") : reason);
    m_shown = std::move(shown);
    const bool may = mayAnswer();
    ChipData badge{may ? tr("Within your limit")
                       : tr("Needs: %1").arg(word(Vocabulary::UserRole, request.needs)),
        may ? IconName::CheckCircle : IconName::Lock, may ? ChipKind::Ok : ChipKind::Warn,
        ChipSize::Large};
    m_badge->setData(badge);
    updateButtons();
    m_stack->setCurrentWidget(m_content);
}

QString DecisionPane::capacityWords(const Shown& shown, const OfferMade& offer) const
{
    const Formatter& format = m_services.format;
    QStringList lines;
    const Money each = offer.payments[offer.hasDownPayment ? 1 : 0].amount;
    if (!shown.file.capacities.empty()
        && shown.file.capacities.back().body.amount.currency() == each.currency()) {
        const auto& capacity = shown.file.capacities.back().body;
        lines << tr("Capacity: %1, %2")
                     .arg(format.money(capacity.amount),
                         word(Vocabulary::Frequency, capacity.every).toLower());
        const QString every = offer.kind == OfferKind::Plan ? offer.every : capacity.every;
        lines << tr("Payment asked: %1 · %2 of it")
                     .arg(format.money(each),
                         format.percentOf(each.minor(), capacityEvery(capacity, every).minor()));
    } else {
        lines << tr("Capacity: not declared");
    }
    const auto ended = shown.view.promisesEnded();
    lines << tr("Promises kept: %1").arg(format.counts(ended.kept, ended.ended));
    lines << (shown.view.lastPayment
            ? tr("Last payment: %1 · %2")
                  .arg(format.money(shown.view.lastPayment->body.amount),
                      format.shortDate(shown.view.lastPayment->body.valueDate, shown.view.on))
            : tr("Last payment: none"));
    lines << tr("Recovers %1 of principal")
                 .arg(format.percentOf((offer.balances.principal - offer.forgive.principal).minor(),
                     offer.balances.principal.minor()));
    return lines.join(u'\n');
}

QString DecisionPane::argumentWords(const Shown& shown) const
{
    QStringList lines;
    for (const ArgumentView& argument : shown.view.arguments) {
        if (lines.size() == argumentsShown)
            break;
        lines << QStringLiteral("«%1» — %2")
                     .arg(argument.argument.stated.body.text,
                         word(Vocabulary::Verdict, enumName(argument.verdict)));
    }
    return lines.isEmpty() ? tr("None was stated.") : lines.join(u'\n');
}

bool DecisionPane::mayAnswer() const
{
    return m_shown
        && mayDecide(m_shown->limits, m_services.store.identity().role, m_shown->request.needs);
}

void DecisionPane::updateButtons()
{
    const QString why = !m_readOnly.isEmpty() ? m_readOnly
        : m_shown && !mayAnswer()
        ? tr("Only %1 may answer this").arg(word(Vocabulary::UserRole, m_shown->request.needs))
        : QString();
    for (Button* button : {m_refuse, m_change, m_allow}) {
        button->setEnabled(why.isEmpty() && !m_busy);
        button->setToolTip(why);
    }
    m_reason->setEnabled(why.isEmpty());
}

void DecisionPane::focusReason()
{
    if (m_reason->isEnabled())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DecisionPane::decide(Decision decision)
{
    if (!m_allow->isEnabled() || !m_shown)
        return;
    if (decision == Decision::AllowChanged)
        return emit changesRequested(m_shown->request.caseRow.id);
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setError(tr("Say why: whoever asked will read it"));
        m_message->showMessage(Tone::Warn, tr("Nothing was decided yet. Write a reason first."));
        return focusReason();
    }
    m_busy = true;
    updateButtons();
    const CaseId id = m_shown->request.caseRow.id;
    const ApprovalDecided body{m_shown->request.request, m_shown->offerHash, decision, reason, {}};
    const QString said = decision == Decision::Allow
        ? tr("Allowed: %1 will see it").arg(authorName(m_shown->request.author, m_names))
        : tr("Refused: %1 will see it").arg(authorName(m_shown->request.author, m_names));
    whenReady(m_services.store.append({m_services.store.newFact(id, body)}), this,
        [this, said, id](Result<Appended> appended) {
            m_busy = false;
            updateButtons();
            if (!appended)
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            m_message->dismiss();
            m_reason->clear();
            emit decided(said, id, appended->ids.front());
        });
}

} // namespace expediente::ui
