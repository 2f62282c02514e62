#include "core/exchange/file_preview.h"
#include "core/exchange/profile_shelf.h"
#include "tests/core/exchange/imported_store.h"
#include "tests/support/made_workbook.h"

using namespace expediente;

namespace {

/// Field → heading, of a table without rows or with these.
std::map<QString, QString> guessed(const QStringList& header,
    const std::vector<QStringList>& rows = {}, Profile::Kind kind = Profile::Kind::Portfolio)
{
    std::map<QString, QString> names;
    for (const auto& [field, column] : guessColumns({header, rows, {}, {}}, kind))
        names[field] = header[column];
    return names;
}

ProfileDraft draftOf(const FilePreview& preview)
{
    ProfileDraft draft;
    draft.title = QStringLiteral("Cartera de prueba");
    draft.creditor = QStringLiteral("Préstamos Único, S.A.");
    draft.zone = "America/Mexico_City";
    draft.kind = guessKind(preview.table);
    for (const auto& [field, column] : guessColumns(preview.table, draft.kind))
        draft.columns[field] = preview.table.header[column];
    return draft;
}

} // namespace

TEST_CASE("headings are understood in both languages, whatever their case, accents and order")
{
    const std::map<QString, QString> wanted{{"account.key", ""}, {"person.name", ""},
        {"contact.mobile", ""}, {"statement.balance", ""}, {"statement.days_past_due", ""},
        {"address.postcode", ""}};
    for (const QStringList& header :
        {QStringList{"No. de crédito", "Nombre del cliente", "Teléfono celular", "Saldo total",
             "Días de atraso", "C.P."},
            {"CREDITO_NUM", "CLIENTE NOMBRE", "CEL", "TOTAL SALDO", "atraso dias", "codigo postal"},
            {"Loan number", "Customer Name", "MobilePhone", "TotalBalance", "Days past due",
                "ZIP code"},
            {"AccountNumber", "Full name", "cell_phone", "Outstanding balance", "DPD",
                "Postcode"}}) {
        const auto found = guessed(header);
        CAPTURE(header.join(u'|').toStdString());
        size_t i = 0;
        for (const char* field : {"account.key", "person.name", "contact.mobile",
                 "statement.balance", "statement.days_past_due", "address.postcode"}) {
            CAPTURE(field);
            const auto at = found.find(QLatin1String(field));
            CHECK((at != found.end() && at->second == header[qsizetype(i)]));
            ++i;
        }
        CHECK(found.size() == wanted.size());
    }
}

TEST_CASE("what stands in a column has its say, and no column means two things")
{
    const QStringList header{
        "Cuenta", "Nombre", "Fecha vencimiento", "Saldo", "Saldo", "", "Color"};
    const auto found = guessed(header,
        {{"A1", "Ana", "pendiente", "10.00", "11.00", "x", "rojo"},
            {"A2", "Beto", "pagado", "20.00", "21.00", "y", "azul"}});
    CHECK(found.count("statement.oldest_unpaid_due") == 0); // no days in it
    CHECK(found.count("statement.balance") == 0); // there are two of that name
    CHECK(found.size() == 2);
    const auto rivals = guessed(
        {"Cuenta", "Nombre", "Saldo total", "Capital vencido", "Días de mora", "Fecha de pago"});
    CHECK(rivals.count("statement.balance") == 0); // what it is made up of is better
    CHECK(rivals.count("statement.days_past_due") == 1);
    CHECK(rivals.count("payment.date") == 0); // a payment is there whole or not at all
}

