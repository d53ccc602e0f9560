// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/fill_engine.h"
#include "core/text.h"

namespace lacuna::engine {

/// An engine's way to the CPU when the GPU's memory is too small: for the network, or for a window. The next window that is
/// filled tells it. `moveToCpu` makes the network ready there. What goes wrong on the CPU, or goes wrong otherwise, is thrown on.
class GpuFallback {
 public:
    template <typename Load, typename Move>
    void load(bool onGpu, const Load& load, const Move& moveToCpu) {
        m_untold = false;
        hasRoom(onGpu, load, moveToCpu);
    }

    template <typename Fill, typename Move>
    core::FilledWindow fill(bool onGpu, const Fill& fill, const Move& moveToCpu) {
        core::FilledWindow filled;
        const auto keep = [&] { filled = fill(); };
        if (!hasRoom(onGpu, keep, moveToCpu)) keep();
        if (!m_untold) return filled;
        m_untold = false;
        const QString notice = core::Text::tr("The GPU's memory ran short: a hole was filled on the processor instead");
        filled.notice = filled.notice.isEmpty() ? notice : notice + QStringLiteral(". ") + filled.notice;
        return filled;
    }

 private:
    template <typename Work, typename Move>
    bool hasRoom(bool onGpu, const Work& work, const Move& moveToCpu) {
        try {
            work();
            return true;
        } catch (const core::Error& error) {
            if (!onGpu || error.kind() != core::ErrorKind::OutOfMemory) throw;
        }
        m_untold = true;
        moveToCpu();
        return false;
    }

    bool m_untold = false;  ///< moved, and no window has said so
};

}  // namespace lacuna::engine
