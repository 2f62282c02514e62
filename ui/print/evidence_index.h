#pragma once
#include "core/casefile/case_file.h"
#include "core/evidence/evidence_pack.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// What a person sees who opens an evidence pack: index.html, which any browser shows, how to check
/// it with public tools, and the agreements and documents under names that people know. Goes into
/// the pack beside what filesOf() makes. Everything typed by people is escaped.
PackedFiles readableFiles(const EvidencePack& pack, const CaseFile& file, const Formatter& format);

} // namespace expediente::ui