TEST_CASE("a file of payments is told from a portfolio, and titles from headings")
{
    CHECK(guessKind({{"No. crédito", "Folio pago", "Fecha valor", "Importe"}, {}, {}, {}})
        == Profile::Kind::Payments);
    CHECK(guessKind({{"No. crédito", "Nombre", "Fecha pago", "Importe"}, {}, {}, {}})
        == Profile::Kind::Portfolio);
    const MadeFiles files;
    const auto preview = previewFile({.file = files.write("Cartera asignada\n\nCorte:,31/10/2026\n"
                                                          "Cuenta;Nombre;Saldo;Fecha corte\n"
                                                          "A1;Ana;1.234,50;31/10/2026\n")});
    REQUIRE(preview);
    CHECK(preview->delimiter == ';');
    CHECK(preview->headerRow == 4);
    CHECK(preview->table.header == QStringList{"Cuenta", "Nombre", "Saldo", "Fecha corte"});
    CHECK(preview->table.decimal == DecimalMark::Comma);
    CHECK(preview->table.dates == DateOrder::DayMonthYear);
}

TEST_CASE("a mapping that was guessed imports, is kept, and fits the next file of its kind")
{
    ImportedStore store;
    const QByteArray book =
        MadeWorkbook()
            .sheet("Portada", {})
            .sheet("Cartera",
                {{"Cartera de octubre"},
                    {"No. crédito", "Nombre", "Celular", "Saldo", "Días mora", "Fecha corte"},
                    {"A1", "Ana Paz", "n:2225550101", "n:100.5", "n:31", "d:46326"}})
            .zip();
    const QString file = store.files().write(book, "cartera.xlsx");
    const auto preview = previewFile({.file = file});
    REQUIRE(preview);
    CHECK(preview->sheet == "Cartera");
    CHECK(preview->headerRow == 2);
    auto draft = draftOf(*preview);
    draft.written.headerRow = preview->headerRow;
    CHECK(draft.missing().isEmpty());
    const auto kept = keepProfile(store.store().dir(), draft);
    REQUIRE(kept);
    const auto profile = findProfile(store.store().dir(), QStringLiteral("cartera-de-prueba"));
    REQUIRE(profile);
    CHECK(profile->creditor.key == "prestamos-unico-s-a");
    CHECK(columnsMissing(*profile, preview->table.header).isEmpty());
    CHECK(columnsMissing(*profile, {"Nombre", "Saldo"}).size() == 4);
    CHECK(keptProfiles(store.store().dir()).size() == 1);
    CHECK(store.import(file, *profile).summary.added == 1);
    const auto opened = store.caseOf("A1");
    CHECK(opened.accounts.front().latest()->principalOverdue == Money(10'050, Currency::MXN));
    CHECK(opened.accounts.front().latest()->oldestUnpaidDue == QDate(2026, 9, 30));
}

TEST_CASE("what a mapping still lacks is named")
{
    ProfileDraft draft;
    CHECK(draft.missing() == QStringList{"account.key", "person.name", "statement.balance"});
    draft.columns = {
        {"account.key", "A"}, {"person.name", "B"}, {"statement.fees", "C"}, {"payment.date", "D"}};
    CHECK(draft.missing() == QStringList{"payment.reference", "payment.amount"});
    draft.kind = Profile::Kind::Payments;
    draft.columns = {{"payment.date", "D"}};
    CHECK(draft.missing() == QStringList{"account.key", "payment.reference", "payment.amount"});
}

TEST_CASE("previews of files that are none are refused in words")
{
    const MadeFiles files;
    const auto codeOf = [&](const QByteArray& bytes) {
        const auto preview = previewFile({.file = files.write(bytes)});
        return preview ? std::nullopt : std::optional(preview.error().code);
    };
    CHECK(codeOf({}) == ErrorCode::FileEmpty);
    CHECK(codeOf(QByteArray("A,B\n\0,1\n", 9)) == ErrorCode::NotText);
    CHECK(codeOf("\xFF\xFE"
                 "A\0,\0")
        == ErrorCode::NotText);
    QByteArray wide("C0");
    for (int i = 1; i < 600; ++i)
        wide += ",C" + QByteArray::number(i);
    CHECK(codeOf(wide + "\n") == ErrorCode::TooManyColumns);
    CHECK(codeOf(QByteArray("A\n\"open\n")) == ErrorCode::UnclosedQuote);
}
