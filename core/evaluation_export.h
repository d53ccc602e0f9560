// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/evaluation_summary.h"

namespace lacuna::core {

/// The whole evaluation: "mean" (one object a system, with intervals and differences from the first), "classes", "photos" (one
/// object a photo and system), "failed" (how many) and "failures". What isn't finite is null. docs/evaluation.md lists the
/// members.
QJsonObject evaluationJson(const Evaluation& evaluation, const EvaluationSummary& summary);

/// One row a photo and system, with a header; RFC 4180, UTF-8, CRLF, numbers with a point. What isn't finite is left empty.
QByteArray evaluationCsv(const Evaluation& evaluation);

}  // namespace lacuna::core
