#pragma once
// A lender's file of a few rows, and its profile.
#include "core/facts/body.h"
#include "tests/core/exchange/imported_store.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente {

inline Profile small(const QByteArray& coverage = "full")
{
    const auto profile = Profile::parse(R"({"format": 1, "name": "small", "kind": "portfolio",
        "coverage": ")"
            + coverage + R"(", "creditor": {"key": "c", "name": "Cooperativa",
        "zone": "America/Mexico_City"}, "currency": "MXN", "as_of": "AS_OF",
        "person": {"key": "CLIENT", "name": "NAME",
            "contact_points": [{"type": "mobile", "value": "PHONE"}]},
        "others": [{"role": "guarantor", "name": {"column": "BY", "optional": true}}],
        "account": {"key": "ID"}, "statement": {"principal_overdue": "AMT"}})",
        QStringLiteral("small"));
    REQUIRE(profile);
    return *profile;
}

inline const QByteArray head = "ID,CLIENT,NAME,PHONE,AMT,AS_OF\n";
inline const QByteArray october = head
    + "A1,1,Ana Paz,2225550101,100.00,2026-10-31\n"
      "B1,2,Beto Luz,2225550102,200.00,2026-10-31\n"
      "B2,2,Beto Luz,2225550102,50.00,2026-10-31\n"
      "C1,3,Cira Mar,2225550103,300.00,2026-10-31\n";

inline const PersonFile& debtor(const CaseFile& file)
{
    REQUIRE(file.debtor());
    return *file.debtor();
}

} // namespace expediente
