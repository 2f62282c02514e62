#pragma once
#include "core/exchange/profile.h"
#include "core/exchange/profile_json.h"

/// The sections of a profile's JSON, one function each. They throw Problem. Internal to this room.
namespace expediente::profile_json {

FileRules readFile(Object file);
CreditorBody readCreditor(Object& creditor);
CaseMap readCase(Object section);
PersonMap readPerson(Object person, const Groups& groups);
AccountMap readAccount(Object account);
StatementMap readStatement(Object statement);
void readSchedule(StatementMap& into, const QJsonArray& schedule);
void readBilled(StatementMap& into, const QJsonArray& billed);
void readExplained(StatementMap& into, const QJsonArray& explained);
PaymentMap readPayment(Object payment, Profile::Kind kind);

} // namespace expediente::profile_json
