#pragma once
#include "core/tables/workbook.h"

#include <functional>
#include <string_view>

class QCborArray;

namespace expediente {

class Package;

/// What expediente-tables answers. Both throw TableTrouble.

/// [{"name", "hidden", "filled"}], in the order of the tabs.
QCborArray sheetList(Package& package, const Workbook& book);

/// Where rows go, some at a time: false when nobody reads on.
using Sink = std::function<bool(std::string_view csv)>;

/// The rows of a sheet as CSV: UTF-8, commas, each row in the line that a spreadsheet counts it
/// as, and of each row the first thousand cells, of
/// which the last stands for all beyond. `sheet` is its place in `book.sheets`; below zero,
/// the first that can be seen and has something in it. NoSheet; TooLarge above 512 MiB.
void writeRows(
    Package& package, const Workbook& book, int sheet, char decimalMark, const Sink& sink);

} // namespace expediente
