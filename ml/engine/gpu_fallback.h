// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/error.h"
#include "core/fill_engine.h"
#include "core/text.h"

namespace lacuna::engine {

/// Fills a window; when the GPU's memory is too small for it, `moveToCpu` is called and the same is done there, with a notice.
/// What goes wrong on the CPU, or goes wrong otherwise, is thrown on.
template <typename Fill, typename Move>
core::FilledWindow withCpuToFallBackOn(bool onGpu, const Fill& fill, const Move& moveToCpu) {
    try {
        return fill();
    } catch (const core::Error& error) {
        if (!onGpu || error.kind() != core::ErrorKind::OutOfMemory) throw;
    }
    moveToCpu();
    core::FilledWindow filled = fill();
    const QString notice = core::Text::tr("The GPU's memory ran short: a hole was filled on the processor instead");
    filled.notice = filled.notice.isEmpty() ? notice : notice + QStringLiteral(". ") + filled.notice;
    return filled;
}

}  // namespace lacuna::engine
